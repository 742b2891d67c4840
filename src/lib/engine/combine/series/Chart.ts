/** A week’s chart of one title, as published: "its fans also watched, this week". */
export interface Chart {
  title: number;
  week: number;
  /** How many people have watched the title this year, up to the end of the week. */
  fans: number;
  /** The companions on the chart: other titles, and how many of the fans watched each in the week. */
  companions: Uint16Array;
  counts: Uint32Array;
  /** Of titles that are not on the chart, at most so many fans watched each. */
  unlistedMost: number;
}
