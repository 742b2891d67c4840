import { describe, expect, test } from 'vitest';
import {
  AGE_BANDS,
  DEVICES,
  GENRES,
  PLANS,
  SEASONS,
  SENSITIVITIES,
} from '$lib/engine/announce/announcement';
import { digestedColumns, summarise } from '$lib/engine/base/Base';
import { digestBase } from '$lib/engine/base/digestBase';
import { generateBase } from '$lib/engine/base/generateBase';
import { defaultSettings } from '$lib/engine/base/settings';
import * as constants from '$lib/engine/constants';
import type { Progress } from '$lib/engine/engine';
import { BruteForce } from '../../../support/bruteForce';
import { sharedBase } from '../bases';

const seeds = [1, 2, 77, 0xffffffff];
const bases = seeds.map((seed) => ({ seed, base: sharedBase('classroom', seed) }));

describe.each(bases)('the classroom of seed $seed', ({ base }) => {
  const { catalogue, diaries, subscribers, viewingOffsets, words } = base;
  const brute = new BruteForce(base);

  test('has the subscribers, titles and about the viewings that the design asks for', () => {
    expect(subscribers).toBe(1_000);
    expect(catalogue.titles).toBe(300);
    expect(words.length / subscribers).toBeGreaterThan(52);
    expect(words.length / subscribers).toBeLessThan(68);
  });

  test('keeps every subscriber’s viewings together, in order of day and part', () => {
    expect(viewingOffsets).toHaveLength(subscribers + 1);
    expect(viewingOffsets[0]).toBe(0);
    expect(viewingOffsets[subscribers]).toBe(words.length);
    let unsorted = 0;
    for (let s = 0; s < subscribers; s++) {
      expect(viewingOffsets[s + 1]).toBeGreaterThanOrEqual(viewingOffsets[s]);
      for (let i = viewingOffsets[s] + 1; i < viewingOffsets[s + 1]; i++)
        if (words[i] < words[i - 1]) unsorted++;
    }
    expect(unsorted).toBe(0);
  });

  test('watches titles that exist, on days of the year, with one to five stars', () => {
    const outside = { title: 0, day: 0, stars: 0 };
    for (let s = 0; s < subscribers; s++)
      for (const { title, day, stars } of brute.viewingsOf(s)) {
        if (title >= catalogue.titles) outside.title++;
        if (day >= constants.DAYS) outside.day++;
        if (stars < 1 || stars > 5) outside.stars++;
      }
    expect(outside).toEqual({ title: 0, day: 0, stars: 0 });
  });

  test('watches nothing before its release', () => {
    const early: number[] = [];
    for (let s = 0; s < subscribers; s++)
      for (const { title, day } of brute.viewingsOf(s))
        if (day < catalogue.releaseDay[title]) early.push(title);
    expect(early).toEqual([]);
  });

  test('has attributes that their lists name', () => {
    for (let s = 0; s < subscribers; s++) {
      expect(base.town[s]).toBeLessThan(constants.TOWNS);
      expect(base.ageBand[s]).toBeLessThan(AGE_BANDS.length);
      expect(base.plan[s]).toBeLessThan(PLANS.length);
      expect(base.device[s]).toBeLessThan(DEVICES.length);
      expect(base.taste[s]).toBeLessThan(constants.TASTES);
      expect(base.activity[s]).toBeLessThan(constants.ACTIVITY_LEVELS.length);
      expect(base.habit[s]).toBeLessThan(constants.HABITS.length);
    }
  });

  test('has a catalogue with one place in the charts for each title, and Fridays of release', () => {
    expect([...catalogue.chartRank].sort((a, b) => a - b)).toEqual([
      ...Array(catalogue.titles).keys(),
    ]);
    for (let t = 0; t < catalogue.titles; t++) {
      expect(catalogue.genre[t]).toBeLessThan(GENRES.length);
      expect(catalogue.season[t]).toBeLessThan(SEASONS.length);
      expect(catalogue.sensitivity[t]).toBeLessThan(SENSITIVITIES.length);
      const release = catalogue.releaseDay[t];
      if (release !== -1) {
        expect(release).toBeGreaterThanOrEqual(0);
        expect(release).toBeLessThan(constants.DAYS);
        expect(new Date(Date.UTC(2017, 0, 1 + release)).getUTCDay()).toBe(5);
      }
    }
    expect(catalogue.townShare.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });

  test('keeps every diary together, in order of day', () => {
    const { reviewOffsets, personas, day } = diaries;
    expect(reviewOffsets).toHaveLength(personas + 1);
    expect(reviewOffsets[0]).toBe(0);
    expect(reviewOffsets[personas]).toBe(day.length);
    for (let persona = 0; persona < personas; persona++)
      for (let i = reviewOffsets[persona] + 1; i < reviewOffsets[persona + 1]; i++)
        expect(day[i]).toBeGreaterThanOrEqual(day[i - 1]);
  });

  test('writes about what was watched: a viewing behind every review, near enough in days and stars', () => {
    let reviews = 0;
    for (let persona = 0; persona < diaries.personas; persona++) {
      const subscriber = diaries.subscriberOf[persona];
      if (subscriber < 0) continue;
      const viewings = brute.viewingsOf(subscriber);
      for (let i = diaries.reviewOffsets[persona]; i < diaries.reviewOffsets[persona + 1]; i++) {
        reviews++;
        const isBehind = viewings.some(
          ({ title, day, stars }) =>
            title === diaries.title[i] &&
            Math.abs(stars - diaries.stars[i]) <= 1 &&
            Math.abs(day - diaries.day[i]) <= constants.LATEST_DAYS,
        );
        expect(isBehind).toBe(true);
      }
    }
    expect(reviews).toBeGreaterThan(500);
  });

  test('never has more reviews of a title than viewings of it', () => {
    for (let persona = 0; persona < diaries.personas; persona++) {
      const subscriber = diaries.subscriberOf[persona];
      if (subscriber < 0) continue;
      const left = new Map<number, number>();
      for (const { title } of brute.viewingsOf(subscriber))
        left.set(title, (left.get(title) ?? 0) + 1);
      for (let i = diaries.reviewOffsets[persona]; i < diaries.reviewOffsets[persona + 1]; i++)
        left.set(diaries.title[i], (left.get(diaries.title[i]) ?? 0) - 1);
      for (const rest of left.values()) expect(rest).toBeGreaterThanOrEqual(0);
    }
  });

  test('has reviews whose columns are in range, and numbers only where a remark counts', () => {
    for (let i = 0; i < diaries.title.length; i++) {
      expect(diaries.title[i]).toBeLessThan(catalogue.titles);
      expect(diaries.day[i]).toBeGreaterThanOrEqual(0);
      expect(diaries.day[i]).toBeLessThan(constants.DAYS + constants.LATEST_DAYS);
      expect(diaries.stars[i]).toBeGreaterThanOrEqual(1);
      expect(diaries.stars[i]).toBeLessThanOrEqual(5);
      expect(diaries.kind[i]).toBeLessThan(constants.REMARK_KINDS.length);
      expect(diaries.wording[i]).toBeLessThan(constants.WORDINGS);
      expect(diaries.countedNight[i] > 0).toBe(
        constants.REMARK_KINDS[diaries.kind[i]] === 'counted',
      );
    }
  });

  test('gives a subscriber at most one diary, and a named town only if it is theirs', () => {
    const writers = [...diaries.subscriberOf].filter((s) => s >= 0);
    expect(new Set(writers).size).toBe(writers.length);
    diaries.subscriberOf.forEach((subscriber, persona) => {
      const named = diaries.namedTown[persona];
      if (subscriber >= 0 && named >= 0) expect(named).toBe(base.town[subscriber]);
      expect(named).toBeLessThan(constants.TOWNS);
    });
  });

  test('has the share of outsiders that the setting says, to the nearest diarist', () => {
    const outsiders = [...diaries.subscriberOf].filter((s) => s < 0).length;
    expect([...diaries.subscriberOf].every((s) => s >= -1 && s < subscribers)).toBe(true);
    const wanted = diaries.personas * base.model.settings.outsiderShare;
    expect(Math.abs(outsiders - wanted)).toBeLessThanOrEqual(1);
  });

  test('mixes outsiders in among the others, with diaries of the same kind', () => {
    const { subscriberOf, reviewOffsets, personas } = diaries;
    let firstHalf = 0;
    let outsiders = 0;
    let theirs = 0;
    subscriberOf.forEach((subscriber, persona) => {
      if (subscriber >= 0) return;
      outsiders++;
      if (persona < personas / 2) firstHalf++;
      theirs += reviewOffsets[persona + 1] - reviewOffsets[persona];
    });
    expect(Math.abs(firstHalf - outsiders / 2)).toBeLessThan(2 * Math.sqrt(outsiders));
    const mean = diaries.title.length / personas;
    // a diary’s length has about the standard deviation of its mean, or a little more
    expect(Math.abs(theirs / outsiders - mean)).toBeLessThan((6 * mean) / Math.sqrt(outsiders));
  });
});

describe('same settings, same bytes', () => {
  const settings = defaultSettings('classroom', 5);

  test('of every column', async () => {
    const [one, two] = [generateBase(settings), generateBase({ ...settings })];
    expect(digestedColumns(one)).toEqual(digestedColumns(two));
    expect(await digestBase(one)).toBe(await digestBase(two));
  });

  test('another seed or setting, another digest', async () => {
    const changes = [
      {},
      { seed: 6 },
      { reviewerShare: 0.19 },
      { reviewFactor: 1.1 },
      { lateDays: 3 },
      { offStars: 0.3 },
      { townShare: 0.4 },
      { outsiderShare: 0.2 },
    ];
    const digests = await Promise.all(
      changes.map((change) => digestBase(generateBase({ ...settings, ...change }))),
    );
    expect(new Set(digests).size).toBe(changes.length);
    for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a single changed byte, another digest', async () => {
    const base = generateBase(settings);
    const before = await digestBase(base);
    for (const column of digestedColumns(base)) {
      if (column.byteLength === 0) continue;
      const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
      bytes[bytes.length - 1] ^= 1;
      expect(await digestBase(base)).not.toBe(before);
      bytes[bytes.length - 1] ^= 1;
    }
    expect(await digestBase(base)).toBe(before);
  });

  test('what is set about diaries leaves people, titles and viewings as they were', () => {
    const one = generateBase(settings);
    const two = generateBase({
      ...settings,
      reviewerShare: 0.05,
      reviewFactor: 2,
      lateDays: 9,
      offStars: 0.7,
      townShare: 0.9,
      outsiderShare: 0.5,
    });
    for (const key of [
      'words',
      'viewingOffsets',
      'town',
      'ageBand',
      'plan',
      'device',
      'taste',
      'activity',
      'habit',
    ] as const)
      expect(two[key]).toEqual(one[key]);
    expect(two.catalogue).toEqual(one.catalogue);
    expect(two.diaries.title).not.toEqual(one.diaries.title);
  });
});

describe('while it is made', () => {
  test('it reports its stages in order, with shares from 0 to 1', () => {
    const seen: Progress[] = [];
    generateBase(defaultSettings('town', 1), (progress) => seen.push({ ...progress }));
    const stages = seen.map(({ stage }) => stage);
    expect(stages.filter((stage, i) => stage !== stages[i - 1])).toEqual([
      'catalogue',
      'subscribers',
      'viewings',
      'index',
      'diaries',
    ]);
    for (const { share } of seen) expect(share >= 0 && share <= 1).toBe(true);
    const viewings = seen.filter(({ stage }) => stage === 'viewings').map(({ share }) => share);
    expect(viewings.length).toBeGreaterThanOrEqual(5);
    expect(viewings).toEqual([...viewings].sort((a, b) => a - b));
  });

  test('a report that throws stops it: so it can be cancelled', () => {
    let reports = 0;
    expect(() =>
      generateBase(defaultSettings('town', 1), ({ stage }) => {
        if (stage === 'viewings' && ++reports === 2) throw new Error('enough');
      }),
    ).toThrow('enough');
    expect(reports).toBe(2);
  });
});

test('the summary counts what the columns hold, at most 16 bytes a viewing', () => {
  const base = sharedBase('town', 1);
  const summary = summarise(base);
  expect(summary).toMatchObject({
    subscribers: 20_000,
    titles: 2_000,
    towns: 60,
    days: 365,
    viewings: base.words.length,
    personas: base.diaries.personas,
    reviews: base.diaries.title.length,
  });
  const bytes = [
    ...digestedColumns(base),
    base.viewedBy,
    base.viewedAt,
    base.titleOffsets,
    base.activeDays,
  ].reduce((sum, { byteLength }) => sum + byteLength, 0);
  expect(summary.bytes).toBe(bytes);
  expect(summary.bytes / summary.viewings).toBeLessThan(16);
});
