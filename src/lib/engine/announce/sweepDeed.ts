import type { Base } from '../base/Base';
import { countDays, DAY_WORDS, hasRun } from '../base/dayBits';
import { PARTS } from './announcement';
import type { CompiledDeed } from './deed';

/**
 * Finds everybody who did a deed, by an index: the viewings of the titles meant, or the days of watching anything.
 * Not for a deed whose `sweepCost` is infinite.
 * @returns length subscribers: 1 for those who did
 */
export function sweepDeed(base: Base, deed: CompiledDeed): Uint8Array {
  if (deed.titles === null) return sweepActiveDays(base, deed, dayMask(deed)!);
  return deed.measure === 'viewings' ? sweepViewings(base, deed) : sweepDays(base, deed);
}

/** How many viewings, or words of days, `sweepDeed` looks at; Infinity if no index knows. */
export function sweepCost(base: Base, deed: CompiledDeed): number {
  if (deed.titles === null) return dayMask(deed) === null ? Infinity : base.activeDays.length;
  let cost = base.subscribers;
  forEachTitle(base, deed, (from, to) => (cost += to - from));
  return cost;
}

/** Viewings of the titles meant, added up by subscriber. */
function sweepViewings(base: Base, deed: CompiledDeed): Uint8Array {
  const { viewedBy, viewedAt } = base;
  const { place, least, most } = deed;
  const viewings = new Uint32Array(base.subscribers);
  forEachTitle(base, deed, (from, to) => {
    for (let i = from; i < to; i++) if (place[viewedAt[i]] >= 0) viewings[viewedBy[i]]++;
  });
  const did = new Uint8Array(base.subscribers);
  for (let s = 0; s < did.length; s++) did[s] = viewings[s] >= least && viewings[s] <= most ? 1 : 0;
  return did;
}

/** Days of the titles meant as bits by subscriber, in their order among the days that count, so that those next to each other are neighbours. */
function sweepDays(base: Base, deed: CompiledDeed): Uint8Array {
  const { viewedBy, viewedAt } = base;
  const { place } = deed;
  const words = Math.ceil(deed.eligibleDays / 32);
  const bits = new Int32Array(base.subscribers * words);
  forEachTitle(base, deed, (from, to) => {
    for (let i = from; i < to; i++) {
      const on = place[viewedAt[i]];
      if (on >= 0) bits[viewedBy[i] * words + (on >> 5)] |= 1 << (on & 31);
    }
  });
  const did = new Uint8Array(base.subscribers);
  for (let s = 0; s < did.length; s++) did[s] = isEnough(deed, bits, s * words, words) ? 1 : 0;
  return did;
}

/** Days of watching anything, less those that do not count. */
function sweepActiveDays(base: Base, deed: CompiledDeed, mask: Int32Array): Uint8Array {
  const { activeDays } = base;
  const bits = new Int32Array(DAY_WORDS);
  const did = new Uint8Array(base.subscribers);
  for (let s = 0; s < did.length; s++) {
    for (let i = 0; i < DAY_WORDS; i++) bits[i] = activeDays[s * DAY_WORDS + i] & mask[i];
    did[s] = isEnough(deed, bits, 0, DAY_WORDS) ? 1 : 0;
  }
  return did;
}

function isEnough(
  { measure, least, most }: CompiledDeed,
  bits: Int32Array,
  at: number,
  words: number,
): boolean {
  const days = countDays(bits, at, words);
  if (days < least) return false;
  return measure === 'streak' ? hasRun(least, bits, at, words) : days <= most;
}

/** The days that count, as bits; null if parts of days do, or viewings, or a streak of days that are no neighbours. */
function dayMask(deed: CompiledDeed): Int32Array | null {
  const { measure, ordinal, place, from, to, eligibleDays } = deed;
  if (measure === 'viewings') return null;
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

/** Visits where the viewings of each title meant begin and end. */
function forEachTitle(
  { titleOffsets }: Base,
  { isMeant, title }: CompiledDeed,
  visit: (from: number, to: number) => void,
): void {
  if (title >= 0) visit(titleOffsets[title], titleOffsets[title + 1]);
  else
    for (let t = 0; t < isMeant.length; t++)
      if (isMeant[t] === 1) visit(titleOffsets[t], titleOffsets[t + 1]);
}
