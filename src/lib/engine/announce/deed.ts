import {
  GENRES,
  PARTS,
  SEASONS,
  SENSITIVITIES,
  type Deed,
  type TitleSet,
  type When,
} from './announcement';
import { DAYS, FIRST_WEEKDAY } from '../constants';
import type { Catalogue } from '../engine';
import { DAY_SHIFT, PART_SHIFT, TITLE_MASK } from '../base/word';

/** What a deed measures: viewings, days with a viewing, or the longest streak of such days. */
export type Measure = 'viewings' | 'days' | 'streak';

/** A deed prepared for evaluation on packed viewings. */
export interface CompiledDeed {
  /** 1 for the titles meant; null for any title. */
  titles: Uint8Array | null;
  /** The one title meant, or −1. */
  title: number;
  from: number;
  to: number;
  /** Place of a day among the eligible days, −1 if not eligible; length DAYS. */
  ordinal: Int16Array;
  eligibleDays: number;
  /** Index into PARTS, or −1 for any. */
  part: number;
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
  return {
    titles: titleMask(deed.what, catalogue),
    title: 'title' in deed.what ? deed.what.title : -1,
    from: deed.when.from,
    to: deed.when.to,
    ordinal,
    eligibleDays,
    part: deed.when.part === undefined ? -1 : PARTS.indexOf(deed.when.part),
    ...bounds,
  };
}

/** Days of a window, on its weekday if it names one. */
function eligible(when: When): Pick<CompiledDeed, 'ordinal' | 'eligibleDays'> {
  const ordinal = new Int16Array(DAYS).fill(-1);
  let eligibleDays = 0;
  for (let day = when.from; day <= when.to; day++)
    if (when.weekday === undefined || (FIRST_WEEKDAY + day) % 7 === when.weekday)
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

/**
 * Viewings, days or longest streak of a deed in one person’s viewings.
 * @param words sorted by day; entries `start`…`end`−1 are the person’s
 */
export function measureDeed(
  deed: CompiledDeed,
  words: Uint32Array,
  start: number,
  end: number,
): number {
  const { titles, title, from, to, ordinal, part, measure } = deed;
  let viewings = 0;
  let days = 0;
  let streak = 0;
  let longest = 0;
  let last = -2;
  for (let i = start; i < end; i++) {
    const word = words[i];
    if (
      title >= 0
        ? (word & TITLE_MASK) !== title
        : titles !== null && titles[word & TITLE_MASK] === 0
    )
      continue;
    const day = word >>> DAY_SHIFT;
    if (day < from) continue;
    if (day > to) break;
    const place = ordinal[day];
    if (place < 0 || (part >= 0 && ((word >>> PART_SHIFT) & 3) !== part)) continue;
    viewings++;
    if (place === last) continue;
    days++;
    streak = place === last + 1 ? streak + 1 : 1;
    if (streak > longest) longest = streak;
    last = place;
  }
  return measure === 'viewings' ? viewings : measure === 'days' ? days : longest;
}

/** Whether a deed was done. */
export function didDeed(
  deed: CompiledDeed,
  words: Uint32Array,
  start: number,
  end: number,
): boolean {
  const value = measureDeed(deed, words, start, end);
  return value >= deed.least && value <= deed.most;
}
