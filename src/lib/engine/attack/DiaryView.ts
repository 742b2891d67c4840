import type { Diaries } from '../base/Base';

/** What a diary says about its writer if they have a certain habit. */
export interface GivenHabit {
  /** Probability of each taste; sums to 1. */
  taste: Float64Array;
  /** Probability of each pair of activity and level of writing (`pairs.ts`); sums to 1. */
  intensity: Float64Array;
}

/** What a diary as a whole says about its writer, whatever is announced: how much and what they watch and review, and their habit. */
export interface DiaryView {
  /** All diaries; this one’s reviews are `from`…`to` − 1. `subscriberOf` is empty here: the stranger cannot look. */
  columns: Diaries;
  persona: number;
  from: number;
  to: number;
  /** Reviews of each title, in order. */
  byTitle: Map<number, number[]>;
  /** Probability of each habit. */
  habit: Float64Array;
  /** What is said of taste and intensity with each habit; by habit. */
  given: GivenHabit[];
  /** Probability of each taste, and of each pair (`pairs.ts`), whatever the habit; sum to 1. */
  taste: Float64Array;
  intensity: Float64Array;
  /**
   * Odds that entries about a target come from a run on it, given the habit, by pair; key `runKey(habit, title or season)`. Of single
   * entries they are not kept (`oddsOfRun`).
   */
  runOdds: Map<number, Float64Array>;
  /** Share of ordinary viewings that go to a title, at the tastes that its titles suggest, each counted once: entries are weighed against it. */
  titleShare(title: number): number;
  /** Chance of stated stars for an ordinary viewing of a title, at the same tastes. */
  ordinaryStars(title: number, stars: number): number;
}
