import { describe, expect, test } from 'vitest';
import { readDiary } from '$lib/engine/attack/readDiary';
import { Likelihood } from '$lib/engine/attack/Likelihood';
import { weighRun } from '$lib/engine/attack/weighRun';
import type { Diaries } from '$lib/engine/base/Base';
import { HABIT } from '$lib/engine/base/history';
import { isFavourite } from '$lib/engine/base/model';
import { REMARK, reviewRate } from '$lib/engine/base/reviews';
import * as constants from '$lib/engine/constants';
import { Random } from '$lib/engine/random/Random';
import { chiSquareDeviation } from '../statistics';
import { sharedBase } from '../bases';

const { model, catalogue } = sharedBase('classroom', 4);
const likelihood = new Likelihood(model);
const { DAYS, LATEST_DAYS } = constants;

interface Entry {
  title: number;
  day: number;
  stars: number;
  kind: number;
  countedNight?: number;
}

/** A diary that holds these entries alone. */
function diaryOf(entries: Entry[]) {
  const columns: Diaries = {
    personas: 1,
    subscriberOf: Int32Array.of(-1),
    namedTown: Int16Array.of(-1),
    reviewOffsets: Uint32Array.of(0, entries.length),
    title: Uint16Array.from(entries, ({ title }) => title),
    day: Int16Array.from(entries, ({ day }) => day),
    stars: Uint8Array.from(entries, ({ stars }) => stars),
    kind: Uint8Array.from(entries, ({ kind }) => kind),
    countedNight: Uint8Array.from(entries, ({ countedNight }) => countedNight ?? 0),
    wording: new Uint8Array(entries.length),
  };
  return readDiary(likelihood, columns, 0, new Random(1, 1));
}

const mean = (chances: readonly number[]) => chances.reduce((sum, p, n) => sum + p * n, 0);
const NIGHTLY = constants.NIGHTLY_CHANCE;

/** Chance of stated stars from the table of what is felt. */
function stated(felt: readonly number[], stars: number): number {
  const off = model.settings.offStars / 2;
  const from = (s: number) => (s < 1 || s > 5 ? 0 : felt[s - 1]);
  const stays = stars === 1 || stars === 5 ? off * from(stars) : 0;
  return (1 - 2 * off) * from(stars) + off * (from(stars - 1) + from(stars + 1)) + stays;
}

/** Chance that an entry comes so many days after the viewing: geometric, cut, mixed with misdated ones. */
const delay = (days: number) => (Math.abs(days) > LATEST_DAYS ? 0 : delays[days + LATEST_DAYS]);
const delays = Array.from({ length: 2 * LATEST_DAYS + 1 }, (_, i) => delayChance(i - LATEST_DAYS));

function delayChance(days: number): number {
  const ratio = model.settings.lateDays / (1 + model.settings.lateDays);
  const total = (1 - ratio ** (LATEST_DAYS + 1)) / (1 - ratio);
  const late = days < 0 ? 0 : (1 - constants.MISDATED_CHANCE) * (ratio ** days / total);
  return late + constants.MISDATED_CHANCE / (2 * LATEST_DAYS + 1);
}

/** Density of an entry from ordinary viewings, the review rate left out. */
function ordinaryDensity(
  diary: ReturnType<typeof diaryOf>,
  { title, day, stars, kind }: Entry,
): number {
  const genre = catalogue.genre[title];
  let share = 0;
  let stars_ = 0;
  diary.taste.forEach((p, taste) => {
    share += p * model.titleShare[taste][title];
    stars_ += p * stated(constants.STAR_CHANCES[isFavourite(taste, genre) ? 1 : 0], stars);
  });
  let written = 0;
  for (let viewed = 0; viewed < DAYS; viewed++)
    written += model.dayShare[model.profileOf[title] * DAYS + viewed] * delay(day - viewed);
  const remark = constants.REMARK_CHANCES.ordinary[kind] / (kind === REMARK.counted ? 11 : 1);
  return diary.activity * constants.ORDINARY_VIEWINGS * share * written * remark * stars_;
}

/** Chance that a diarist of this kind writes nothing about so many viewings of a run. */
function silence(diary: ReturnType<typeof diaryOf>, viewings: number): number {
  return diary.level.reduce(
    (sum, p, level) =>
      sum +
      p *
        Math.exp(
          -reviewRate(level, model.settings.reviewFactor) * constants.RUN_REVIEW_FACTOR * viewings,
        ),
    0,
  );
}

/** Adds up over first days and lengths: chance × silence × (what the run explains − nothing explained). */
function addUp(
  diary: ReturnType<typeof diaryOf>,
  habit: number,
  starts: ArrayLike<number>,
  viewingsADay: number,
  ratio: (entry: number, start: number, nights: number) => number,
  entries: number,
): number {
  let total = 0;
  model.runLengthShare[habit].forEach((share, length) => {
    if (share === 0) return;
    for (let start = 0; start < DAYS; start++) {
      const nights = Math.min(length, DAYS - start);
      let product = 1;
      for (let i = 0; i < entries; i++) product *= 1 + ratio(i, start, nights);
      total += share * starts[start] * silence(diary, nights * viewingsADay) * (product - 1);
    }
  });
  return total;
}

const hit = [...catalogue.chartRank.keys()].find((t) => catalogue.chartRank[t] === 4)!;
const yule = [...catalogue.chartRank.keys()]
  .filter((t) => catalogue.season[t] === 1 && catalogue.releaseDay[t] < 0)
  .sort((a, b) => catalogue.chartRank[a] - catalogue.chartRank[b]);
const startsOf = (title: number) =>
  model.dayShare.subarray(model.profileOf[title] * DAYS, (model.profileOf[title] + 1) * DAYS);
const weigh = (
  diary: ReturnType<typeof diaryOf>,
  habit: number,
  starts: Float64Array,
  titles: Float64Array | null,
  draws = 0,
) =>
  weighRun(
    likelihood,
    diary,
    habit,
    starts,
    titles,
    [...Array(diary.to).keys()],
    draws,
    new Random(2, 2),
  );

describe('the weight of a run', () => {
  test('a marathon, two entries: every first day added up afresh from the constants', () => {
    const entries: Entry[] = [
      { title: hit, day: 120, stars: 5, kind: REMARK.spree },
      { title: hit, day: 122, stars: 4, kind: REMARK.again },
    ];
    const diary = diaryOf(entries);
    const ordinary = entries.map((entry) => ordinaryDensity(diary, entry));
    const viewings = mean(constants.MARATHON_VIEWINGS);
    const wanted = addUp(
      diary,
      HABIT.marathon,
      startsOf(hit),
      viewings,
      (i, start) => {
        const { day, stars, kind } = entries[i];
        const fromRun =
          constants.RUN_REVIEW_FACTOR *
          viewings *
          constants.REMARK_CHANCES.marathon[kind] *
          stated(constants.STAR_CHANCES[2], stars) *
          delay(day - start);
        return fromRun / ordinary[i];
      },
      entries.length,
    );
    const { ratio } = weigh(diary, HABIT.marathon, startsOf(hit), null);
    expect(ratio / wanted).toBeCloseTo(1, 9);
    expect(wanted).toBeGreaterThan(1);
  });

  test('a binge, three entries about Christmas titles: every first day and length', () => {
    const entries: Entry[] = [
      { title: yule[0], day: 340, stars: 4, kind: REMARK.spree },
      { title: yule[1], day: 341, stars: 3, kind: REMARK.plain },
      { title: yule[2], day: 345, stars: 5, kind: REMARK.plain },
    ];
    const diary = diaryOf(entries);
    const ordinary = entries.map((entry) => ordinaryDensity(diary, entry));
    const aDay = mean(constants.BINGE_VIEWINGS_A_DAY);
    const starts = model.seasonStartShare.subarray(DAYS, 2 * DAYS);
    const wanted = addUp(
      diary,
      HABIT.binge,
      starts,
      aDay,
      (i, start, nights) => {
        const { title, day, stars, kind } = entries[i];
        let dated = 0;
        for (let night = 0; night < nights; night++) dated += delay(day - start - night);
        // on a season run stars are felt as ever, so they tell nothing
        const genre = catalogue.genre[title];
        const felt = diary.taste.reduce(
          (sum, p, taste) =>
            sum + p * stated(constants.STAR_CHANCES[isFavourite(taste, genre) ? 1 : 0], stars),
          0,
        );
        const fromRun =
          constants.RUN_REVIEW_FACTOR *
          aDay *
          model.seasonTitleShare[1][title] *
          constants.REMARK_CHANCES.season[kind] *
          felt *
          dated;
        return fromRun / ordinary[i];
      },
      entries.length,
    );
    const { ratio } = weigh(diary, HABIT.binge, starts, model.seasonTitleShare[1]);
    expect(ratio / wanted).toBeCloseTo(1, 9);
  });

  test.each<[string, Entry[]]>([
    ['one nightly entry', [{ title: hit, day: 200, stars: 5, kind: REMARK.nightly }]],
    ['“Night 9”', [{ title: hit, day: 200, stars: 5, kind: REMARK.counted, countedNight: 9 }]],
    [
      'entries a fortnight apart',
      [
        { title: hit, day: 200, stars: 5, kind: REMARK.again },
        { title: hit, day: 214, stars: 4, kind: REMARK.counted, countedNight: 11 },
      ],
    ],
  ])('a comfort run, %s: as near as bins of lengths allow', (_, entries) => {
    const diary = diaryOf(entries);
    const ordinary = entries.map((entry) => ordinaryDensity(diary, entry));
    const { runFirstNights, runLaterNights } = constants.REMARK_CHANCES;
    const wanted = addUp(
      diary,
      HABIT.comfort,
      startsOf(hit),
      NIGHTLY,
      (i, start, nights) => {
        const { day, stars, kind, countedNight = 0 } = entries[i];
        let fromRun = 0;
        for (let night = 1; night <= nights; night++) {
          const remark = (night <= constants.FIRST_NIGHTS ? runFirstNights : runLaterNights)[kind];
          const off = (1 - constants.COUNT_EXACT_CHANCE) / 2;
          const says =
            kind !== REMARK.counted
              ? 1
              : countedNight === night
                ? constants.COUNT_EXACT_CHANCE
                : Math.abs(countedNight - night) === 1
                  ? off
                  : 0;
          fromRun += remark * says * delay(day - (start + night - 1));
        }
        fromRun *= constants.RUN_REVIEW_FACTOR * NIGHTLY * stated(constants.STAR_CHANCES[2], stars);
        return fromRun / ordinary[i];
      },
      entries.length,
    );
    const { ratio } = weigh(diary, HABIT.comfort, startsOf(hit), null);
    expect(Math.abs(ratio / wanted - 1)).toBeLessThan(0.08);
  });

  test('says more for a run the more such entries there are, and never overflows', () => {
    const ratioOf = (n: number) => {
      const nightly = Array.from({ length: n }, (_, i) => ({
        title: hit,
        day: 120 + i,
        stars: 5,
        kind: REMARK.nightly,
      }));
      return weigh(diaryOf(nightly), HABIT.comfort, startsOf(hit), null).ratio;
    };
    const few = [1, 2, 3, 5, 8].map(ratioOf);
    for (let i = 1; i < few.length; i++) expect(few[i]).toBeGreaterThan(10 * few[i - 1]);
    for (const n of [40, 120, 240]) {
      expect(ratioOf(n)).toBeGreaterThan(1e20);
      expect(ratioOf(n)).toBeLessThan(Infinity);
    }
  });
});

describe('draws of a run', () => {
  const entries: Entry[] = [
    { title: hit, day: 200, stars: 5, kind: REMARK.spree },
    { title: hit, day: 201, stars: 5, kind: REMARK.plain },
  ];
  const diary = diaryOf(entries);
  const draws = 20_000;
  const posterior = weigh(diary, HABIT.marathon, startsOf(hit), null, draws);

  test('fall on first days in proportion to their weight', () => {
    const viewings = mean(constants.MARATHON_VIEWINGS);
    const weights = new Float64Array(DAYS);
    for (let start = 0; start < DAYS; start++) {
      let product = 1;
      for (const entry of entries)
        product *=
          1 +
          (constants.RUN_REVIEW_FACTOR *
            viewings *
            constants.REMARK_CHANCES.marathon[entry.kind] *
            stated(constants.STAR_CHANCES[2], entry.stars) *
            delay(entry.day - start)) /
            ordinaryDensity(diary, entry);
      weights[start] = startsOf(hit)[start] * (product - 1);
    }
    const total = weights.reduce((a, b) => a + b, 0);
    const seen = new Float64Array(DAYS);
    for (const start of posterior.starts) seen[start]++;
    // drawn in strata, so nearer than independent draws would be: only the upper side can fail
    const deviation = chiSquareDeviation(
      seen,
      weights.map((weight) => (weight / total) * draws),
    );
    expect(deviation).toBeLessThan(3.5);
  });

  test('last one day for a marathon, and lie within the year', () => {
    expect(new Set(posterior.lengths)).toEqual(new Set([1]));
    const comfort = weigh(
      diaryOf([{ title: hit, day: 360, stars: 5, kind: REMARK.nightly }]),
      HABIT.comfort,
      startsOf(hit),
      null,
      2_000,
    );
    comfort.starts.forEach((start, k) => {
      expect(comfort.lengths[k]).toBeGreaterThanOrEqual(1);
      expect(start + comfort.lengths[k]).toBeLessThanOrEqual(DAYS);
    });
  });

  test('a run drawn for a single entry accounts for it', () => {
    const one = weigh(diaryOf(entries.slice(0, 1)), HABIT.marathon, startsOf(hit), null, 50);
    for (const chance of one.fromRun) expect(chance).toBeCloseTo(1, 6);
    for (const chance of posterior.fromRun) {
      // a difference of rounded sums may fall a hair below none at all
      expect(chance).toBeGreaterThan(-1e-9);
      expect(chance).toBeLessThanOrEqual(1);
    }
  });
});
