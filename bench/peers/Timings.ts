/** What one peer took, and what it answered: ten posts, in order. */
export interface Timings {
  buildMs: number;
  /** A post each: the median of several, warm. */
  countMs: number[];
  counts: number[];
}

/** Warm runs of each question; the middle one counts. */
export const WARM_RUNS = 3;
