import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawAlias, prepareAlias, type AliasTable } from '$lib/engine/random/alias';
import { Random } from '$lib/engine/random/Random';
import { chiSquareDeviation } from '../statistics';

/** The distribution that a table draws from, if its random number were perfectly uniform. */
function reconstruct({ size, keep, other }: AliasTable): Float64Array {
  const shares = new Float64Array(size);
  for (let column = 0; column < size; column++) {
    shares[column] += keep[column] / size;
    shares[other[column]] += (1 - keep[column]) / size;
  }
  return shares;
}

const weights = fc
  .array(
    fc.oneof(
      fc.constant(0),
      fc.double({ min: 1e-9, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 1000 }),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .filter((list) => list.some((weight) => weight > 0));

describe('prepareAlias', () => {
  test('holds exactly the distribution it was given', () => {
    fc.assert(
      fc.property(weights, (list) => {
        const total = list.reduce((a, b) => a + b, 0);
        const shares = reconstruct(prepareAlias(list));
        list.forEach((weight, i) =>
          expect(Math.abs(shares[i] - weight / total)).toBeLessThan(1e-12),
        );
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  test('keeps every chance in [0, 1] and points at outcomes that exist and can occur', () => {
    fc.assert(
      fc.property(weights, (list) => {
        const { keep, other, size } = prepareAlias(list);
        expect(size).toBe(list.length);
        for (let i = 0; i < size; i++) {
          expect(keep[i]).toBeGreaterThanOrEqual(0);
          expect(keep[i]).toBeLessThanOrEqual(1);
          if (keep[i] < 1) expect(list[other[i]]).toBeGreaterThan(0);
          if (list[i] === 0) expect(keep[i]).toBe(0);
        }
      }),
      { seed: 12, numRuns: 500 },
    );
  });

  test('by hand: weights 1, 2, 1 make columns ¾, 1, ¾, whose rests go to the middle', () => {
    const { keep, other } = prepareAlias([1, 2, 1]);
    expect([...keep]).toEqual([0.75, 1, 0.75]);
    expect([...other]).toEqual([1, 1, 1]);
  });

  test('takes 65,536 outcomes and still holds the distribution', () => {
    const list = Float64Array.from({ length: 65_536 }, (_, i) => 1 / (i + 10));
    const total = list.reduce((a, b) => a + b, 0);
    const shares = reconstruct(prepareAlias(list));
    let worst = 0;
    for (let i = 0; i < list.length; i++)
      worst = Math.max(worst, Math.abs(shares[i] - list[i] / total));
    expect(worst).toBeLessThan(1e-12);
  });

  test.each([[[]], [[0, 0]], [[NaN, 1]], [[-1, 0.5]], [new Float64Array(65_537).fill(1)]])(
    'refuses what is no distribution (case %#)',
    (list: ArrayLike<number>) => {
      expect(() => prepareAlias(list)).toThrow(RangeError);
    },
  );
});

describe('drawAlias', () => {
  test('draws by the weights (χ² over 200,000 draws)', () => {
    const list = [5, 0, 1, 0.5, 12, 3, 0, 7, 2, 0.25];
    const total = list.reduce((a, b) => a + b, 0);
    const table = prepareAlias(list);
    const random = new Random(7, 7);
    const seen = new Float64Array(list.length);
    const draws = 200_000;
    for (let i = 0; i < draws; i++) seen[drawAlias(table, random)]++;
    expect(seen[1] + seen[6]).toBe(0);
    const possible = list.map((_, i) => i).filter((i) => list[i] > 0);
    const deviation = chiSquareDeviation(
      possible.map((i) => seen[i]),
      possible.map((i) => (draws * list[i]) / total),
    );
    expect(Math.abs(deviation)).toBeLessThan(3.5);
  });

  test.each([2, 3, 10, 365, 5_000])(
    'reaches the first and the last of %d equal outcomes, at their rate',
    (size) => {
      const table = prepareAlias(new Float64Array(size).fill(1));
      const random = new Random(size, 8);
      const draws = size * 100;
      let first = 0;
      let last = 0;
      for (let i = 0; i < draws; i++) {
        const outcome = drawAlias(table, random);
        if (outcome === 0) first++;
        if (outcome === size - 1) last++;
      }
      // mean 100, standard deviation at most 10
      expect(Math.abs(first - 100)).toBeLessThan(40);
      expect(Math.abs(last - 100)).toBeLessThan(40);
    },
  );

  test('stays in range at both ends of the unit interval', () => {
    const table = prepareAlias([1, 1, 1]);
    const at = (u: number) => drawAlias(table, { unit: () => u } as Random);
    expect(at(0)).toBe(0);
    expect(at(1 - 2 ** -32)).toBe(2);
  });

  test('takes one random number a draw', () => {
    const table = prepareAlias([1, 2, 3]);
    const one = new Random(3, 3);
    const two = new Random(3, 3);
    for (let i = 0; i < 10; i++) drawAlias(table, one);
    for (let i = 0; i < 10; i++) two.unit();
    expect(one.unit()).toBe(two.unit());
  });
});
