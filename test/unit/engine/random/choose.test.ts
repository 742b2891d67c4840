import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseCumulative, cumulate } from '$lib/engine/random/choose';

test('finds the outcome whose stretch of the cumulative weights holds u', () => {
  const cumulative = Float64Array.from([1, 1, 4, 10]);
  const at = (u: number) => chooseCumulative(cumulative, 4, u);
  expect([at(0), at(0.0999), at(0.1), at(0.3999), at(0.4), at(1 - 2 ** -32)]).toEqual([
    0, 0, 2, 2, 3, 3,
  ]);
});

test('never chooses an outcome of weight zero, and agrees with a linear search', () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.nat(5), { minLength: 1, maxLength: 30 })
        .filter((list) => list.some((w) => w > 0)),
      fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      (weights, raw) => {
        const u = raw / 2 ** 32;
        let total = 0;
        const cumulative = Float64Array.from(weights, (weight) => (total += weight));
        const found = chooseCumulative(cumulative, weights.length, u);
        expect(weights[found]).toBeGreaterThan(0);
        expect(found).toBe(cumulative.findIndex((sum) => sum > u * total));
      },
    ),
    { seed: 13, numRuns: 500 },
  );
});

test('uses only the entries it is told to', () => {
  const cumulative = Float64Array.from([2, 4, 1e9]);
  expect(chooseCumulative(cumulative, 2, 0.99)).toBe(1);
});

test('cumulate gives running sums and leaves the weights as they were', () => {
  const weights = Float64Array.of(1, 0, 2.5);
  expect([...cumulate(weights)]).toEqual([1, 1, 3.5]);
  expect([...weights]).toEqual([1, 0, 2.5]);
});
