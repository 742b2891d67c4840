import { describe, expect, test } from 'vitest';
import { Random } from '$lib/engine/random/Random';
import { WEEKS } from '$lib/engine/release/prize/Activity';
import {
  ChoiceTables,
  EVERYTHING,
  tableOfGenre,
  tableOfNew,
} from '$lib/engine/release/prize/ChoiceTables';
import { RECENT_WEEKLY_DECAY, RECENT_WEEKS } from '$lib/engine/release/prize/constants';
import type { Titles } from '$lib/engine/release/prize/inventTitles';
import { chiSquareDeviation } from '../../statistics';

// six titles, two of them there from the start
const titles: Titles = {
  releaseWeek: Uint16Array.of(0, 0, 3, 5, 5, 200),
  rank: Uint16Array.of(5, 4, 3, 2, 1, 0),
  popularity: Float64Array.of(1, 1, 1, 1, 1, 1),
  genre: Uint8Array.of(0, 1, 0, 1, 0, 1),
  stars: new Float64Array(6),
};
const weights = Float64Array.of(4, 3, 2, 1, 5, 6);
const tables = new ChoiceTables(titles, weights);
const DRAWS = 40_000;

function shares(table: number, there: number): Float64Array {
  const random = new Random(5, 5);
  const counts = new Float64Array(6);
  for (let i = 0; i < DRAWS; i++) counts[tables.draw(table, there, random)]++;
  return counts;
}

function expectShares(counts: Float64Array, chances: number[]): void {
  const total = chances.reduce((a, b) => a + b);
  const expected = chances.map((chance) => (DRAWS * chance) / total);
  expect(Math.abs(chiSquareDeviation(counts, expected))).toBeLessThan(3.5);
  chances.forEach((chance, t) => chance === 0 && expect(counts[t]).toBe(0));
}

describe('ChoiceTables', () => {
  test('draws from everything by weight, and nothing that is not out', () => {
    expectShares(shares(EVERYTHING, 6), [4, 3, 2, 1, 5, 6]);
    expectShares(shares(EVERYTHING, 3), [4, 3, 2, 0, 0, 0]);
  });

  test('draws from a genre', () => {
    expectShares(shares(tableOfGenre(0), 6), [4, 0, 2, 0, 5, 0]);
    expectShares(shares(tableOfGenre(1), 4), [0, 3, 0, 1, 0, 0]);
  });

  test('draws what is new, the newest most', () => {
    const fading = RECENT_WEEKLY_DECAY * RECENT_WEEKLY_DECAY;
    expectShares(shares(tableOfNew(5), 5), [0, 0, 2 * fading, 1, 5, 0]);
  });

  test('has nothing new where nothing came out of late', () => {
    expect(tables.isEmpty(tableOfNew(0))).toBe(true);
    expect(tables.isEmpty(tableOfNew(5 + RECENT_WEEKS - 1))).toBe(false);
    expect(tables.isEmpty(tableOfNew(5 + RECENT_WEEKS))).toBe(true);
    expect(tables.isEmpty(tableOfNew(WEEKS - 1))).toBe(true);
  });
});
