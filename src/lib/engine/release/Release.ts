/**
 * An "anonymous" release, as the researchers of 2007 had it: every record the dated ratings of one person, without a name
 * (Narayanan & Shmatikov 2008). Columns, no object a rating; 12 bytes a rating with its index.
 */
export interface Release {
  records: number;
  titles: number;
  /** Days are 0…days−1; at most 65,536. */
  days: number;
  /** Where a record’s ratings begin; length `records + 1`. */
  recordOffsets: Uint32Array;
  /** Columns over ratings, by record, then day. A title occurs at most once in a record. */
  title: Uint16Array | Uint32Array;
  day: Uint16Array;
  /** Stars in halves: 2 is one star, 10 is five. */
  halfStars: Uint8Array;
  /** Where a title’s ratings begin; length `titles + 1`. */
  titleOffsets: Uint32Array;
  /** The same ratings by title, then record: whose they are, and their attributes again. */
  raterRecord: Uint32Array;
  raterDay: Uint16Array;
  raterHalfStars: Uint8Array;
}

/** The part of a release that its index follows from. */
export type ReleaseColumns = Omit<
  Release,
  'titleOffsets' | 'raterRecord' | 'raterDay' | 'raterHalfStars'
>;
