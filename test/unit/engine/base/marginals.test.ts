import { describe, expect, test } from 'vitest';
import { HABIT } from '$lib/engine/base/history';
import { REMARK } from '$lib/engine/base/reviews';
import type { Base } from '$lib/engine/base/Base';
import * as constants from '$lib/engine/constants';
import { BruteForce, type Viewing } from '../../../support/bruteForce';
import { sharedBase } from '../bases';
import { chiSquareDeviation, moments, shareDeviation } from '../statistics';

/*
 * What the generator was told, recovered from what it made: a town of 20,000. Where nothing else is said, the bound is four
 * standard deviations of sampling, or the χ² equivalent.
 */
const MOST_DEVIATION = 4;
const base = sharedBase('town', 21);
const brute = new BruteForce(base);
const { subscribers, catalogue, diaries, model } = base;
const { settings } = model;
const people = Array.from({ length: subscribers }, (_, s) => s);

function histogram(values: Iterable<number>, size: number): Float64Array {
  const seen = new Float64Array(size);
  for (const value of values) seen[value]++;
  return seen;
}
const scaled = (shares: ArrayLike<number>, total: number) =>
  Array.from(shares, (share) => share * total);

describe('people', () => {
  test.each<[string, Uint8Array, ArrayLike<number>]>([
    ['towns', base.town, catalogue.townShare],
    ['age bands', base.ageBand, constants.AGE_BAND_SHARES],
    ['plans', base.plan, constants.PLAN_SHARES],
    ['devices', base.device, constants.DEVICE_SHARES],
    ['habits', base.habit, constants.HABIT_SHARES],
    ['tastes', base.taste, new Float64Array(constants.TASTES).fill(1 / constants.TASTES)],
    ['activity levels', base.activity, new Float64Array(8).fill(1 / 8)],
  ])('%s have their shares', (_, column, shares) => {
    const seen = histogram(column, shares.length);
    expect(Math.abs(chiSquareDeviation(seen, scaled(shares, subscribers)))).toBeLessThan(
      MOST_DEVIATION,
    );
  });

  test('who and what are independent: habit by town, age by device', () => {
    for (const [a, sizeA, b, sizeB] of [
      [base.habit, 5, base.town, 60],
      [base.ageBand, 5, base.device, 4],
      [base.taste, 12, base.activity, 8],
    ] as const) {
      const cells = histogram(
        people.map((s) => a[s] * sizeB + b[s]),
        sizeA * sizeB,
      );
      const ofA = histogram(a, sizeA);
      const ofB = histogram(b, sizeB);
      const expected = Array.from(
        cells,
        (_, i) => (ofA[Math.floor(i / sizeB)] * ofB[i % sizeB]) / subscribers,
      );
      expect(Math.abs(chiSquareDeviation(cells, expected))).toBeLessThan(MOST_DEVIATION + 1);
    }
  });
});

/** People without a habit: all of their viewings are ordinary. */
const plain = people.filter((s) => base.habit[s] === HABIT.none);

describe('ordinary viewings', () => {
  const counts = plain.map((s) => brute.viewingsOf(s).length);
  const ofLevel = (level: number) =>
    plain.filter((s) => base.activity[s] === level).map((s) => brute.viewingsOf(s).length);

  test('are 54 a year on average, as many as activity says, Poisson about it', () => {
    const { mean, variance } = moments(counts);
    expect(Math.abs(mean - constants.ORDINARY_VIEWINGS)).toBeLessThan(
      MOST_DEVIATION * Math.sqrt(variance / counts.length),
    );
    constants.ACTIVITY_LEVELS.forEach((level, i) => {
      const wanted = constants.ORDINARY_VIEWINGS * level;
      const sample = ofLevel(i);
      const found = moments(sample);
      expect(Math.abs(found.mean - wanted)).toBeLessThan(
        MOST_DEVIATION * Math.sqrt(wanted / sample.length),
      );
      expect(found.variance / wanted).toBeGreaterThan(0.85);
      expect(found.variance / wanted).toBeLessThan(1.15);
    });
  });

  const all: Viewing[] = plain.flatMap((s) => brute.viewingsOf(s).slice());

  test('go to titles by taste and popularity', () => {
    for (const taste of [0, 5, 11]) {
      const viewings = plain
        .filter((s) => base.taste[s] === taste)
        .flatMap((s) => brute.viewingsOf(s).slice());
      const seen = histogram(
        viewings.map(({ title }) => title),
        catalogue.titles,
      );
      const expected = scaled(model.titleShare[taste], viewings.length);
      expect(Math.abs(chiSquareDeviation(seen, expected))).toBeLessThan(MOST_DEVIATION);
    }
  });

  test('follow Zipf and Mandelbrot: the first in the charts before the hundredth by (100 + 10)/(1 + 10)', () => {
    const byRank = new Float64Array(catalogue.titles);
    for (const { title } of all) byRank[catalogue.chartRank[title]]++;
    // the ten about each place, so that genres even out
    const about = (rank: number) => byRank.slice(rank, rank + 20).reduce((a, b) => a + b, 0);
    const weight = (rank: number) =>
      Array.from({ length: 20 }, (_, i) => 1 / (rank + i + 1 + constants.POPULARITY_OFFSET)).reduce(
        (a, b) => a + b,
        0,
      );
    for (const rank of [100, 500, 1500])
      expect(about(0) / about(rank) / (weight(0) / weight(rank))).toBeGreaterThan(0.5);
    for (const rank of [100, 500, 1500])
      expect(about(0) / about(rank) / (weight(0) / weight(rank))).toBeLessThan(2);
  });

  test('fall on the days that season, release and weekday give', () => {
    const byProfile = new Map<number, number[]>();
    for (const { title, day } of all) {
      const days = byProfile.get(model.profileOf[title]);
      if (days) days.push(day);
      else byProfile.set(model.profileOf[title], [day]);
    }
    const large = [...byProfile].filter(([, days]) => days.length > 8_000);
    expect(large.length).toBeGreaterThan(2);
    for (const [profile, days] of large) {
      const shares = model.dayShare.subarray(
        profile * constants.DAYS,
        (profile + 1) * constants.DAYS,
      );
      expect(
        Math.abs(chiSquareDeviation(histogram(days, constants.DAYS), scaled(shares, days.length))),
      ).toBeLessThan(MOST_DEVIATION);
    }
  });

  test('fall on the parts of the day that the genre gives', () => {
    constants.PART_WEIGHTS.forEach((weights, genre) => {
      const parts = all
        .filter(({ title }) => catalogue.genre[title] === genre)
        .map(({ part }) => part);
      const expected = scaled(weights, parts.length / 100);
      expect(Math.abs(chiSquareDeviation(histogram(parts, 4), expected))).toBeLessThan(
        MOST_DEVIATION,
      );
    });
  });

  test('earn the stars that a favourite genre, or another, gives', () => {
    const stars: [number[], number[]] = [[], []];
    for (const s of plain)
      for (const viewing of brute.viewingsOf(s)) {
        const genre = catalogue.genre[viewing.title];
        const isFavourite = genre === base.taste[s] || genre === (base.taste[s] + 5) % 12;
        stars[isFavourite ? 1 : 0].push(viewing.stars - 1);
      }
    stars.forEach((sample, row) => {
      const expected = scaled(constants.STAR_CHANCES[row], sample.length);
      expect(Math.abs(chiSquareDeviation(histogram(sample, 5), expected))).toBeLessThan(
        MOST_DEVIATION,
      );
    });
  });
});

describe('runs', () => {
  /** The longest streak of days with one and the same title. */
  function longestRun(s: number): number {
    const days = new Map<number, Set<number>>();
    for (const { title, day } of brute.viewingsOf(s))
      days.set(title, (days.get(title) ?? new Set()).add(day));
    let longest = 0;
    for (const set of days.values())
      for (const day of set) {
        if (set.has(day - 1)) continue;
        let length = 1;
        while (set.has(day + length)) length++;
        longest = Math.max(longest, length);
      }
    return longest;
  }
  const comfort = people.filter((s) => base.habit[s] === HABIT.comfort);

  test('come 1.5 a year: with a comfort habit, the chance of none is e^−1.5', () => {
    // a run of five nights shows: ordinary viewings make no streak of three
    const without = comfort.filter((s) => longestRun(s) < 3).length;
    // a run lasts five nights or more, and begins on one of the year’s last two days once in a hundred and fifty
    const none = Math.exp(-constants.RUNS_A_YEAR);
    expect(Math.abs(without / comfort.length - none)).toBeLessThan(0.05);
  });

  test('give nobody else a week of nights with one title', () => {
    expect(plain.filter((s) => longestRun(s) >= 7)).toEqual([]);
  });

  test('make long ones rare: about the shares of COMFORT_LENGTHS', () => {
    const streaks = comfort.map(longestRun);
    const atLeast = (n: number) => streaks.filter((length) => length >= n).length / comfort.length;
    expect(atLeast(5)).toBeGreaterThan(0.65);
    expect(atLeast(18)).toBeGreaterThan(0.1);
    expect(atLeast(18)).toBeLessThan(0.45);
    expect(atLeast(121)).toBeLessThan(0.02);
  });

  test('of a marathon fill one day with one title', () => {
    const most = (s: number) => {
      const seen = new Map<number, number>();
      for (const { title, day } of brute.viewingsOf(s))
        seen.set(day * 65536 + title, (seen.get(day * 65536 + title) ?? 0) + 1);
      return Math.max(0, ...seen.values());
    };
    const marathon = people.filter((s) => base.habit[s] === HABIT.marathon);
    const with3 = marathon.filter((s) => most(s) >= 3).length;
    expect(
      Math.abs(shareDeviation(with3, marathon.length, 1 - Math.exp(-constants.RUNS_A_YEAR))),
    ).toBeLessThan(MOST_DEVIATION);
    // nearly nobody else; two comfort runs or ordinary chance may do it
    expect(plain.filter((s) => most(s) >= 4).length / plain.length).toBeLessThan(0.001);
  });
});

describe('diaries', () => {
  const writers = [...diaries.subscriberOf].filter((s) => s >= 0);

  test('are kept by the share of subscribers that is set', () => {
    expect(
      Math.abs(shareDeviation(writers.length, subscribers, settings.reviewerShare)),
    ).toBeLessThan(MOST_DEVIATION);
  });

  test('are kept by people like everybody', () => {
    const habits = histogram(
      writers.map((s) => base.habit[s]),
      5,
    );
    expect(
      Math.abs(chiSquareDeviation(habits, scaled(constants.HABIT_SHARES, writers.length))),
    ).toBeLessThan(MOST_DEVIATION);
    const { mean, variance } = moments(writers.map((s) => brute.viewingsOf(s).length));
    const all = base.words.length / subscribers;
    expect(Math.abs(mean - all)).toBeLessThan(
      MOST_DEVIATION * Math.sqrt(variance / writers.length),
    );
  });

  test('name the town in the share that is set', () => {
    const named = [...diaries.namedTown].filter((town) => town >= 0).length;
    expect(Math.abs(shareDeviation(named, diaries.personas, settings.townShare))).toBeLessThan(
      MOST_DEVIATION,
    );
  });

  test('hold as many reviews as levels of reviewing say', () => {
    const lengths: number[] = [];
    for (let persona = 0; persona < diaries.personas; persona++) {
      const s = diaries.subscriberOf[persona];
      if (s >= 0 && base.habit[s] === HABIT.none)
        lengths.push(diaries.reviewOffsets[persona + 1] - diaries.reviewOffsets[persona]);
    }
    const rate = constants.REVIEW_RATES.reduce((sum, [rate_, share]) => sum + rate_ * share, 0);
    const { mean, variance } = moments(lengths);
    expect(Math.abs(mean - rate * constants.ORDINARY_VIEWINGS)).toBeLessThan(
      MOST_DEVIATION * Math.sqrt(variance / lengths.length),
    );
  });

  /** Reviews that can be told to be about one viewing: the only one of its title, by somebody without a habit. */
  function pairs(of: Base, viewingsOf: (s: number) => readonly Viewing[]) {
    const found: Array<{ viewing: Viewing; review: number }> = [];
    const d = of.diaries;
    for (let persona = 0; persona < d.personas; persona++) {
      const s = d.subscriberOf[persona];
      if (s < 0 || of.habit[s] !== HABIT.none) continue;
      for (let i = d.reviewOffsets[persona]; i < d.reviewOffsets[persona + 1]; i++) {
        const viewings = viewingsOf(s).filter(({ title }) => title === d.title[i]);
        if (viewings.length === 1) found.push({ viewing: viewings[0], review: i });
      }
    }
    return found;
  }
  const certain = pairs(base, (s) => brute.viewingsOf(s));

  test('come late as the delays say', () => {
    // a month from either end of the year, so that no date is cut off
    const inside = certain.filter(({ viewing }) => viewing.day >= 30);
    const delays = inside.map(
      ({ viewing, review }) => diaries.day[review] - viewing.day + constants.LATEST_DAYS,
    );
    expect(delays.length).toBeGreaterThan(3_000);
    expect(
      Math.abs(chiSquareDeviation(histogram(delays, 61), scaled(model.delayShare, delays.length))),
    ).toBeLessThan(MOST_DEVIATION);
    const { mean, variance } = moments(delays.map((delay) => delay - constants.LATEST_DAYS));
    const wanted = model.delayShare.reduce(
      (sum, chance, i) => sum + chance * (i - constants.LATEST_DAYS),
      0,
    );
    expect(Math.abs(mean - wanted)).toBeLessThan(
      MOST_DEVIATION * Math.sqrt(variance / delays.length),
    );
  });

  test('are one star off in the share that is set, where the scale has room', () => {
    const middle = certain.filter(({ viewing }) => viewing.stars >= 2 && viewing.stars <= 4);
    const off = middle.filter(({ viewing, review }) => diaries.stars[review] !== viewing.stars);
    expect(Math.abs(shareDeviation(off.length, middle.length, settings.offStars))).toBeLessThan(
      MOST_DEVIATION,
    );
    const up = off.filter(({ viewing, review }) => diaries.stars[review] > viewing.stars).length;
    expect(Math.abs(shareDeviation(up, off.length, 0.5))).toBeLessThan(MOST_DEVIATION);
    const best = certain.filter(({ viewing }) => viewing.stars === 5);
    const worse = best.filter(({ review }) => diaries.stars[review] === 4).length;
    expect(Math.abs(shareDeviation(worse, best.length, settings.offStars / 2))).toBeLessThan(
      MOST_DEVIATION,
    );
  });

  test('exaggerate as seldom as REMARK_CHANCES says', () => {
    const kinds = certain.map(({ review }) => diaries.kind[review]);
    const expected = scaled(constants.REMARK_CHANCES.ordinary, kinds.length);
    expect(Math.abs(chiSquareDeviation(histogram(kinds, 6), expected))).toBeLessThan(
      MOST_DEVIATION,
    );
    const [from, to] = constants.EXAGGERATED_COUNTS;
    for (const { review } of certain)
      if (diaries.kind[review] === REMARK.counted) {
        expect(diaries.countedNight[review]).toBeGreaterThanOrEqual(from);
        expect(diaries.countedNight[review]).toBeLessThanOrEqual(to);
      }
  });

  test('follow the settings when they are changed', () => {
    const changed = sharedBase('town', 21, {
      reviewFactor: 2,
      lateDays: 0,
      offStars: 0,
      townShare: 1,
      outsiderShare: 0.5,
      reviewerShare: 0.1,
    });
    const d = changed.diaries;
    expect([...d.namedTown].every((town) => town >= 0)).toBe(true);
    const outside = [...d.subscriberOf].filter((s) => s < 0).length;
    expect(Math.abs(outside - d.personas / 2)).toBeLessThanOrEqual(1);
    expect(Math.abs(shareDeviation(d.personas - outside, subscribers, 0.1))).toBeLessThan(
      MOST_DEVIATION,
    );
    const one = pairs(changed, (s) => brute.viewingsOf(s));
    expect(one.filter(({ viewing, review }) => d.stars[review] !== viewing.stars)).toEqual([]);
    const late = one.filter(({ viewing, review }) => d.day[review] !== viewing.day).length;
    const misdated = (constants.MISDATED_CHANCE * 60) / 61;
    expect(Math.abs(shareDeviation(late, one.length, misdated))).toBeLessThan(MOST_DEVIATION);
  });
});
