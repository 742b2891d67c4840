import { expect, test } from 'vitest';
import { Random } from '$lib/engine/random/Random';
import { shuffleInPlace } from '$lib/engine/random/shuffleInPlace';
import { chiSquareDeviation } from '../statistics';

test('makes every order of four equally likely (χ² over 48,000 shuffles)', () => {
  const random = new Random(1, 7);
  const seen = new Map<string, number>();
  for (let i = 0; i < 48_000; i++) {
    const list = ['a', 'b', 'c', 'd'];
    shuffleInPlace(list, random);
    seen.set(list.join(''), (seen.get(list.join('')) ?? 0) + 1);
  }
  expect(seen.size).toBe(24);
  const expected = new Float64Array(24).fill(2_000);
  expect(Math.abs(chiSquareDeviation([...seen.values()], expected))).toBeLessThan(3.5);
});

test('keeps what it was given, in lists and typed arrays, empty ones too', () => {
  const random = new Random(2, 7);
  const words = Uint16Array.from({ length: 500 }, (_, i) => i);
  shuffleInPlace(words, random);
  expect([...words].sort((a, b) => a - b)).toEqual([...Array(500).keys()]);
  expect([...words]).not.toEqual([...Array(500).keys()]);
  const nothing: number[] = [];
  shuffleInPlace(nothing, random);
  expect(nothing).toEqual([]);
});
