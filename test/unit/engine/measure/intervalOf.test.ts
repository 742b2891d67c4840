import { describe, expect, test } from 'vitest';
import { intervalOf, studentQuantile } from '$lib/engine/measure/intervalOf';

describe('an interval of a mean', () => {
  test('by hand: 1, 2, 3 have a deviation of 1, so the mean of three is held by 4.303 / √3', () => {
    const { mean, low, high } = intervalOf([1, 2, 3]);
    expect(mean).toBe(2);
    expect(high - mean).toBeCloseTo(4.303 / Math.sqrt(3), 3);
    expect(mean - low).toBeCloseTo(high - mean, 12);
  });

  test('of one value, and of equal ones, is that value', () => {
    expect(intervalOf([7])).toEqual({ mean: 7, low: 7, high: 7 });
    expect(intervalOf([4, 4, 4])).toEqual({ mean: 4, low: 4, high: 4 });
  });

  // two-sided 95%, as printed in every table of Student's t
  test.each([
    [1, 12.706],
    [2, 4.303],
    [4, 2.776],
    [5, 2.571],
    [7, 2.365],
    [11, 2.201],
    [30, 2.042],
    [120, 1.98],
  ])('with %i degrees of freedom takes the quantile %f', (degrees, quantile) => {
    expect(Math.abs(studentQuantile(degrees) - quantile)).toBeLessThan(0.02);
  });
});
