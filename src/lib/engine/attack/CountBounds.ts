/** A published count: the true one lies in [least, most]; equal for an exact number. */
export interface CountBounds {
  least: number;
  most: number;
  /** Chance that what was published would be, for each count least…most; missing: the same for all. Any scale. */
  chances?: Float64Array;
}
