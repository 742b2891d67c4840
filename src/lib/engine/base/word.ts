/**
 * A viewing in one 32-bit word: day (12 bits, highest, so that words sort by day), part of day (2), stars (3), title (15).
 * Wide enough for the Netflix Prize: 2,242 days, 17,770 titles. `word >>> DAY_SHIFT` is the day.
 */
export const DAY_SHIFT = 20;
/** `word >>> PART_SHIFT` is `day * 4 + part`. */
export const PART_SHIFT = 18;
/** `(word >>> STARS_SHIFT) & STARS_MASK` is the stars. */
export const STARS_SHIFT = 15;
/** Of a word shifted by STARS_SHIFT: the stars. */
export const STARS_MASK = 7;
/** `word & TITLE_MASK` is the title. */
export const TITLE_MASK = 0x7fff;

/** Packs a viewing. `day` in [0, 4095], `part` in [0, 3], `stars` in [0, 7], `title` in [0, 32767]. */
export function packViewing(day: number, part: number, stars: number, title: number): number {
  return ((day << DAY_SHIFT) | (part << PART_SHIFT) | (stars << STARS_SHIFT) | title) >>> 0;
}

/** Ciura’s gaps (2001), as far as one person’s year needs them. */
const GAPS = [301, 132, 57, 23, 10, 4, 1];

/** Sorts words `from`…`to` (excluded) in place, ascending: by day, then part. Shell sort: short rows, no allocation. */
export function sortWords(words: Uint32Array, from: number, to: number): void {
  for (const gap of GAPS) {
    if (gap >= to - from) continue;
    for (let i = from + gap; i < to; i++) {
      const word = words[i];
      let j = i;
      while (j >= from + gap && words[j - gap] > word) {
        words[j] = words[j - gap];
        j -= gap;
      }
      words[j] = word;
    }
  }
}
