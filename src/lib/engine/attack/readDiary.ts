import type { Diaries } from '../base/Base';
import type { Model } from '../base/model';
import { REVIEW_LEVELS, reviewRate } from '../base/reviews';
import * as constants from '../constants';
import { cumulate } from '../random/choose';
import { fixedExp, fixedLog } from '../random/fixed';
import type { Random } from '../random/Random';
import { groupByTitle } from './diaryReviews';
import type { DiaryView } from './DiaryView';
import type { Likelihood } from './Likelihood';
import { readHabitInto } from './readHabitInto';
import { RUN_VIEWINGS_A_DAY } from './runViewings';

const ACTIVITIES = constants.ACTIVITY_LEVELS.length;

/**
 * Reads one diary. Approximations, held by the calibration: the number of titles reviewed counts as ordinary viewings; a title
 * reviewed often counts once for taste; runs of different titles are weighed one by one.
 * @param columns all diaries; the truth in them is not looked at
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
  const intensity = readIntensity(byTitle.size, model);
  const level = new Float64Array(REVIEW_LEVELS);
  let inverse = 0;
  for (let a = 0; a < ACTIVITIES; a++)
    for (let m = 0; m < REVIEW_LEVELS; m++) {
      level[m] += intensity[a * REVIEW_LEVELS + m];
      inverse += intensity[a * REVIEW_LEVELS + m] / constants.ACTIVITY_LEVELS[a];
    }
  const rates = Float64Array.from(
    level,
    (_, m) => reviewRate(m, model.settings.reviewFactor) * model.nature.runReviewFactor,
  );
  const plainLengths: Array<Float64Array | undefined> = [];
  const diary: DiaryView = {
    columns,
    persona,
    from,
    to,
    byTitle,
    taste,
    intensity,
    tasteCumulative: cumulate(taste),
    intensityCumulative: cumulate(intensity),
    level,
    habit: Float64Array.from(model.nature.habitShares),
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
      for (let m = 0; m < REVIEW_LEVELS; m++) chance += level[m] * fixedExp(-rates[m] * viewings);
      return chance;
    },
  };
  readHabitInto(likelihood, diary, random);
  return diary;
}

function mixed(taste: Float64Array, shares: Float64Array[], title: number): number {
  let share = 0;
  for (let k = 0; k < taste.length; k++) share += taste[k] * shares[k][title];
  return share;
}

/** Tastes by what was reviewed and how many stars it got, a title once. */
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

/** How much is watched and what share of it is written up, by the number of titles reviewed (a Poisson number). */
function readIntensity(reviewed: number, { nature, settings }: Model): Float64Array {
  const posterior = new Float64Array(ACTIVITIES * REVIEW_LEVELS);
  let largest = -Infinity;
  for (let a = 0; a < ACTIVITIES; a++)
    for (let m = 0; m < REVIEW_LEVELS; m++) {
      const expected =
        nature.ordinaryViewings *
        constants.ACTIVITY_LEVELS[a] *
        reviewRate(m, settings.reviewFactor);
      const value =
        fixedLog(constants.REVIEW_RATES[m][1]) + reviewed * fixedLog(expected) - expected;
      posterior[a * REVIEW_LEVELS + m] = value;
      if (value > largest) largest = value;
    }
  let total = 0;
  for (let i = 0; i < posterior.length; i++)
    total += posterior[i] = fixedExp(posterior[i] - largest);
  for (let i = 0; i < posterior.length; i++) posterior[i] /= total;
  return posterior;
}

/** Run lengths by how many viewings they hold and how likely those leave no entry; cumulative. */
function weighSilentLengths(likelihood: Likelihood, diary: DiaryView, habit: number): Float64Array {
  return cumulate(
    likelihood.model.runLengthShare[habit].map((share, length) => {
      const viewings = length * RUN_VIEWINGS_A_DAY[habit];
      return share > 0 ? share * viewings * diary.silence(viewings) : 0;
    }),
  );
}
