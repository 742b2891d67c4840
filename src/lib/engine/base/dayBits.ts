import { DAYS } from '../constants';

/** 32-bit words that hold one bit a day; day d is bit d % 32 of word d / 32. */
export const DAY_WORDS = Math.ceil(DAYS / 32);

/** How many days are marked. `at`: where the words begin; `words`: how many there are. */
export function countDays(bits: Int32Array, at: number, words = DAY_WORDS): number {
  let days = 0;
  for (let i = at; i < at + words; i++) {
    let word = bits[i];
    if (word === 0) continue;
    // the bits of a word added up in parallel (Warren, Hacker’s Delight, 5-1)
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    days += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return days;
}

/** Days that begin a run, by word; used anew by every call. */
const runs = new Int32Array(DAY_WORDS);

/** Whether `least` days in a row are marked: after each pass a bit stands where so many in a row begin, at most twice as many as before. */
export function hasRun(least: number, bits: Int32Array, at: number, words = DAY_WORDS): boolean {
  let any = 0;
  for (let i = 0; i < words; i++) any |= runs[i] = bits[at + i];
  for (let length = 1; length < least && any !== 0;) {
    const by = Math.min(length, least - length);
    const over = by >> 5;
    const shift = by & 31;
    any = 0;
    for (let i = 0; i < words; i++) {
      const low = i + over < words ? runs[i + over] : 0;
      const high = i + over + 1 < words ? runs[i + over + 1] : 0;
      any |= runs[i] &= shift === 0 ? low : (low >>> shift) | (high << (32 - shift));
    }
    length += by;
  }
  return any !== 0;
}
