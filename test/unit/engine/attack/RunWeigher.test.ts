import { describe, expect, test } from 'vitest';
import { drawRuns } from '$lib/engine/attack/drawRuns';
import { Likelihood } from '$lib/engine/attack/Likelihood';
import { PAIRS } from '$lib/engine/attack/pairs';
import { askOfSeason, askOfTitle, type RunQuestion } from '$lib/engine/attack/RunQuestion';
import { RunWeigher } from '$lib/engine/attack/RunWeigher';
import { isSingle, singleOdds } from '$lib/engine/attack/singleOdds';
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
const weigher = new RunWeigher(likelihood);
const { DAYS, LATEST_DAYS } = constants;
/** Entries are weighed against viewers of this taste. */
const TASTE = 2;
const LEVELS = [0.35, 0.35, 0.2, 0.1];

interface Entry {
  title: number;
  day: number;
  stars: number;
  kind: number;
  countedNight?: number;
}

/** The columns of one diary that holds these entries, and what they are weighed against. */
function entriesOf(entries: Entry[]) {
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
  return {
    columns,
    titleShare: (title: number) => model.titleShare[TASTE][title],
    ordinaryStars: (title: number, stars: number) => ordinarily(title, stars),
  };
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

function ordinarily(title: number, stars: number): number {
  const isLiked = isFavourite(TASTE, catalogue.genre[title]);
  return stated(constants.STAR_CHANCES[isLiked ? 1 : 0], stars);
}

/** Chance that an entry comes so many days after the viewing: geometric, cut, mixed with misdated ones. */
const delays = Array.from({ length: 2 * LATEST_DAYS + 1 }, (_, i) => delayChance(i - LATEST_DAYS));
const delay = (days: number) => (Math.abs(days) > LATEST_DAYS ? 0 : delays[days + LATEST_DAYS]);

function delayChance(days: number): number {
  const ratio = model.settings.lateDays / (1 + model.settings.lateDays);
  const total = (1 - ratio ** (LATEST_DAYS + 1)) / (1 - ratio);
  const late = days < 0 ? 0 : (1 - constants.MISDATED_CHANCE) * (ratio ** days / total);
  return late + constants.MISDATED_CHANCE / (2 * LATEST_DAYS + 1);
}

/** Density of an entry from ordinary viewings of somebody of mean activity, the rate of writing left out. */
function ordinaryDensity({ title, day, stars, kind }: Entry, withStars = true): number {
  let written = 0;
  for (let viewed = 0; viewed < DAYS; viewed++)
    written += model.dayShare[model.profileOf[title] * DAYS + viewed] * delay(day - viewed);
  const remark = constants.REMARK_CHANCES.ordinary[kind] / (kind === REMARK.counted ? 11 : 1);
  const felt = withStars ? ordinarily(title, stars) : 1;
  return constants.ORDINARY_VIEWINGS * model.titleShare[TASTE][title] * written * remark * felt;
}

/** Chance that a run of so many days leaves no entry: each viewing is written up or not. */
function silence(viewingsADay: readonly number[], level: number, days: number, released = 1) {
  const rate = reviewRate(level, 1) * constants.RUN_REVIEW_FACTOR * released;
  const none = viewingsADay.reduce((sum, p, n) => sum + p * (1 - rate) ** n, 0);
  return none ** days;
}

const NIGHTS = [1 - NIGHTLY, NIGHTLY];

/** The runs of a question that could be, by first day and length. */
function* runsOf(habit: number, starts: ArrayLike<number>) {
  for (let length = 1; length <= DAYS; length++) {
    const share = model.runLengthShare[habit][length];
    if (share === 0) continue;
    for (let start = 0; start < DAYS; start++)
      if (starts[start] > 0)
        yield {
          start,
          nights: Math.min(length, DAYS - start),
          chance: share * starts[start],
        };
  }
}

/** Adds up over first days and lengths: chance × silence × (what the run explains − nothing explained). */
function addUp(
  habit: number,
  starts: ArrayLike<number>,
  quiet: (nights: number) => number,
  scale: number,
  ratio: (entry: number, start: number, nights: number) => number,
  entries: number,
): number {
  let total = 0;
  for (const { start, nights, chance } of runsOf(habit, starts)) {
    let product = 1;
    for (let i = 0; i < entries; i++) product *= 1 + scale * ratio(i, start, nights);
    total += chance * quiet(nights) * (product - 1);
  }
  return total;
}

const hit = [...catalogue.chartRank.keys()].find((t) => catalogue.chartRank[t] === 4)!;
const yule = [...catalogue.chartRank.keys()]
  .filter((t) => catalogue.season[t] === 1 && catalogue.releaseDay[t] < 0)
  .sort((a, b) => catalogue.chartRank[a] - catalogue.chartRank[b]);
const startsOf = (title: number) =>
  model.dayShare.subarray(model.profileOf[title] * DAYS, (model.profileOf[title] + 1) * DAYS);
const yuleStarts = model.seasonStartShare.subarray(DAYS, 2 * DAYS);
/** Share of a Christmas run’s viewings whose title is out. */
const yuleReleased = model.seasonTitleShare[1].reduce(
  (sum, share, title) =>
    sum +
    share * yuleStarts.reduce((s, p, day) => s + (day >= catalogue.releaseDay[title] ? p : 0), 0),
  0,
);
const allOf = (entries: Entry[]) => entries.map((_, i) => i);
/** Odds at two scales, at which they are worked out and not read between others. */
const SCALES = [0.4, 3];

function weigh(entries: Entry[], question: RunQuestion, random = new Random(2, 2)) {
  const [least, most] = SCALES.map(Math.log);
  return weigher.weigh(entriesOf(entries), question, least, most, LEVELS, random);
}

function comfortRatio(entry: Entry, start: number, nights: number): number {
  const { day, stars, kind, countedNight = 0 } = entry;
  const { runFirstNights, runLaterNights } = constants.REMARK_CHANCES;
  const off = (1 - constants.COUNT_EXACT_CHANCE) / 2;
  let fromRun = 0;
  for (let night = 1; night <= nights; night++) {
    const remark = (night <= constants.FIRST_NIGHTS ? runFirstNights : runLaterNights)[kind];
    const isOneOff = Math.abs(countedNight - night) === 1;
    const exact = countedNight === night ? constants.COUNT_EXACT_CHANCE : isOneOff ? off : 0;
    const says = kind === REMARK.counted ? exact : 1;
    fromRun += remark * says * delay(day - (start + night - 1));
  }
  const run = constants.RUN_REVIEW_FACTOR * NIGHTLY * stated(constants.STAR_CHANCES[2], stars);
  return (fromRun * run) / ordinaryDensity(entry);
}

function bingeRatio(entry: Entry, start: number, nights: number): number {
  let dated = 0;
  for (let night = 0; night < nights; night++) dated += delay(entry.day - start - night);
  const run =
    constants.RUN_REVIEW_FACTOR *
    mean(constants.BINGE_VIEWINGS_A_DAY) *
    model.seasonTitleShare[1][entry.title] *
    constants.REMARK_CHANCES.season[entry.kind];
  // on a season run stars are felt as ever, so they tell nothing
  return (run * dated) / ordinaryDensity(entry, false);
}

describe('the odds of runs', () => {
  test('a marathon, two entries: every first day added up afresh from the constants', () => {
    const entries: Entry[] = [
      { title: hit, day: 120, stars: 5, kind: REMARK.spree },
      { title: hit, day: 122, stars: 4, kind: REMARK.again },
    ];
    const ratio = (i: number, start: number) =>
      (constants.RUN_REVIEW_FACTOR *
        mean(constants.MARATHON_VIEWINGS) *
        constants.REMARK_CHANCES.marathon[entries[i].kind] *
        stated(constants.STAR_CHANCES[2], entries[i].stars) *
        delay(entries[i].day - start)) /
      ordinaryDensity(entries[i]);
    const odds = weigh(entries, askOfTitle(model, HABIT.marathon, hit, allOf(entries)));
    for (const scale of SCALES)
      for (let level = 0; level < LEVELS.length; level++) {
        const quiet = (days: number) => silence(constants.MARATHON_VIEWINGS, level, days);
        const wanted = addUp(HABIT.marathon, startsOf(hit), quiet, scale, ratio, entries.length);
        expect(Math.exp(odds.logAt(Math.log(scale), level)) / wanted).toBeCloseTo(1, 9);
        expect(wanted).toBeGreaterThan(0.01);
      }
  });

  test('a binge, three entries about Christmas titles: every first day and length, and pairs of them', () => {
    const entries: Entry[] = [
      { title: yule[0], day: 330, stars: 4, kind: REMARK.spree },
      { title: yule[1], day: 331, stars: 3, kind: REMARK.plain },
      { title: yule[2], day: 352, stars: 5, kind: REMARK.spree },
    ];
    // so few runs a year that three of them are out of the question
    const rate = 0.02;
    const question = { ...askOfSeason(model, HABIT.binge, 1, allOf(entries)), rate: () => rate };
    const scale = SCALES[1];
    const runs = [...runsOf(HABIT.binge, yuleStarts)].flatMap((run) => {
      const ratios = entries.map((entry) => scale * bingeRatio(entry, run.start, run.nights));
      return ratios.some((ratio) => ratio > 0) ? [{ ...run, ratios }] : [];
    });
    const level = 2;
    const quiet = (days: number) =>
      silence(constants.BINGE_VIEWINGS_A_DAY, level, days, yuleReleased);
    const product = (ratios: number[]) => ratios.reduce((all, ratio) => all * (1 + ratio), 1);
    let [one, two] = [0, 0];
    for (const run of runs) {
      const alone = product(run.ratios);
      one += run.chance * quiet(run.nights) * (alone - 1);
      for (const other of runs)
        two +=
          (rate / 2) *
          (run.chance * quiet(run.nights) * other.chance * quiet(other.nights)) *
          (product(run.ratios.map((ratio, i) => ratio + other.ratios[i])) -
            alone -
            product(other.ratios) +
            1);
    }
    const throws = 400;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < throws; i++) {
      const odds = Math.exp(
        weigh(entries, question, new Random(i, 3)).logAt(Math.log(scale), level),
      );
      sum += odds;
      squares += odds * odds;
    }
    const error = Math.sqrt(squares / throws - (sum / throws) ** 2) / Math.sqrt(throws);
    // pairs matter, and are met
    expect(two).toBeGreaterThan(0.1 * one);
    expect(error).toBeLessThan(0.02 * (one + two));
    expect(Math.abs(sum / throws - one - two)).toBeLessThan(4 * error + 0.01 * two);
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
    const odds = weigh(entries, askOfTitle(model, HABIT.comfort, hit, allOf(entries)));
    for (const scale of SCALES)
      for (const level of [0, 3]) {
        const wanted = addUp(
          HABIT.comfort,
          startsOf(hit),
          (days) => silence(NIGHTS, level, days),
          scale,
          (i, start, nights) => comfortRatio(entries[i], start, nights),
          entries.length,
        );
        expect(Math.abs(Math.exp(odds.logAt(Math.log(scale), level)) / wanted - 1)).toBeLessThan(
          0.08,
        );
      }
  });

  test('say more for a run the more such entries there are, and never overflow', () => {
    const logOf = (n: number) => {
      const nightly = Array.from({ length: n }, (_, i) => ({
        title: hit,
        day: 120 + i,
        stars: 5,
        kind: REMARK.nightly,
      }));
      return weigh(nightly, askOfTitle(model, HABIT.comfort, hit, allOf(nightly))).logAt(0, 1);
    };
    const few = [1, 2, 3, 5, 8, 40, 120, 240].map(logOf);
    for (let i = 1; i < few.length; i++) expect(few[i]).toBeGreaterThan(few[i - 1] + 2);
    expect(few.at(-1)).toBeLessThan(Infinity);
  });

  test('between the scales that are worked out are as if worked out', () => {
    const entries: Entry[] = [200, 201, 204, 206].map((day) => ({
      title: hit,
      day,
      stars: 5,
      kind: REMARK.again,
    }));
    const question = askOfTitle(model, HABIT.comfort, hit, allOf(entries));
    const between = Array.from({ length: 9 }, (_, i) => Math.log(0.4) + (i * Math.log(7.5)) / 8);
    const odds = weigh(entries, question);
    const read = between.map((log) => odds.logAt(log, 1));
    between.forEach((log, i) => {
      const exact = weigher
        .weigh(entriesOf(entries), question, log, log + 1, LEVELS, new Random(1, 1))
        .logAt(log, 1);
      expect(Math.abs(read[i] - exact)).toBeLessThan(0.05);
    });
  });
});

describe('the odds of a single entry', () => {
  const ask = {
    comfort: (entry: Entry) => askOfTitle(model, HABIT.comfort, entry.title, [0]),
    marathon: (entry: Entry) => askOfTitle(model, HABIT.marathon, entry.title, [0]),
    binge: () => askOfSeason(model, HABIT.binge, 1, [0]),
    finisher: () => askOfSeason(model, HABIT.finisher, 1, [0]),
  };
  test.each<[keyof typeof ask, Entry]>([
    ['comfort', { title: hit, day: 200, stars: 5, kind: REMARK.plain }],
    ['comfort', { title: hit, day: 20, stars: 3, kind: REMARK.nightly }],
    ['comfort', { title: hit, day: 200, stars: 5, kind: REMARK.counted, countedNight: 9 }],
    ['comfort', { title: yule[0], day: 345, stars: 5, kind: REMARK.again }],
    ['marathon', { title: hit, day: 200, stars: 5, kind: REMARK.spree }],
    ['binge', { title: yule[0], day: 345, stars: 5, kind: REMARK.spree }],
    ['finisher', { title: yule[0], day: 345, stars: 5, kind: REMARK.plain }],
    ['finisher', { title: yule[1], day: 60, stars: 5, kind: REMARK.nightly }],
  ])('%s: those that are added up run by run', (habit, entry) => {
    const question = ask[habit](entry);
    const { columns } = entriesOf([entry]);
    expect(isSingle(likelihood, columns, question)).toBe(true);
    const { ofTaste, ofPair } = singleOdds(weigher, columns, question);
    const odds = weigh([entry], question);
    for (let pair = 0; pair < PAIRS; pair++) {
      const scale = likelihood.silence.scales(question.habit, question.season)[pair];
      const wanted =
        question.rate(TASTE) *
        Math.exp(weigher.odds.logAt(Math.log(1), pair % LEVELS.length)) *
        scale;
      expect(Math.abs((ofTaste(TASTE) * ofPair[pair]) / wanted - 1)).toBeLessThan(0.08);
    }
    expect(odds.points).toBe(2);
  });
});

describe('draws of a run', () => {
  const entries: Entry[] = [
    { title: hit, day: 200, stars: 5, kind: REMARK.spree },
    { title: hit, day: 201, stars: 5, kind: REMARK.plain },
  ];
  /** Only writers of mean activity and of the second level. */
  const writers = {
    weights: Float64Array.from({ length: PAIRS }, (_, pair) => (pair === 17 ? 1 : 0)),
    logScales: new Float64Array(PAIRS),
  };
  const draw = (some: Entry[], habit: number, draws: number) => {
    weigher.weigh(
      entriesOf(some),
      askOfTitle(model, habit, hit, allOf(some)),
      -1,
      0,
      LEVELS,
      new Random(2, 2),
    );
    return drawRuns(weigher, writers, draws, new Random(4, 4));
  };
  const draws = 20_000;
  const posterior = draw(entries, HABIT.marathon, draws);

  test('fall on first days in proportion to their weight', () => {
    const weights = new Float64Array(DAYS);
    for (let start = 0; start < DAYS; start++) {
      let product = 1;
      for (const entry of entries)
        product *=
          1 +
          (constants.RUN_REVIEW_FACTOR *
            mean(constants.MARATHON_VIEWINGS) *
            constants.REMARK_CHANCES.marathon[entry.kind] *
            stated(constants.STAR_CHANCES[2], entry.stars) *
            delay(entry.day - start)) /
            ordinaryDensity(entry);
      weights[start] = startsOf(hit)[start] * (product - 1);
    }
    const total = weights.reduce((a, b) => a + b, 0);
    const seen = new Float64Array(DAYS);
    for (const start of posterior.starts) seen[start]++;
    expect(
      chiSquareDeviation(
        seen,
        weights.map((weight) => (weight / total) * draws),
      ),
    ).toBeLessThan(3.5);
    expect(new Set(posterior.pairs)).toEqual(new Set([17]));
  });

  test('last one day for a marathon, and lie within the year', () => {
    expect(new Set(posterior.lengths)).toEqual(new Set([1]));
    const late = [{ title: hit, day: 360, stars: 5, kind: REMARK.nightly }];
    const comfort = draw(late, HABIT.comfort, 2_000);
    comfort.starts.forEach((start, k) => {
      expect(comfort.lengths[k]).toBeGreaterThanOrEqual(1);
      expect(start + comfort.lengths[k]).toBeLessThanOrEqual(DAYS);
    });
  });

  test('a run drawn for a single entry accounts for it', () => {
    for (const chance of draw(entries.slice(0, 1), HABIT.marathon, 50).fromRun)
      expect(chance).toBeCloseTo(1, 6);
    for (const chance of posterior.fromRun) {
      // a difference of rounded sums may fall a hair below none at all
      expect(chance).toBeGreaterThan(-1e-9);
      expect(chance).toBeLessThanOrEqual(1);
    }
  });
});
