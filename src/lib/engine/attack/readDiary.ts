import type { Diaries } from '../base/Base';
import { reviewRate } from '../base/reviews';
import type { Model } from '../base/model';
import * as constants from '../constants';
import { fixedExp, fixedLog } from '../random/fixed';
import type { Random } from '../random/Random';
import { groupByTitle } from './diaryReviews';
import type { DiaryView } from './DiaryView';
import { JointReading } from './JointReading';
import type { Likelihood } from './Likelihood';
import { activityOf, levelOf, PAIRS } from './pairs';
import type { RunWeigher } from './RunWeigher';

/**
 * Reads one diary: taste, how much is watched and what share of it written up, and habit, jointly. Every entry counts once, as an ordinary viewing or as
 * one of a run. Approximations, held by the calibration: of one title one run a year; of one season’s up to three that account for something.
 * @param weigher holds the likelihood, and room
 * @param columns all diaries; the truth in them is not looked at
 */
export function readDiary(
  weigher: RunWeigher,
  columns: Diaries,
  persona: number,
  random: Random,
): DiaryView {
  const { likelihood } = weigher;
  const { model } = likelihood;
  const from = columns.reviewOffsets[persona];
  const to = columns.reviewOffsets[persona + 1];
  const byTitle = groupByTitle(columns, from, to);
  const suggested = distribution(logTastes(likelihood, columns, firstOfEach(byTitle)));
  const entries = {
    ...{ columns, persona, from, to, byTitle },
    titleShare: (title: number) => mixed(suggested, model.titleShare, title),
    ordinaryStars(title: number, stars: number) {
      let chance = 0;
      for (let k = 0; k < suggested.length; k++)
        chance += suggested[k] * likelihood.ordinaryStars(k, model.catalogue.genre[title], stars);
      return chance;
    },
  };
  const reviews = Array.from({ length: to - from }, (_, i) => from + i);
  const joint = new JointReading(
    weigher,
    entries,
    suggested,
    logTastes(likelihood, columns, reviews),
    logIntensity(to - from, model),
  );
  joint.readRuns(random);
  return { ...entries, ...joint.finish() };
}

function mixed(taste: Float64Array, shares: Float64Array[], title: number): number {
  let share = 0;
  for (let k = 0; k < taste.length; k++) share += taste[k] * shares[k][title];
  return share;
}

function firstOfEach(byTitle: Map<number, number[]>): number[] {
  return Array.from(byTitle.values(), ([first]) => first);
}

/** By taste: ln of the likelihood of entries’ titles and stars as ordinary viewings. */
function logTastes(
  likelihood: Likelihood,
  columns: Diaries,
  reviews: readonly number[],
): Float64Array {
  const { logTitleShare, model } = likelihood;
  const logs = new Float64Array(logTitleShare.length);
  for (const review of reviews) {
    const title = columns.title[review];
    for (let k = 0; k < logs.length; k++)
      logs[k] +=
        logTitleShare[k][title] +
        likelihood.logOrdinaryStars(k, model.catalogue.genre[title], columns.stars[review]);
  }
  return logs;
}

/** By pair: ln of how likely it is to lead to so many entries (a Poisson number). */
function logIntensity(entries: number, { nature, settings }: Model): Float64Array {
  return Float64Array.from({ length: PAIRS }, (_, pair) => {
    const level = levelOf(pair);
    const expected =
      nature.ordinaryViewings * activityOf(pair) * reviewRate(level, settings.reviewFactor);
    return fixedLog(constants.REVIEW_RATES[level][1]) + entries * fixedLog(expected) - expected;
  });
}

/** Scales exponentials of logarithms to sum 1. */
function distribution(logs: Float64Array): Float64Array {
  const largest = logs.reduce((a, b) => Math.max(a, b));
  const weights = logs.map((log) => fixedExp(log - largest));
  const total = weights.reduce((a, b) => a + b);
  return weights.map((weight) => weight / total);
}
