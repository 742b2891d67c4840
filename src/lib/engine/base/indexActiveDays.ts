import { DAY_WORDS } from './dayBits';
import { DAY_SHIFT } from './word';

/**
 * Marks the days on which each subscriber watched anything at all; one pass over the viewings.
 * @param viewingOffsets length `subscribers + 1`
 * @returns length `subscribers * DAY_WORDS`
 */
export function indexActiveDays(viewingOffsets: Uint32Array, words: Uint32Array): Int32Array {
  const subscribers = viewingOffsets.length - 1;
  const activeDays = new Int32Array(subscribers * DAY_WORDS);
  for (let s = 0; s < subscribers; s++)
    for (let i = viewingOffsets[s]; i < viewingOffsets[s + 1]; i++) {
      const day = words[i] >>> DAY_SHIFT;
      activeDays[s * DAY_WORDS + (day >> 5)] |= 1 << (day & 31);
    }
  return activeDays;
}
