/** What everybody watched, week by week: what the company makes its charts from. Not public. */
export interface WeekIndex {
  subscribers: number;
  titles: number;
  /** Where a subscriber’s week begins in `watched`: `[week * subscribers + subscriber]`; one more at the end. */
  offsets: Uint32Array;
  /** The titles of each week and subscriber, each once. */
  watched: Uint16Array;
  /** Subscribers who watched a title in a week: `[week * titles + title]`. */
  viewers: Uint32Array;
  /** Where a title’s fans begin in `fans`; length `titles + 1`. */
  fanOffsets: Uint32Array;
  /** Subscribers who watched a title at all, by the week in which they first did. */
  fans: Uint32Array;
  /** How many fans a title has by the end of a week: `[week * titles + title]`. */
  fansBy: Uint32Array;
}
