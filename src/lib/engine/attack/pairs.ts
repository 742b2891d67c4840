import { ACTIVITY_LEVELS } from '../constants';
import { REVIEW_LEVELS } from '../base/reviews';

/** How many levels of activity there are. */
export const ACTIVITIES = ACTIVITY_LEVELS.length;

/**
 * How much is watched and what share of it is written up go together in every diary: a pair is a level of activity and a level of
 * writing, `activity * REVIEW_LEVELS + level`.
 */
export const PAIRS = ACTIVITIES * REVIEW_LEVELS;

/** The activity of a pair, times the mean. */
export function activityOf(pair: number): number {
  return ACTIVITY_LEVELS[(pair / REVIEW_LEVELS) | 0];
}

/** The level of writing of a pair, index into REVIEW_RATES. */
export function levelOf(pair: number): number {
  return pair % REVIEW_LEVELS;
}
