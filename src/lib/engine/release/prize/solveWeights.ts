import { WEEKS, type Activity } from './Activity';
import {
  LATER_LIST_SHARE,
  LIST_TITLES,
  NEWCOMER_LIST_SHARE,
  RECENT_SHARE,
  RECENT_WEEKLY_DECAY,
  RECENT_WEEKS,
} from './constants';
import type { Titles } from './inventTitles';

/** Rounds of the fixed point; further ones move no weight by a thousandth. */
const ROUNDS = 12;
/** The least part of a title’s ratings that is left to chance, however often the list shows it. */
const LEAST_BY_CHANCE = 0.1;

/**
 * The weights with which titles have to be drawn while they are there, so that over all weeks each is drawn in proportion to its
 * popularity: what comes late must be sought the more, what the list shows the less. A fixed point: draws that are wanted beyond
 * those from the list, divided by the draws that a unit of weight gets.
 * @returns length titles, in no particular unit
 */
export function solveWeights(titles: Titles, activity: Activity): Float64Array {
  const { popularity, rank, releaseWeek } = titles;
  const listed = drawsFromList(activity, titles);
  const perPopularity = sumOf(activity.first, activity.later) / sumOf(popularity);
  const weights = popularity.slice();
  const released = new Float64Array(WEEKS);
  for (let round = 0; round < ROUNDS; round++) {
    released.fill(0);
    for (let t = 0; t < weights.length; t++) released[releaseWeek[t]] += weights[t];
    const plain = chancesFromCatalogue(activity, released);
    const recent = chancesWhenNew(activity, released);
    for (let t = 0; t < weights.length; t++) {
      const week = releaseWeek[t];
      let draws = popularity[t] * perPopularity;
      if (rank[t] < LIST_TITLES) draws = Math.max(draws - listed[week], LEAST_BY_CHANCE * draws);
      weights[t] = draws / (plain[week] + recent[week]);
    }
  }
  return weights;
}

function sumOf(...columns: Float64Array[]): number {
  let sum = 0;
  for (const column of columns) for (const value of column) sum += value;
  return sum;
}

/** Turns what happens in each week into what happens in it or later. */
function addUpFromEnd(weekly: Float64Array): Float64Array {
  for (let week = weekly.length - 2; week >= 0; week--) weekly[week] += weekly[week + 1];
  return weekly;
}

/** How often the list shows a title by its place in the charts, as a share of how often it shows the first. */
function listShare(place: number): number {
  return 1 - (place + 0.5) / LIST_TITLES;
}

/** Draws that the first title of the list would get from it, by the week of its release. Length WEEKS, as are the results below. */
function drawsFromList({ first, later }: Activity, { rank, releaseWeek }: Titles): Float64Array {
  const arrivals = new Float64Array(WEEKS);
  for (let t = 0; t < rank.length; t++)
    if (rank[t] < LIST_TITLES) arrivals[releaseWeek[t]] += listShare(rank[t]);
  let shown = 0;
  return addUpFromEnd(
    arrivals.map((share, week) => {
      shown += share;
      const settled = later[week] * (1 - recentShareIn(week)) * LATER_LIST_SHARE;
      return (first[week] * NEWCOMER_LIST_SHARE + settled) / shown;
    }),
  );
}

/** Draws that a unit of weight gets from the catalogue, by the week of its release. */
function chancesFromCatalogue({ first, later }: Activity, released: Float64Array): Float64Array {
  let offered = 0;
  return addUpFromEnd(
    released.map((weight, week) => {
      offered += weight;
      const settled = later[week] * (1 - recentShareIn(week)) * (1 - LATER_LIST_SHARE);
      return (first[week] * (1 - NEWCOMER_LIST_SHARE) + settled) / offered;
    }),
  );
}

/** Draws that a unit of weight gets while it is new, by the week of its release; none for what was there from the start. */
function chancesWhenNew({ later }: Activity, released: Float64Array): Float64Array {
  const chances = new Float64Array(WEEKS);
  for (let week = 1; week < WEEKS; week++) {
    const oldest = Math.max(1, week - RECENT_WEEKS + 1);
    let offered = 0;
    for (let w = oldest; w <= week; w++) offered = offered * RECENT_WEEKLY_DECAY + released[w];
    if (offered === 0) continue;
    let share = (later[week] * recentShareIn(week)) / offered;
    for (let w = week; w >= oldest; w--, share *= RECENT_WEEKLY_DECAY) chances[w] += share;
  }
  return chances;
}

/** In the first week nothing is new. */
function recentShareIn(week: number): number {
  return week > 0 ? RECENT_SHARE : 0;
}
