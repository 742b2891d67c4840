import type { Interval } from '../intervalOf';
import type { Lever } from './levers';

/** Names found in one sort of world: a mean over seeds, of names a feed. */
export interface NamesFound {
  /** Names given (probability ≥ NAMED_FROM), rightly and wrongly. */
  right: Interval;
  wrong: Interval;
}

/** What one assumption changes. */
export interface LeverEffect {
  lever: Lever;
  /** Its value as usual; for people’s ways 1. */
  usual: number;
  low: NamesFound;
  high: NamesFound;
  /** Right names with the lever high, less with it low, in the same seeds. */
  difference: Interval;
}

/** What the names found depend on. */
export interface Dependence {
  base: string;
  fromSeed: number;
  toSeed: number;
  /** With every assumption as usual. */
  usual: NamesFound;
  /** The most influential first: by how far the means of right names lie apart. */
  effects: LeverEffect[];
}
