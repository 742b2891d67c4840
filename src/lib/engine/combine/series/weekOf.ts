import { DAYS, WEEK_DAYS } from '../../constants';

/** Weeks of the year of charts: whole ones, the last a day longer. */
export const WEEKS = Math.floor(DAYS / WEEK_DAYS);

/** The week that a day falls into, 0 to WEEKS − 1. What is dated after the year counts into its last week. @param day at least 0 */
export function weekOf(day: number): number {
  return Math.min(WEEKS - 1, Math.floor(day / WEEK_DAYS));
}
