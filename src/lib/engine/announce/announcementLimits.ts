/** Bounds of what an announcement can say in any base; all inclusive. The parser of links and files and the engine hold to the same. */
export const ANNOUNCEMENT_LIMITS = {
  /** Longest quip, in UTF-16 code units (what a text field counts); twice a tweet of 2017’s first 140. */
  quipLength: 280,
  /** Largest number of times or days: far beyond what a year holds, and still exact. */
  times: 1_000_000,
  /** Most deeds in one predicate: more than any real announcement had, few enough to read. */
  deeds: 8,
  /** Largest index of a title: one less than the columns can hold. */
  title: 32_766,
  /** Largest index of a town: what one byte holds. */
  town: 255,
  /** Most titles in a "top" post. */
  top: 10,
} as const;
