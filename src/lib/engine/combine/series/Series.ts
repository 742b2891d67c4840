import type { SeriesClaim } from './SeriesClaim';
import type { SeriesRule } from './SeriesRule';
import type { YieldPoint } from './yieldCurve';

/** A followed title’s counter with the title of a claim, all year. */
export interface FollowedCounter {
  title: number;
  /** The week in which the diary first spoke of the title. */
  knownFrom: number;
  /** Fans by the end of the week of the claim. */
  fans: number;
  /** The published number of each week; null where the title of the claim is not on the chart. */
  counts: Array<number | null>;
  /** What would be ordinary in the week of the claim. */
  expected: number;
  /** log2 of the ratio by which this counter changes the odds in the week of the claim. */
  bits: number;
}

/** A claim with what it rests on. */
export interface ExplainedClaim extends SeriesClaim {
  /** Viewers of the title in the week of the claim. */
  viewers: number;
  /** log2 of the odds before any counter; `bits` is this and the bits of all counters. */
  priorBits: number;
  counters: FollowedCounter[];
}

/** What a year of weekly charts says of one diarist, to somebody who has read the diary. */
export interface SeriesReading {
  persona: number;
  rule: SeriesRule;
  /** Diarists dealt before and passed over, since another kind was asked for. */
  passedOver: number;
  /** How many titles the diary speaks of by the end of the year. */
  knownTitles: number;
  /** How many things are claimed, from SERIES_CLAIM_BITS on, that the diary never speaks of. */
  claimed: number;
  /** The strongest conclusions about titles that the diary never speaks of, strongest first, claims or not; only so many. */
  claims: ExplainedClaim[];
  /** Conclusions as strong as claims about titles that the diary speaks of later. */
  toldLater: number;
}

/** The truth about a reading: only behind the switch. */
export interface SeriesTruth {
  isSubscriber: boolean;
  /** For each claim: the weeks in which the diarist watched the title. */
  watchedIn: number[][];
}

/** What the attack yields over many diarists, held against the truth. */
export interface SeriesYield {
  rule: SeriesRule;
  /** Diarists read, dealt by dice; outsiders among them, about whom every claim is wrong. */
  diarists: number;
  /** Strongest first, thinned (`thinCurve`); claims about what a diary speaks of later are left out. */
  curve: YieldPoint[];
  /** Claims from SERIES_CLAIM_BITS on, and how many diarists they are about. */
  claimed: YieldPoint & { diarists: number };
  /** Conclusions as strong that the diary bore out later, and how many of them were right. */
  toldLater: { claims: number; right: number };
  /** The largest yields with so much right; null if there is none. */
  at: Array<{ accuracy: number; point: YieldPoint | null }>;
}
