import { DAY_WORDS } from '../base/indexActiveDays';
import { PARTS } from './announcement';
import type { CompiledDeed } from './deed';

/**
 * A deed about days of watching anything at all, as bits: one a day that counts (`indexActiveDays`); null for any other deed.
 * A streak of weekdays is another deed: its days are no neighbours.
 */
export function dayMask(deed: CompiledDeed): Int32Array | null {
  const { titles, measure, ordinal, place, from, to, eligibleDays } = deed;
  if (titles !== null || measure === 'viewings') return null;
  if (measure === 'streak' && eligibleDays !== to - from + 1) return null;
  const mask = new Int32Array(DAY_WORDS);
  for (let day = from; day <= to; day++) {
    if (ordinal[day] < 0) continue;
    for (let part = 0; part < PARTS.length; part++)
      if (place[day * PARTS.length + part] < 0) return null;
    mask[day >> 5] |= 1 << (day & 31);
  }
  return mask;
}

/**
 * Whether a day deed was done, from the bits of one subscriber’s days.
 * @param at where the subscriber’s words begin in `activeDays`
 */
export function didOnDays(
  { measure, least, most }: CompiledDeed,
  mask: Int32Array,
  activeDays: Int32Array,
  at: number,
): boolean {
  if (measure === 'streak') return hasRun(least, mask, activeDays, at);
  const days = countDays(mask, activeDays, at);
  return days >= least && days <= most;
}

function countDays(mask: Int32Array, activeDays: Int32Array, at: number): number {
  let days = 0;
  for (let i = 0; i < DAY_WORDS; i++) {
    // the bits of a word added up in parallel (Warren, Hacker’s Delight, 5-1)
    let bits = activeDays[at + i] & mask[i];
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    days += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return days;
}

/** Days that begin a run, by word; used anew by every call. */
const runs = new Int32Array(DAY_WORDS);

/** Whether `least` days in a row are marked: after each pass, a bit stands where so many in a row begin, at most twice as many as before. */
function hasRun(least: number, mask: Int32Array, activeDays: Int32Array, at: number): boolean {
  let any = 0;
  for (let i = 0; i < DAY_WORDS; i++) any |= runs[i] = activeDays[at + i] & mask[i];
  for (let length = 1; length < least && any !== 0;) {
    const by = Math.min(length, least - length);
    const words = by >> 5;
    const bits = by & 31;
    any = 0;
    for (let i = 0; i < DAY_WORDS; i++) {
      const low = i + words < DAY_WORDS ? runs[i + words] : 0;
      const high = i + words + 1 < DAY_WORDS ? runs[i + words + 1] : 0;
      any |= runs[i] &= bits === 0 ? low : (low >>> bits) | (high << (32 - bits));
    }
    length += by;
  }
  return any !== 0;
}
