/** A published count: the true one lies in [least, most]; equal for an exact number. */
export interface CountBounds {
  least: number;
  most: number;
  /** Chance that what was published would be, for each count least…most; missing: the same for all. Any scale. */
  chances?: Float64Array;
  /** The same in nats, the largest 0, once `widenCounts` has put what lies beyond within the bounds; then `chances` is not read. */
  logChances?: Float64Array;
  /** By how many nats the chance falls with every person beyond the bounds, and changes at most inside; missing: none lies beyond. */
  slopeNats?: number;
}
