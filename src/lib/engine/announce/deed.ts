import {
  GENRES,
  PARTS,
  SEASONS,
  SENSITIVITIES,
  WEEKDAYS,
  type Deed,
  type TitleSet,
  type When,
} from './announcement';
import { DAYS, FIRST_WEEKDAY } from '../constants';
import type { Catalogue } from '../engine';
import { DAY_SHIFT, packViewing, PART_SHIFT, STARS_MASK, TITLE_MASK } from '../base/word';

/** What a deed measures: viewings, days with a viewing, or the longest streak of such days. */
type Measure = 'viewings' | 'days' | 'streak';

/** A deed prepared for evaluation on packed viewings. */
export interface CompiledDeed {
  /** 1 for the titles meant; null for any title. */
  titles: Uint8Array | null;
  /** The same with all titles written out, for the hot loops; length `titles`. */
  isMeant: Uint8Array;
  /** The one title meant, or −1. */
  title: number;
  from: number;
  to: number;
  /** Place of a day among the eligible days, −1 if not eligible; length DAYS. */
  ordinal: Int16Array;
  eligibleDays: number;
  /** `ordinal` by moment, `day * 4 + part`: −1 for moments that do not count either for their part of the day; length DAYS * 4. */
  place: Int16Array;
  /** The last word that can count: beyond it every viewing is too late. */
  lastWord: number;
  measure: Measure;
  /** The measure must lie in [least, most]. */
  least: number;
  most: number;
}

/** Prepares a deed. The deed must have passed `checkPredicate`. */
export function compileDeed(deed: Deed, catalogue: Catalogue): CompiledDeed {
  const { ordinal, eligibleDays } = eligible(deed.when);
  const { times } = deed;
  const shape = (measure: Measure, least: number, most = Infinity) => ({ measure, least, most });
  const bounds =
    'atLeast' in times
      ? shape('viewings', times.atLeast)
      : 'exactly' in times
        ? shape('viewings', times.exactly, times.exactly)
        : 'never' in times
          ? shape('viewings', 0, 0)
          : 'onDays' in times
            ? shape('days', times.onDays)
            : 'inARow' in times
              ? shape('streak', times.inARow)
              : shape('days', eligibleDays);
  const titles = titleMask(deed.what, catalogue);
  return {
    titles,
    isMeant: titles ?? new Uint8Array(catalogue.titles).fill(1),
    title: 'title' in deed.what ? deed.what.title : -1,
    from: deed.when.from,
    to: deed.when.to,
    ordinal,
    eligibleDays,
    place: placesOf(ordinal, deed.when.part === undefined ? -1 : PARTS.indexOf(deed.when.part)),
    lastWord: packViewing(deed.when.to, PARTS.length - 1, STARS_MASK, TITLE_MASK),
    ...bounds,
  };
}

/** Days of a window, on its weekday if it names one. */
function eligible(when: When): Pick<CompiledDeed, 'ordinal' | 'eligibleDays'> {
  const ordinal = new Int16Array(DAYS).fill(-1);
  let eligibleDays = 0;
  for (let day = when.from; day <= when.to; day++)
    if (when.weekday === undefined || (FIRST_WEEKDAY + day) % WEEKDAYS.length === when.weekday)
      ordinal[day] = eligibleDays++;
  return { ordinal, eligibleDays };
}

/** 1 for every title of a set; null for all titles. */
export function titleMask(what: TitleSet, catalogue: Catalogue): Uint8Array | null {
  if ('any' in what) return null;
  const mask = new Uint8Array(catalogue.titles);
  if ('title' in what) {
    mask[what.title] = 1;
    return mask;
  }
  const [column, wanted] =
    'genre' in what
      ? [catalogue.genre, GENRES.indexOf(what.genre)]
      : 'season' in what
        ? [catalogue.season, SEASONS.indexOf(what.season)]
        : [catalogue.sensitivity, SENSITIVITIES.indexOf(what.sensitivity)];
  for (let t = 0; t < mask.length; t++) if (column[t] === wanted) mask[t] = 1;
  return mask;
}

function placesOf(ordinal: Int16Array, part: number): Int16Array {
  return Int16Array.from({ length: DAYS * PARTS.length }, (_, moment) =>
    part < 0 || moment % PARTS.length === part ? ordinal[(moment / PARTS.length) | 0] : -1,
  );
}

/**
 * Viewings, days or longest streak of a deed in one person’s viewings.
 * @param words sorted by day; entries `start`…`end`−1 are the person’s
 * @param enough stops counting here: the result is exact below it
 */
export function measureDeed(
  deed: CompiledDeed,
  words: Uint32Array,
  start: number,
  end: number,
  enough = Infinity,
): number {
  const first = deed.from === 0 ? start : firstFrom(words, start, end, deed.from << DAY_SHIFT);
  return deed.measure === 'viewings'
    ? countViewings(deed, words, first, end, enough)
    : countDays(deed, words, first, end, enough);
}

/** Index of the first word not below `least`, by bisection. */
function firstFrom(words: Uint32Array, start: number, end: number, least: number): number {
  while (start < end) {
    const middle = (start + end) >> 1;
    if (words[middle] < least) start = middle + 1;
    else end = middle;
  }
  return start;
}

function countViewings(
  { isMeant, place, lastWord }: CompiledDeed,
  words: Uint32Array,
  start: number,
  end: number,
  enough: number,
): number {
  let viewings = 0;
  for (let i = start; i < end; i++) {
    const word = words[i];
    if (word > lastWord) break;
    if (isMeant[word & TITLE_MASK] === 0 || place[word >>> PART_SHIFT] < 0) continue;
    if (++viewings >= enough) break;
  }
  return viewings;
}

function countDays(
  { isMeant, place, lastWord, measure }: CompiledDeed,
  words: Uint32Array,
  start: number,
  end: number,
  enough: number,
): number {
  const isStreak = measure === 'streak';
  let days = 0;
  let streak = 0;
  let longest = 0;
  let last = -2;
  for (let i = start; i < end; i++) {
    const word = words[i];
    if (word > lastWord) break;
    if (isMeant[word & TITLE_MASK] === 0) continue;
    const on = place[word >>> PART_SHIFT];
    if (on < 0 || on === last) continue;
    days++;
    streak = on === last + 1 ? streak + 1 : 1;
    if (streak > longest) longest = streak;
    last = on;
    if ((isStreak ? longest : days) >= enough) break;
  }
  return isStreak ? longest : days;
}

/** Whether a deed was done. */
export function didDeed(
  deed: CompiledDeed,
  words: Uint32Array,
  start: number,
  end: number,
): boolean {
  const { least, most } = deed;
  const value = measureDeed(deed, words, start, end, most < Infinity ? most + 1 : least);
  return value >= least && value <= most;
}
