import { describe, expect, test } from 'vitest';
import { mix32, Random } from '$lib/engine/random/Random';
import { chiSquareDeviation, moments } from '../statistics';

describe('Random', () => {
  test('gives the same numbers for the same seed and stream', () => {
    const one = new Random(123, 4);
    const two = new Random(123, 4);
    for (let i = 0; i < 100; i++) expect(one.unit()).toBe(two.unit());
  });

  test('gives other numbers for another seed, and for another stream', () => {
    const first = (seed: number, stream: number) => {
      const random = new Random(seed, stream);
      return Array.from({ length: 4 }, () => random.unit()).join();
    };
    const seen = new Set<string>();
    for (let seed = 0; seed < 200; seed++)
      for (let stream = 0; stream < 14; stream++) seen.add(first(seed, stream));
    expect(seen.size).toBe(200 * 14);
  });

  test('keeps seeds at both ends of 32 bits apart', () => {
    const first = (seed: number) => new Random(seed, 1).unit();
    expect(new Set([0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1].map(first)).size).toBe(5);
  });

  test('has first numbers that are uniform over neighbouring seeds', () => {
    const bins = new Float64Array(50);
    for (let seed = 0; seed < 20_000; seed++) bins[Math.floor(new Random(seed, 3).unit() * 50)]++;
    const expected = new Float64Array(50).fill(400);
    expect(Math.abs(chiSquareDeviation(bins, expected))).toBeLessThan(3.5);
  });

  test('has streams of one seed that do not follow each other', () => {
    const one = new Random(9, 1);
    const two = new Random(9, 2);
    let sum = 0;
    const size = 50_000;
    for (let i = 0; i < size; i++) sum += (one.unit() - 0.5) * (two.unit() - 0.5);
    // under independence the product has variance 1/144
    expect(Math.abs(sum / size)).toBeLessThan(4 / 12 / Math.sqrt(size));
  });
});

describe('unit', () => {
  test('stays in [0, 1), is uniform, and remembers nothing of the last number', () => {
    const random = new Random(1, 1);
    const size = 200_000;
    const bins = new Float64Array(100);
    const pairs = new Float64Array(100);
    const sample = new Float64Array(size);
    let last = 0;
    let outside = 0;
    for (let i = 0; i < size; i++) {
      const u = random.unit();
      if (!(u >= 0 && u < 1)) outside++;
      sample[i] = u;
      bins[Math.floor(u * 100)]++;
      pairs[Math.floor(last * 10) * 10 + Math.floor(u * 10)]++;
      last = u;
    }
    expect(outside).toBe(0);
    const expected = new Float64Array(100).fill(size / 100);
    expect(Math.abs(chiSquareDeviation(bins, expected))).toBeLessThan(3.5);
    expect(Math.abs(chiSquareDeviation(pairs, expected))).toBeLessThan(3.5);
    const { mean, variance } = moments(sample);
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 / Math.sqrt(12 * size));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / size));
  });
});

describe('below', () => {
  test.each([1, 2, 3, 7, 60, 365])('reaches every one of 0…%d−1, equally often', (bound) => {
    const random = new Random(bound, 5);
    const seen = new Float64Array(bound);
    const draws = bound * 400;
    for (let i = 0; i < draws; i++) seen[random.below(bound)]++;
    expect(seen.every((times) => times > 0)).toBe(true);
    expect(seen.reduce((a, b) => a + b, 0)).toBe(draws);
    if (bound > 1)
      expect(Math.abs(chiSquareDeviation(seen, new Float64Array(bound).fill(400)))).toBeLessThan(
        3.5,
      );
  });

  test('stays whole and in range at the largest bound, and reaches its upper half', () => {
    const random = new Random(6, 6);
    let upper = 0;
    for (let i = 0; i < 1_000; i++) {
      const value = random.below(2 ** 31);
      expect(Number.isInteger(value) && value >= 0 && value < 2 ** 31).toBe(true);
      if (value >= 2 ** 30) upper++;
    }
    expect(Math.abs(upper - 500)).toBeLessThan(70);
  });
});

test('mix32 is unsigned, and a changed bit of either word changes about half of the result', () => {
  let flipped = 0;
  let pairs = 0;
  for (let seed = 0; seed < 200; seed++)
    for (let bit = 0; bit < 32; bit++) {
      const before = mix32(seed, 17);
      expect(before).toBe(before >>> 0);
      for (const after of [mix32(seed ^ (1 << bit), 17), mix32(seed, 17 ^ (1 << bit))]) {
        for (let rest = (before ^ after) >>> 0; rest > 0; rest >>>= 1) flipped += rest & 1;
        pairs++;
      }
    }
  expect(flipped / pairs / 32).toBeGreaterThan(0.45);
  expect(flipped / pairs / 32).toBeLessThan(0.55);
});
