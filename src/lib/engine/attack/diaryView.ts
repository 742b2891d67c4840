import { SEASONS } from '../announce/announcement';
import type { Diaries } from '../base/Base';
import { HABIT } from '../base/history';
import { REMARK, reviewRate } from '../base/reviews';
import * as constants from '../constants';
import { fixedExp, fixedLog } from '../random/fixed';
import type { Random } from '../random/Random';
import type { Likelihood } from './likelihood';
import { RUN_VIEWINGS_A_DAY, weighRun } from './runPosterior';

const LEVELS = constants.REVIEW_RATES.length;
const ACTIVITIES = constants.ACTIVITY_LEVELS.length;

/** What a diary as a whole says about its writer, whatever is announced: how much and what they watch and review, and their habit. */
export interface DiaryView {
  columns: Diaries;
  persona: number;
  from: number;
  to: number;
  /** Probability of each taste; sums to 1. */
  taste: Float64Array;
  /** Probability of activity and review level together, `[activity * LEVELS + level]`; sums to 1. */
  intensity: Float64Array;
  /** Probability of each review level. */
  level: Float64Array;
  /** Probability of each habit. */
  habit: Float64Array;
  /** Odds that entries about a target come from a run on it, given the habit; key `habit * 65536 + (title or season)`. */
  habitOdds: Map<number, number>;
  /** Activity that stands for the diarist where one number must: 1 / mean of 1/activity. */
  activity: number;
  /** Share of ordinary viewings that go to a title. */
  titleShare(title: number): number;
  /** Share of comfort runs and marathons that go to a title. */
  runTitleShare(title: number): number;
  /** Chance of stated stars for an ordinary viewing of a title. */
  ordinaryStars(title: number, stars: number): number;
  /** Lengths of silent runs, weighted by their viewings, cumulative; for `drawPlainRuns`. */
  plainRunLengths(habit: number): Float64Array;
  /** Chance that none of `viewings` viewings on a run is written up. */
  silence(viewings: number): number;
}

/**
 * Reads one diary. Approximations, held by the calibration: the number of titles reviewed counts as ordinary viewings; a title
 * reviewed often counts once for taste; runs of different titles are weighed one by one.
 */
export function readDiary(
  likelihood: Likelihood,
  columns: Diaries,
  persona: number,
  random: Random,
): DiaryView {
  const { model } = likelihood;
  const from = columns.reviewOffsets[persona];
  const to = columns.reviewOffsets[persona + 1];
  const byTitle = groupByTitle(columns, from, to);
  const taste = readTaste(likelihood, columns, byTitle);
  const intensity = readIntensity(byTitle.size, model.settings.reviewFactor);
  const level = new Float64Array(LEVELS);
  let inverse = 0;
  for (let a = 0; a < ACTIVITIES; a++)
    for (let m = 0; m < LEVELS; m++) {
      level[m] += intensity[a * LEVELS + m];
      inverse += intensity[a * LEVELS + m] / constants.ACTIVITY_LEVELS[a];
    }
  const rates = Float64Array.from(
    level,
    (_, m) => reviewRate(m, model.settings.reviewFactor) * constants.RUN_REVIEW_FACTOR,
  );
  const plainLengths: Array<Float64Array | undefined> = [];
  const diary: DiaryView = {
    columns,
    persona,
    from,
    to,
    taste,
    intensity,
    level,
    habit: Float64Array.from(constants.HABIT_SHARES),
    habitOdds: new Map(),
    activity: 1 / inverse,
    titleShare: (title) => mixed(taste, model.titleShare, title),
    runTitleShare: (title) => mixed(taste, model.runTitleShare, title),
    ordinaryStars(title, stars) {
      let chance = 0;
      for (let k = 0; k < taste.length; k++)
        chance += taste[k] * likelihood.ordinaryStars(k, model.catalogue.genre[title], stars);
      return chance;
    },
    plainRunLengths(habit) {
      return (plainLengths[habit] ??= weighSilentLengths(likelihood, diary, habit));
    },
    silence(viewings) {
      let chance = 0;
      for (let m = 0; m < LEVELS; m++) chance += level[m] * fixedExp(-rates[m] * viewings);
      return chance;
    },
  };
  readHabit(likelihood, diary, byTitle, random);
  return diary;
}

function mixed(taste: Float64Array, shares: Float64Array[], title: number): number {
  let share = 0;
  for (let k = 0; k < taste.length; k++) share += taste[k] * shares[k][title];
  return share;
}

/** Reviews of each title, in order. */
export function groupByTitle(columns: Diaries, from: number, to: number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let review = from; review < to; review++) {
    const group = groups.get(columns.title[review]);
    if (group) group.push(review);
    else groups.set(columns.title[review], [review]);
  }
  return groups;
}

function readTaste(
  likelihood: Likelihood,
  columns: Diaries,
  byTitle: Map<number, number[]>,
): Float64Array {
  const { model } = likelihood;
  const taste = new Float64Array(constants.TASTES).fill(1 / constants.TASTES);
  for (const [title, reviews] of byTitle) {
    let total = 0;
    for (let k = 0; k < taste.length; k++) {
      taste[k] *=
        model.titleShare[k][title] *
        likelihood.ordinaryStars(k, model.catalogue.genre[title], columns.stars[reviews[0]]);
      total += taste[k];
    }
    for (let k = 0; k < taste.length; k++) taste[k] /= total;
  }
  return taste;
}

function readIntensity(reviewed: number, reviewFactor: number): Float64Array {
  const posterior = new Float64Array(ACTIVITIES * LEVELS);
  let largest = -Infinity;
  for (let a = 0; a < ACTIVITIES; a++)
    for (let m = 0; m < LEVELS; m++) {
      const expected =
        constants.ORDINARY_VIEWINGS * constants.ACTIVITY_LEVELS[a] * reviewRate(m, reviewFactor);
      const value =
        fixedLog(constants.REVIEW_RATES[m][1]) + reviewed * fixedLog(expected) - expected;
      posterior[a * LEVELS + m] = value;
      if (value > largest) largest = value;
    }
  let total = 0;
  for (let i = 0; i < posterior.length; i++)
    total += posterior[i] = fixedExp(posterior[i] - largest);
  for (let i = 0; i < posterior.length; i++) posterior[i] /= total;
  return posterior;
}

/** Weighs the habits: how well runs of each kind explain the reviews, against ordinary viewings alone. Sets `diary.habit`. */
function readHabit(
  likelihood: Likelihood,
  diary: DiaryView,
  byTitle: Map<number, number[]>,
  random: Random,
): void {
  const { model } = likelihood;
  const factors = new Float64Array(constants.HABITS.length).fill(1);
  const silentViewings = new Float64Array(constants.HABITS.length);
  for (const habit of [HABIT.comfort, HABIT.marathon, HABIT.finisher, HABIT.binge]) {
    const silent = silentRun(likelihood, diary, habit);
    factors[habit] = fixedExp(-constants.RUNS_A_YEAR * (1 - silent.chance));
    silentViewings[habit] = silent.viewings;
  }
  const note = (habit: number, target: number, odds: number) => {
    factors[habit] *= 1 + odds;
    diary.habitOdds.set(habit * 65536 + target, odds);
  };
  for (const [title, reviews] of byTitle) {
    const start = model.dayShare.subarray(
      model.profileOf[title] * constants.DAYS,
      (model.profileOf[title] + 1) * constants.DAYS,
    );
    for (const habit of [HABIT.comfort, HABIT.marathon]) {
      const ratio = isPlain(diary.columns, reviews)
        ? silentViewings[habit] * plainRatio(likelihood, diary, habit, title, reviews[0])
        : weighRun(likelihood, diary, habit, start, null, reviews, 0, random).ratio;
      note(habit, title, constants.RUNS_A_YEAR * diary.runTitleShare(title) * ratio);
    }
  }
  for (let season = 1; season < SEASONS.length; season++) {
    if (model.runSeasonShare[season] === 0) continue;
    const reviews = seasonReviews(diary, model.catalogue.season, season);
    if (reviews.length === 0) continue;
    const start = model.seasonStartShare.subarray(
      season * constants.DAYS,
      (season + 1) * constants.DAYS,
    );
    for (const habit of [HABIT.finisher, HABIT.binge]) {
      const { ratio } = weighRun(
        likelihood,
        diary,
        habit,
        start,
        model.seasonTitleShare[season],
        reviews,
        0,
        random,
      );
      note(habit, season, constants.RUNS_A_YEAR * model.runSeasonShare[season] * ratio);
    }
  }
  let total = 0;
  for (let h = 0; h < factors.length; h++) total += diary.habit[h] *= factors[h];
  for (let h = 0; h < factors.length; h++) diary.habit[h] /= total;
}

/** Reviews of a season’s titles, by day. */
export function seasonReviews(diary: DiaryView, seasonOf: Uint8Array, season: number): number[] {
  const reviews: number[] = [];
  for (let review = diary.from; review < diary.to; review++)
    if (seasonOf[diary.columns.title[review]] === season) reviews.push(review);
  return reviews;
}

/** Chance that a run of this habit leaves no entry, and the mean of its viewings over those that leave none (0 for the rest). */
function silentRun(
  likelihood: Likelihood,
  diary: DiaryView,
  habit: number,
): { chance: number; viewings: number } {
  const shares = likelihood.model.runLengthShare[habit];
  let chance = 0;
  let mean = 0;
  for (let length = 0; length < shares.length; length++) {
    if (shares[length] === 0) continue;
    const viewings = length * RUN_VIEWINGS_A_DAY[habit];
    const silent = shares[length] * diary.silence(viewings);
    chance += silent;
    mean += silent * viewings;
  }
  return { chance, viewings: mean };
}

function weighSilentLengths(likelihood: Likelihood, diary: DiaryView, habit: number): Float64Array {
  let total = 0;
  return likelihood.model.runLengthShare[habit].map((share, length) => {
    const viewings = length * RUN_VIEWINGS_A_DAY[habit];
    return (total += share > 0 ? share * viewings * diary.silence(viewings) : 0);
  });
}

/** Whether reviews of a title are a single one that says nothing of runs. */
export function isPlain(columns: Diaries, reviews: number[]): boolean {
  const kind = columns.kind[reviews[0]];
  return reviews.length === 1 && (kind === REMARK.plain || kind === REMARK.late);
}

/** The ratio for a single plain entry, a viewing of a silent run: in closed form, as a run’s nights lie where ordinary viewings do. */
function plainRatio(
  likelihood: Likelihood,
  diary: DiaryView,
  habit: number,
  title: number,
  review: number,
): number {
  const { columns } = diary;
  const kind = columns.kind[review];
  const stars = columns.stars[review];
  const remark =
    habit === HABIT.comfort
      ? likelihood.nightRemark(true, kind)
      : likelihood.otherRunRemark(true, kind);
  const ordinary =
    constants.ORDINARY_VIEWINGS *
    diary.activity *
    diary.titleShare(title) *
    likelihood.ordinaryRemark(kind, 0);
  return (
    (constants.RUN_REVIEW_FACTOR * remark * likelihood.runStars(stars)) /
    (ordinary * diary.ordinaryStars(title, stars))
  );
}
