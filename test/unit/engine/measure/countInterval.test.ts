import { describe, expect, test } from 'vitest';
import { areTooFew } from '$lib/engine/measure/areTooFew';
import { countInterval } from '$lib/engine/measure/countInterval';
import { intervalOf } from '$lib/engine/measure/intervalOf';

describe('countInterval', () => {
  test('with anybody in any world it is the interval of the mean', () => {
    expect(countInterval([0, 1, 4])).toEqual(intervalOf([0, 1, 4]));
    expect(countInterval([0])).toEqual({ mean: 0, low: 0, high: 0 });
  });

  test('nobody in n worlds: up to the mean with which nobody comes out once in forty times', () => {
    const { mean, low, high } = countInterval(Array.from({ length: 40 }, () => 0));
    expect([mean, low]).toEqual([0, 0]);
    expect(Math.exp(-40 * high)).toBeCloseTo(0.025, 4);
  });
});

test('too few to draw: fewer than ten in all worlds together', () => {
  const mean = (value: number) => ({ mean: value, low: 0, high: 9 });
  expect(areTooFew(mean(9 / 40), 40)).toBe(true);
  expect(areTooFew(mean(10 / 40), 40)).toBe(false);
});
