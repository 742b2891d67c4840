import { describe, expect, test } from 'vitest';
import { allowedSuccesses } from '$lib/engine/measure/law/allowedSuccesses';
import { addTrial, emptyLaw, joinLaws, type SuccessLaw } from '$lib/engine/measure/law/SuccessLaw';
import { Random } from '$lib/engine/random/Random';

function lawOf(chances: number[]): SuccessLaw {
  const law = emptyLaw();
  for (const chance of chances) addTrial(law, chance);
  return law;
}
const binomial = (trials: number, share: number) => lawOf(new Array<number>(trials).fill(share));

describe('the law of how many trials succeed', () => {
  test('by hand: a half and a quarter', () => {
    expect(lawOf([1 / 2, 1 / 4])).toEqual({ from: 0, chances: [3 / 8, 4 / 8, 1 / 8] });
  });

  test('what is certain is certain', () => {
    expect(lawOf([0, 1, 1, 1 / 2, 0])).toEqual({ from: 2, chances: [1 / 2, 1 / 2] });
  });

  test('has the mean and the variance that it must have, and leaves nothing out', () => {
    const random = new Random(3, 1);
    const chances = Array.from({ length: 3000 }, () => random.unit());
    const law = lawOf(chances);
    const mean = law.chances.reduce((sum, p, i) => sum + p * (law.from + i), 0);
    const variance = law.chances.reduce((sum, p, i) => sum + p * (law.from + i - mean) ** 2, 0);
    expect(law.chances.reduce((a, b) => a + b)).toBeCloseTo(1, 10);
    expect(mean).toBeCloseTo(
      chances.reduce((a, b) => a + b),
      6,
    );
    expect(variance).toBeCloseTo(
      chances.reduce((sum, p) => sum + p * (1 - p), 0),
      5,
    );
    expect(law.chances.length).toBeLessThan(600);
  });

  test('of two parts is that of all trials, in whatever order', () => {
    const all = lawOf([0.1, 0.9, 0.5, 0.3, 1]);
    for (const joined of [
      joinLaws(lawOf([0.1, 0.9]), lawOf([0.5, 0.3, 1])),
      joinLaws(lawOf([1, 0.3]), lawOf([0.9, 0.1, 0.5])),
      joinLaws(all, emptyLaw()),
    ]) {
      expect(joined.from).toBe(all.from);
      joined.chances.forEach((p, i) => expect(p).toBeCloseTo(all.chances[i], 14));
    }
  });
});

describe('what a law allows', () => {
  // qbinom(c(.025, .975), n, p) of R
  test.each([
    [20, 0.3, 2, 10],
    [100, 0.1, 5, 16],
    [1000, 0.5, 469, 531],
    [10, 0.001, 0, 0],
  ])('of %i trials at %f is from %i to %i', (trials, share, least, most) => {
    expect(allowedSuccesses(binomial(trials, share), 1)).toEqual([least, most]);
  });

  test('is wider for each of several laws', () => {
    // P(K ≤ 3) = .0078, P(K ≤ 2) = .0019; P(K ≥ 19) = .0046, P(K ≥ 20) = .0020: ends leave at most .0025 outside
    expect(allowedSuccesses(binomial(100, 0.1), 10)).toEqual([3, 19]);
  });
});
