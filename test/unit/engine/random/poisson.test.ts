import { describe, expect, test } from 'vitest';
import { drawPoisson, invertPoisson } from '$lib/engine/random/poisson';
import { Random } from '$lib/engine/random/Random';
import { chiSquareDeviation, moments } from '../statistics';

/** Poisson probabilities 0…largest, from the ratio of neighbours out of the mode: no underflow. */
function poissonChances(mean: number, largest: number): Float64Array {
  const chances = new Float64Array(largest + 1);
  const mode = Math.min(largest, Math.floor(mean));
  chances[mode] = 1;
  for (let n = mode + 1; n <= largest; n++) chances[n] = (chances[n - 1] * mean) / n;
  for (let n = mode - 1; n >= 0; n--) chances[n] = (chances[n + 1] * (n + 1)) / mean;
  const total = chances.reduce((a, b) => a + b, 0);
  return chances.map((chance) => chance / total);
}

describe('drawPoisson', () => {
  // 300 lies above the mean at which a draw is halved, 1,000 above twice that
  test.each([0.1, 1.5, 7, 54, 256, 300, 1_000])(
    'has the mean, the variance and the shape of a Poisson distribution at mean %d',
    (mean) => {
      const random = new Random(1, 1);
      const draws = mean > 200 ? 20_000 : 60_000;
      const sample = Float64Array.from({ length: draws }, () => drawPoisson(mean, random));
      const found = moments(sample);
      expect(Math.abs(found.mean - mean)).toBeLessThan(4 * Math.sqrt(mean / draws));
      // the variance of a sample variance of a Poisson: (μ + 2μ²)/n
      expect(Math.abs(found.variance - mean)).toBeLessThan(
        4 * Math.sqrt((mean + 2 * mean * mean) / draws),
      );
      const largest = Math.ceil(mean + 12 * Math.sqrt(mean) + 12);
      const seen = new Float64Array(largest + 1);
      for (const n of sample) seen[Math.min(n, largest)]++;
      const expected = poissonChances(mean, largest).map((chance) => chance * draws);
      expect(Math.abs(chiSquareDeviation(seen, expected))).toBeLessThan(3.5);
    },
  );

  test('is always 0 at mean 0, and takes no random number', () => {
    const random = new Random(2, 2);
    expect(Array.from({ length: 100 }, () => drawPoisson(0, random))).toEqual(
      new Array(100).fill(0),
    );
    expect(random.unit()).toBe(new Random(2, 2).unit());
  });
});

describe('invertPoisson', () => {
  test('by hand, mean 1: 0 below 1/e, 1 below 2/e, 2 below 2.5/e', () => {
    const none = Math.exp(-1);
    const at = (u: number) => invertPoisson(none, 1, u);
    expect([at(0), at(none - 1e-9), at(none + 1e-9)]).toEqual([0, 0, 1]);
    expect([at(2 * none - 1e-9), at(2 * none + 1e-9)]).toEqual([1, 2]);
    expect([at(2.5 * none - 1e-9), at(2.5 * none + 1e-9)]).toEqual([2, 3]);
  });

  test('ends even where rounding keeps the sum below u', () => {
    expect(invertPoisson(Math.exp(-200), 200, 1 - 2 ** -32)).toBeLessThan(400);
    expect(invertPoisson(0, 10, 0.5)).toBeLessThanOrEqual(104);
  });
});
