import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CounterOdds } from '$lib/engine/combine/series/CounterOdds';
import { MISDATED_CHANCE } from '$lib/engine/constants';
import { addGeometric } from '$lib/engine/repair/addGeometric';

const exact = new CounterOdds({ kind: 'all' });
const told = (ratio: number) => MISDATED_CHANCE + (1 - MISDATED_CHANCE) * ratio;

describe('what one counter does to the odds', () => {
  test('exact: the count against what is ordinary', () => {
    expect(exact.listed(1, 0.25)).toBeCloseTo(told(4), 12);
    expect(exact.listed(3, 3)).toBeCloseTo(1, 12);
    expect(exact.unlisted(0, 2)).toBe(MISDATED_CHANCE);
  });

  test('is the ratio of two binomial chances, whatever the viewers and the share of fans', () => {
    const binomial = (n: number, k: number, q: number): number =>
      k < 0 || k > n
        ? 0
        : Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((a, b) => a * b, 1) *
          q ** k *
          (1 - q) ** (n - k);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (viewers, count, share) => {
          fc.pre(count <= viewers);
          const ratio = binomial(viewers - 1, count - 1, share) / binomial(viewers, count, share);
          expect(exact.listed(count, viewers * share) / told(ratio)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  test('not on the chart: the chance of at most so many, with and without', () => {
    // λ = 1, at most 2: (1 + 1) / (1 + 1 + 1/2)
    expect(exact.unlisted(2, 1)).toBeCloseTo(told(0.8), 12);
    expect(exact.unlisted(2, 1)).toBeLessThan(1);
    expect(exact.unlisted(10_000, 3)).toBeCloseTo(1, 9);
  });

  test('noisy: the chances of the number, summed over all counts; never beyond e^ε, and nearly exact with little noise', () => {
    for (const epsilon of [0.5, 1, 3]) {
      const odds = new CounterOdds({ kind: 'noise', epsilon });
      const { chance } = addGeometric(epsilon, Infinity);
      for (const [published, expected] of [
        [0, 0.3],
        [1, 0.3],
        [4, 2],
      ]) {
        const sum = (more: number) => {
          let [weight, total] = [Math.exp(-expected), 0];
          for (let others = 0; others < 60; others++) {
            total += weight * chance(published, others + more);
            weight *= expected / (others + 1);
          }
          return total;
        };
        expect(odds.listed(published, expected)).toBeCloseTo(told(sum(1) / sum(0)), 6);
        expect(odds.listed(published, expected)).toBeLessThanOrEqual(Math.exp(epsilon) + 1e-9);
      }
    }
    const little = new CounterOdds({ kind: 'noise', epsilon: 20 });
    expect(little.listed(2, 0.5)).toBeCloseTo(exact.listed(2, 0.5), 3);
  });
});
