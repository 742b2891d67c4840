/** Days in a week; weeks of a release begin on Tuesdays, when discs come out. */
export const WEEK_DAYS = 7;
/** Days from the start of week 0 to day 0, 11 November 1999, a Thursday. */
const OFFSET_DAYS = 2;

/** The week that a day lies in; day 0 lies in week 0. */
export function weekOfDay(day: number): number {
  return ((day + OFFSET_DAYS) / WEEK_DAYS) | 0;
}

/** First day of a week; 0 for week 0. */
export function firstDayOfWeek(week: number): number {
  return week === 0 ? 0 : week * WEEK_DAYS - OFFSET_DAYS;
}
