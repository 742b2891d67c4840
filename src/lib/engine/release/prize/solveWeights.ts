import { WEEKS, type Activity } from './Activity';
import {
  LATER_CHARTS,
  NEWCOMER_CHARTS,
  PERIOD_WEEKS,
  RECENT_SHARE,
  RECENT_WEEKLY_DECAY,
  RECENT_WEEKS,
} from './constants';
import type { Titles } from './inventTitles';

/** Rounds of the fixed point; further ones move no weight by a thousandth. */
const ROUNDS = 12;
const PERIODS = Math.ceil(WEEKS / PERIOD_WEEKS);

/**
 * The weights with which titles have to be drawn while they are there, so that over all weeks each is drawn in proportion to its
 * popularity: what comes late must be sought the more. A fixed point: popularity divided by the chances that a unit of weight has.
 * @returns length titles, in no particular unit
 */
export function solveWeights(titles: Titles, activity: Activity): Float64Array {
  const { popularity, releaseWeek } = titles;
  const lean = chartsLean(titles);
  const weights = popularity.slice();
  for (let round = 0; round < ROUNDS; round++) {
    const { plain, charts } = catalogueChances(activity, weights, releaseWeek);
    const recent = recentChances(activity, weights, releaseWeek);
    for (let t = 0; t < weights.length; t++) {
      const period = Math.ceil(releaseWeek[t] / PERIOD_WEEKS);
      const chances = plain[period] + charts[period] * lean[t] + recent[releaseWeek[t]];
      weights[t] = popularity[t] / chances;
    }
  }
  return weights;
}

/**
 * What taking the more popular of two adds to a title’s chance, as a share of it: 1 for the most popular (it always wins), −1 for
 * the least. Twice the share of popularity below it, less one.
 */
function chartsLean({ popularity, rank }: Titles): Float64Array {
  const byRank = new Float64Array(rank.length);
  for (let t = 0; t < rank.length; t++) byRank[rank[t]] = popularity[t];
  const total = byRank.reduce((sum, value) => sum + value, 0);
  let above = 0;
  const lean = byRank.map((value) => {
    const below = total - above - value;
    above += value;
    return (below - (above - value)) / total;
  });
  return Float64Array.from(rank, (place) => lean[place]);
}

/** Draws a unit of weight gets from the catalogue in a period or later: by chance alone, and those decided by the charts. Length PERIODS + 1. */
function catalogueChances(
  { first, later }: Activity,
  weights: Float64Array,
  releaseWeek: Uint16Array,
): { plain: Float64Array; charts: Float64Array } {
  const offered = new Float64Array(PERIODS + 1);
  for (let t = 0; t < weights.length; t++)
    offered[Math.ceil(releaseWeek[t] / PERIOD_WEEKS)] += weights[t];
  for (let period = 1; period <= PERIODS; period++) offered[period] += offered[period - 1];
  const plain = new Float64Array(PERIODS + 1);
  const charts = new Float64Array(PERIODS + 1);
  for (let week = WEEKS - 1; week >= 0; week--) {
    const period = (week / PERIOD_WEEKS) | 0;
    const settled = later[week] * (1 - RECENT_SHARE);
    plain[period] += (first[week] + settled) / offered[period];
    charts[period] += (first[week] * NEWCOMER_CHARTS + settled * LATER_CHARTS) / offered[period];
  }
  for (let period = PERIODS - 1; period >= 0; period--) {
    plain[period] += plain[period + 1];
    charts[period] += charts[period + 1];
  }
  return { plain, charts };
}

/** Draws a unit of weight gets in the weeks in which it is new, by the week of its release; nothing for what was there from the start. Length WEEKS. */
function recentChances(
  { later }: Activity,
  weights: Float64Array,
  releaseWeek: Uint16Array,
): Float64Array {
  const released = new Float64Array(WEEKS);
  for (let t = 0; t < weights.length; t++) released[releaseWeek[t]] += weights[t];
  const chances = new Float64Array(WEEKS);
  for (let week = 1; week < WEEKS; week++) {
    const oldest = Math.max(1, week - RECENT_WEEKS + 1);
    let offered = 0;
    for (let w = oldest; w <= week; w++) offered = offered * RECENT_WEEKLY_DECAY + released[w];
    if (offered === 0) continue;
    let share = (later[week] * RECENT_SHARE) / offered;
    for (let w = week; w >= oldest; w--, share *= RECENT_WEEKLY_DECAY) chances[w] += share;
  }
  return chances;
}
