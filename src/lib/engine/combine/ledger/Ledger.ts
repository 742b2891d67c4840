/** One claim’s share in an arithmetic: its number, so many times. */
export interface Term {
  /** Index into the claims; −1 for "all subscribers". */
  claim: number;
  times: number;
}

/** The people who fall under some claims and under none of some others: what the numbers say of how many they are. */
export interface Cell {
  /** Indices of the claims that they fall under. */
  plus: number[];
  /** Indices of the claims that they do not fall under. */
  minus: number[];
  /** How many they are at least and at most; if `isExact`, both are reached by some base that fits every number. */
  least: number;
  largest: number;
  /** Whether all claims related to these were taken in, and both bounds are reached; otherwise they hold but may be wider than they need be. */
  isExact: boolean;
  /** The sum of published numbers that gives `largest`; null where no such sum in whole times exists. */
  arithmetic: Term[] | null;
}

/** Everything that the published numbers pin down. */
export interface Ledger {
  /** Smallest first. Empty if the numbers contradict one another. */
  cells: Cell[];
  /** `relaxed`: so many claims hang together that they were taken in groups, or not every bound was settled; every bound still holds. */
  method: 'exact' | 'relaxed';
  /** The fewest claims whose numbers cannot all be true; any one left out, the others can. Null if all can. */
  conflict: number[] | null;
}
