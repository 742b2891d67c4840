import type { Diaries } from '../base/Base';

/** What a diary as a whole says about its writer, whatever is announced: how much and what they watch and review, and their habit. */
export interface DiaryView {
  /** All diaries; this one’s reviews are `from`…`to` − 1. `subscriberOf` is empty here: the stranger cannot look. */
  columns: Diaries;
  persona: number;
  from: number;
  to: number;
  /** Reviews of each title, in order. */
  byTitle: Map<number, number[]>;
  /** Probability of each taste; sums to 1. */
  taste: Float64Array;
  /** Probability of activity and review level together, `[activity * REVIEW_LEVELS + level]`; sums to 1. */
  intensity: Float64Array;
  /** Running sums of `taste` and `intensity`, to draw from. */
  tasteCumulative: Float64Array;
  intensityCumulative: Float64Array;
  /** Probability of each review level. */
  level: Float64Array;
  /** Probability of each habit. */
  habit: Float64Array;
  /** Odds that entries about a target come from a run on it, given the habit; key `runKey(habit, title or season)`. */
  habitOdds: Map<number, number>;
  /** Activity that stands for the diarist where one number must: 1 / mean of 1/activity. */
  activity: number;
  /** Share of ordinary viewings that go to a title. */
  titleShare(title: number): number;
  /** Share of comfort runs and marathons that go to a title. */
  runTitleShare(title: number): number;
  /** Chance of stated stars for an ordinary viewing of a title. */
  ordinaryStars(title: number, stars: number): number;
  /** Lengths of silent runs, weighted by their viewings, cumulative; for `drawPlainRuns`. */
  plainRunLengths(habit: number): Float64Array;
  /** Chance that none of `viewings` viewings on a run is written up. */
  silence(viewings: number): number;
}
