import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eliminate } from '$lib/engine/combine/block/eliminate';
import { findCorners } from '$lib/engine/combine/block/findCorners';
import { rangeNumbers } from '$lib/engine/combine/block/rangeNumbers';
import { sumRowOf } from '$lib/engine/combine/block/sumRowOf';
import { narrowInto, type SumRow } from '$lib/engine/combine/reconstruct/narrowInto';

const CEILING = 6;
const sum = (places: number[], value: number): SumRow => ({ places, least: value, most: value });

/** Every list of `places` numbers from 0 to CEILING. */
function* allLists(places: number): Generator<number[]> {
  if (places === 0) return yield [];
  for (const rest of allLists(places - 1))
    for (let number = 0; number <= CEILING; number++) yield [...rest, number];
}

/** What `rangeNumbers` should answer, by trying everything. */
function tryEverything(rows: SumRow[], places: number) {
  const fitting = [...allLists(places)].filter((list) =>
    rows.every(({ places: at, least, most }) => {
      const total = at.reduce((t, p) => t + list[p], 0);
      return least <= total && total <= most;
    }),
  );
  if (fitting.length === 0) return null;
  return Array.from({ length: places }, (_, p) => ({
    least: Math.min(...fitting.map((list) => list[p])),
    most: Math.max(...fitting.map((list) => list[p])),
  }));
}

const somePlaces = fc.subarray([0, 1, 2, 3], { minLength: 1 });

describe('numbers between bounds', () => {
  test('by hand: three pairs of sums pin all three numbers down', () => {
    const rows = [sum([0, 1], 10), sum([0, 2], 7), sum([1, 2], 5)];
    expect(rangeNumbers(rows, 3, 100, { left: 1_000 })).toEqual([
      { least: 6, most: 6 },
      { least: 4, most: 4 },
      { least: 1, most: 1 },
    ]);
  });

  test('by hand: whoever is in no sum may have watched anything', () => {
    expect(rangeNumbers([sum([0, 1], 3)], 3, 9, { left: 1_000 })).toEqual([
      { least: 0, most: 3 },
      { least: 0, most: 3 },
      { least: 0, most: 9 },
    ]);
  });

  test('two ways to add everybody up with two totals: nothing fits, and no search is needed', () => {
    const rows = [sum([0, 1], 200), sum([2, 3], 100), sum([0, 2], 150), sum([1, 3], 149)];
    const budget = { left: 0 };
    expect(rangeNumbers(rows, 4, 5_840, budget)).toBeNull();
    expect(budget.left).toBe(0);
  });

  test('halves do not count: three pairs that add up to an odd number', () => {
    const rows = [sum([0, 1], 5), sum([0, 2], 5), sum([1, 2], 5)];
    expect(rangeNumbers(rows, 3, 100, { left: 1_000 })).toBeNull();
  });

  test('equals a try of everything, for sums that some list has and for sums that none may have', () => {
    const list = fc.array(fc.integer({ min: 0, max: CEILING }), { minLength: 4, maxLength: 4 });
    const groups = fc.array(fc.tuple(somePlaces, fc.integer({ min: -1, max: 1 })), {
      maxLength: 5,
    });
    const answers = new Set<string>();
    fc.assert(
      fc.property(list, groups, (numbers, asked) => {
        const rows = asked.map(([places, off], i) =>
          sum(places, places.reduce((t, p) => t + numbers[p], 0) + (i === 4 ? off : 0)),
        );
        const expected = tryEverything(rows, 4);
        answers.add(expected === null ? 'none' : 'some');
        expect(rangeNumbers(rows, 4, CEILING, { left: 100_000 })).toEqual(expected);
      }),
      { numRuns: 300 },
    );
    expect([...answers].sort()).toEqual(['none', 'some']);
  });

  test('without a budget it says so, and gives nothing', () => {
    const rows = [sum([0, 1], 5), sum([0, 2], 4), sum([0, 1, 2], 8), sum([3, 4], 7)];
    const budget = { left: -1 };
    expect(rangeNumbers(rows, 5, 3, budget)).toBeNull();
    expect(budget.left).toBeLessThan(0);
  });
});

describe('elimination', () => {
  test('keeps what every list keeps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 4 }),
        fc.array(somePlaces, { maxLength: 6 }),
        (numbers, groups) => {
          const rows = groups.map((places) =>
            sum(
              places,
              places.reduce((t, p) => t + numbers[p], 0),
            ),
          );
          const implied = eliminate(rows, 4)!;
          expect(implied.length).toBeLessThanOrEqual(4);
          for (const { places, factors, least, most } of implied) {
            expect(least).toBe(most);
            expect(places.reduce((t, p, i) => t + factors![i] * numbers[p], 0)).toBe(least);
          }
        },
      ),
    );
  });

  test('by hand: the corners of x + y = 3 are its two ends; of a sum below 0 there are none', () => {
    expect(findCorners([sum([0, 1], 3)], 2)).toEqual([
      [3, 0],
      [0, 3],
    ]);
    expect(findCorners([sum([0, 1], -1)], 2)).toEqual([]);
  });
});

describe('bounds of sums with factors', () => {
  test('lose no list that fulfils them', () => {
    const factor = fc.integer({ min: -3, max: 3 }).filter((value) => value !== 0);
    const row = fc.tuple(fc.subarray([0, 1, 2], { minLength: 1 }), factor, factor, factor);
    const list = fc.array(fc.integer({ min: 0, max: CEILING }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(list, fc.array(row, { minLength: 1, maxLength: 4 }), (numbers, asked) => {
        const rows = asked.map(([places, ...all]) => {
          const factors = all.slice(0, places.length);
          const total = places.reduce((t, p, i) => t + factors[i] * numbers[p], 0);
          return { places, factors, least: total, most: total };
        });
        const [low, high] = [
          [0, 0, 0],
          [CEILING, CEILING, CEILING],
        ];
        expect(narrowInto(rows, [false, false, false], low, high)).toBe(true);
        numbers.forEach((number, p) => {
          expect(low[p]).toBeLessThanOrEqual(number);
          expect(high[p]).toBeGreaterThanOrEqual(number);
        });
      }),
    );
  });
});

describe('a mean rounded to a tenth', () => {
  test('allows just the sums that round to it, halves up', () => {
    for (let size = 1; size <= 24; size++)
      for (let total = 0; total <= 60; total++) {
        const mean = Math.round((10 * total) / size) / 10;
        const { least, most } = sumRowOf(
          Array.from({ length: size }, (_, p) => p),
          mean,
        );
        for (let other = 0; other <= 70; other++)
          expect(least <= other && other <= most, `${other} of ${size} for ${mean}`).toBe(
            Math.round((10 * other) / size) / 10 === mean,
          );
      }
  });
});
