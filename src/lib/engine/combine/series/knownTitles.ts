import type { Diaries } from '../../base/Base';
import { weekOf } from './weekOf';

/** A title that a diary speaks of. */
export interface KnownTitle {
  title: number;
  /** The week of the first entry about it: from then on the stranger follows it. */
  week: number;
}

/** What a diary tells, each title once, in the order of its weeks. @param diaries looked at without the truth in them */
export function knownTitles(
  { reviewOffsets, title, day }: Pick<Diaries, 'reviewOffsets' | 'title' | 'day'>,
  persona: number,
): KnownTitle[] {
  const known = new Map<number, KnownTitle>();
  for (let review = reviewOffsets[persona]; review < reviewOffsets[persona + 1]; review++) {
    const week = weekOf(day[review]);
    const before = known.get(title[review]);
    if (!before || week < before.week) known.set(title[review], { title: title[review], week });
  }
  return [...known.values()].sort((a, b) => a.week - b.week || a.title - b.title);
}
