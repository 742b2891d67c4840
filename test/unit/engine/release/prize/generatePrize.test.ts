import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { generatePrize, PrizeCancelled } from '$lib/engine/release/prize/generatePrize';
import {
  MOST_RATINGS,
  PRIZE_DAYS,
  PRIZE_RATINGS,
  PRIZE_RECORDS,
  PRIZE_TITLES,
} from '$lib/engine/release/prize/constants';
import type { Release } from '$lib/engine/release/Release';

const release = generatePrize({ seed: 7, records: 3_000 });

function digestOf({ recordOffsets, title, day, halfStars }: Release): string {
  const hash = createHash('sha256');
  for (const column of [recordOffsets, title, day, halfStars])
    hash.update(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  return hash.digest('hex');
}

describe('generatePrize', () => {
  test('gives the same bytes for the same seed, and these', () => {
    expect(digestOf(generatePrize({ seed: 7, records: 3_000 }))).toBe(digestOf(release));
    expect(digestOf(generatePrize({ seed: 1, records: 200 }))).toBe(
      '15134529ba72ff7c1bccfbdaec026407b7ae06a662581e40bd38a4f5678a4372',
    );
  });

  test('gives other bytes for another seed', () => {
    const first = digestOf(generatePrize({ seed: 1, records: 50 }));
    expect(digestOf(generatePrize({ seed: 2, records: 50 }))).not.toBe(first);
  });

  test('has its share of the ratings, within the bounds of its columns', () => {
    const { title, day, halfStars, recordOffsets } = release;
    expect(release.records).toBe(3_000);
    expect(release.titles).toBe(PRIZE_TITLES);
    expect(title.length).toBe(Math.round((PRIZE_RATINGS * 3_000) / PRIZE_RECORDS));
    expect(recordOffsets[3_000]).toBe(title.length);
    expect(title.every((t) => t < PRIZE_TITLES)).toBe(true);
    expect(day.every((d) => d < PRIZE_DAYS)).toBe(true);
    expect(halfStars.every((half) => half % 2 === 0 && half >= 2 && half <= 10)).toBe(true);
  });

  test('takes at most 13 bytes a rating', () => {
    const bytes = Object.values(release)
      .filter((column) => ArrayBuffer.isView(column))
      .reduce((sum, column) => sum + column.byteLength, 0);
    const offsets = release.recordOffsets.byteLength + release.titleOffsets.byteLength;
    expect((bytes - offsets) / release.title.length).toBe(12);
    // offsets weigh 4 bytes a record and a title: 2 MB in full
    expect(12 + (4 * (PRIZE_RECORDS + PRIZE_TITLES + 2)) / PRIZE_RATINGS).toBeLessThan(13);
  });

  test('has each record rate a title once, its days in order', () => {
    const { recordOffsets, title, day } = release;
    for (let record = 0; record < release.records; record++) {
      const own = title.subarray(recordOffsets[record], recordOffsets[record + 1]);
      expect(new Set(own).size).toBe(own.length);
      const days = day.subarray(recordOffsets[record], recordOffsets[record + 1]);
      expect(days.every((d, i) => i === 0 || d >= days[i - 1])).toBe(true);
    }
  });

  test('has nothing rated before everything that came out earlier could be', () => {
    // titles are numbered as they come out, so the first ratings of the first half cannot all be later than those of the second
    const { titleOffsets, raterDay } = release;
    const firstDay = (t: number) =>
      raterDay
        .subarray(titleOffsets[t], titleOffsets[t + 1])
        .reduce((a, b) => Math.min(a, b), PRIZE_DAYS);
    const last = firstDay(PRIZE_TITLES - 1);
    expect(last).toBeGreaterThan(2_000);
    let early = PRIZE_DAYS;
    for (let t = 0; t < 1_000; t++) early = Math.min(early, firstDay(t));
    expect(early).toBeLessThan(300);
  });

  test('makes a release of one record', () => {
    const one = generatePrize({ seed: 3, records: 1 });
    expect(one.title.length).toBe(209);
    expect(new Set(one.title).size).toBe(209);
  });

  test('reports progress that never falls within a stage, the stages in order', () => {
    const stages: string[] = [];
    let last = 0;
    generatePrize({
      seed: 1,
      records: 9_000,
      onProgress: ({ stage, share }) => {
        if (stages.at(-1) !== stage) {
          stages.push(stage);
          last = 0;
        }
        expect(share).toBeGreaterThanOrEqual(last);
        expect(share).toBeLessThanOrEqual(1);
        last = share;
      },
    });
    expect(stages).toEqual(['calendar', 'titles', 'ratings', 'index']);
  });

  test('ends when it is cancelled, between stages and within one', () => {
    for (const after of [1, 3, 4]) {
      let asked = 0;
      const isCancelled = () => ++asked >= after;
      expect(() => generatePrize({ seed: 1, records: 5_000, isCancelled })).toThrow(PrizeCancelled);
      expect(asked).toBe(after);
    }
  });

  test.each([0, -1, 1.5, NaN, PRIZE_RECORDS + 1])('refuses %d records in words', (records) => {
    expect(() => generatePrize({ seed: 1, records })).toThrow(
      /choose a whole number from 1 to 480189/,
    );
  });

  test.each([-1, 0.5, 2 ** 32, NaN])('refuses the seed %d in words', (seed) => {
    expect(() => generatePrize({ seed, records: 10 })).toThrow(/whole number from 0 to 4294967295/);
  });

  test('never has a record of more ratings than the largest published', () => {
    const { recordOffsets } = release;
    for (let record = 0; record < release.records; record++)
      expect(recordOffsets[record + 1] - recordOffsets[record]).toBeLessThanOrEqual(MOST_RATINGS);
  });
});
