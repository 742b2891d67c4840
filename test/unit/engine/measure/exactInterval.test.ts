import { describe, expect, test } from 'vitest';
import { exactInterval } from '$lib/engine/measure/exactInterval';

/** Chance of exactly so many successes, plainly. */
function chanceOf(successes: number, trials: number, share: number): number {
  let ways = 1;
  for (let i = 1; i <= successes; i++) ways *= (trials - successes + i) / i;
  return ways * share ** successes * (1 - share) ** (trials - successes);
}

describe('an exact interval of a share', () => {
  test.each([1, 2, 10, 200])('of none in %i ends at 1 − 0.025^(1/n)', (trials) => {
    const [low, high] = exactInterval(0, trials);
    expect(low).toBe(0);
    expect(high).toBeCloseTo(1 - 0.025 ** (1 / trials), 12);
  });

  test('of all is the mirror image of none, and of any the mirror image of its failures', () => {
    const mirrored = exactInterval(0, 10).map((end) => 1 - end);
    expect(exactInterval(10, 10)).toEqual([mirrored[1], 1]);
    const [low, high] = exactInterval(3, 11);
    expect(exactInterval(8, 11)[0]).toBeCloseTo(1 - high, 12);
    expect(exactInterval(8, 11)[1]).toBeCloseTo(1 - low, 12);
  });

  // binom.test of R: 7 of 20, 1 of 10, 49 of 56
  test.each([
    [7, 20, 0.1539, 0.5922],
    [1, 10, 0.0025, 0.445],
    [49, 56, 0.7593, 0.9482],
  ])('of %i in %i is %f to %f', (successes, trials, low, high) => {
    const found = exactInterval(successes, trials);
    expect(found[0]).toBeCloseTo(low, 3);
    expect(found[1]).toBeCloseTo(high, 3);
  });

  test('holds the true share with at least 95 %, whatever it is', () => {
    const trials = 12;
    for (let share = 0.01; share < 1; share += 0.01) {
      let held = 0;
      for (let successes = 0; successes <= trials; successes++) {
        const [low, high] = exactInterval(successes, trials);
        if (low <= share && share <= high) held += chanceOf(successes, trials, share);
      }
      expect(held).toBeGreaterThanOrEqual(0.95 - 1e-9);
    }
  });

  test('stands many trials', () => {
    const [low, high] = exactInterval(540, 96_292);
    expect(low).toBeCloseTo(0.00515, 4);
    expect(high).toBeCloseTo(0.0061, 4);
  });

  test('needs a trial', () => {
    expect(() => exactInterval(0, 0)).toThrow(/at least one trial.*got 0 of 0/);
  });
});
