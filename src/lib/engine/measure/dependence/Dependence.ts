import type { Interval } from '../intervalOf';
import type { Lever } from './levers';

/** What posts do to people in one sort of world: means over seeds, each person once a feed, feeds summed. */
export interface NamesFound {
  /** Names that posts give and no diary does, rightly and wrongly. */
  right: Interval;
  wrong: Interval;
  /** People whose odds posts change by `MOVED_BITS` or more about something that they did do; and about something that they did not. */
  movedRight: Interval;
  movedWrong: Interval;
  /** Right names that the diaries give without any number: beside these, in none of them. */
  anywayRight: Interval;
  /** The most that a feed of the world added to one suspect’s odds, in bits. */
  largestBits: Interval;
}

/**
 * What is drawn and compared: right names newly given; where these are too few (`areTooFew`), people moved about what they did; where these are
 * too few as well, bits.
 */
export type Drawn = 'right' | 'movedRight' | 'largestBits';

/** What one assumption changes. */
export interface LeverEffect {
  lever: Lever;
  /** Its value as usual; for people’s ways 1. */
  usual: number;
  low: NamesFound;
  high: NamesFound;
  /** What is drawn, with the lever high, less with it low, in the same seeds. */
  difference: Interval;
}

/** What newly given names, people moved and bits depend on. */
export interface Dependence {
  base: string;
  fromSeed: number;
  toSeed: number;
  drawn: Drawn;
  /** With every assumption as usual. */
  usual: NamesFound;
  /** The most influential first: by how far the means of what is drawn lie apart. */
  effects: LeverEffect[];
}
