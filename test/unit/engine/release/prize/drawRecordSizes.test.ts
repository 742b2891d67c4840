import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MOST_RATINGS,
  PRIZE_RATINGS,
  PRIZE_RECORDS,
  RECORD_SIZES,
} from '$lib/engine/release/prize/constants';
import { drawRecordSizes } from '$lib/engine/release/prize/drawRecordSizes';
import { Random } from '$lib/engine/random/Random';

const sum = (sizes: Uint16Array) => sizes.reduce((total, size) => total + size, 0);

describe('drawRecordSizes', () => {
  test('gives the full release exactly its ratings and its most active record', () => {
    const sizes = drawRecordSizes(PRIZE_RECORDS, new Random(5, 1));
    expect(sum(sizes)).toBe(PRIZE_RATINGS);
    sizes.sort();
    expect(sizes[0]).toBe(1);
    expect(sizes[PRIZE_RECORDS - 1]).toBe(MOST_RATINGS);
  });

  test('puts the shares of records where the table has them', () => {
    const sizes = drawRecordSizes(20_000, new Random(2, 1)).sort();
    for (const [share, ratings] of RECORD_SIZES.slice(2, 8)) {
      const there = sizes[Math.round(share * 20_000)];
      expect(Math.abs(there / ratings - 1), `at ${share}`).toBeLessThan(0.08);
    }
  });

  test('gives any number of records their share of the ratings, at least one each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (records, seed) => {
        const sizes = drawRecordSizes(records, new Random(seed, 1));
        expect(sum(sizes)).toBe(Math.round((records * PRIZE_RATINGS) / PRIZE_RECORDS));
        expect(sizes.every((size) => size >= 1 && size <= MOST_RATINGS)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('does not order the records by size', () => {
    const sizes = drawRecordSizes(10_000, new Random(2, 1));
    const half = (from: number) => sum(sizes.subarray(from, from + 5_000));
    expect(Math.abs(half(0) / half(5_000) - 1)).toBeLessThan(0.15);
  });
});
