import { expect, test } from 'vitest';
import { wilsonInterval } from '$lib/engine/linkage/wilsonInterval';

test('the worked example: 81 of 263 (Newcombe 1998, Table I)', () => {
  const [least, most] = wilsonInterval(81, 263);
  expect(least).toBeCloseTo(0.2553, 4);
  expect(most).toBeCloseTo(0.3662, 4);
});

test('none and all keep their ends', () => {
  expect(wilsonInterval(0, 20)[0]).toBe(0);
  expect(wilsonInterval(0, 20)[1]).toBeCloseTo(0.1611, 4);
  expect(wilsonInterval(20, 20)[1]).toBe(1);
});

test('needs a trial', () => {
  expect(() => wilsonInterval(0, 0)).toThrow(RangeError);
  expect(() => wilsonInterval(3, 2)).toThrow(/got 3 of 2/);
});
