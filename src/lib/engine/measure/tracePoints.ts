import type { Base } from '../base/Base';
import { DAY_SHIFT, TITLE_MASK } from '../base/word';

/** A viewing as somebody may know it: its title, and which window of `windowDays` days it fell in. */
export function pointOf(word: number, windowDays: number): number {
  const window = Math.floor((word >>> DAY_SHIFT) / windowDays);
  return window * (TITLE_MASK + 1) + (word & TITLE_MASK);
}

/** The different points of a subscriber’s year (`pointOf`), in their order. */
export function tracePoints(base: Base, subscriber: number, windowDays: number): number[] {
  const points = new Set<number>();
  for (let i = base.viewingOffsets[subscriber]; i < base.viewingOffsets[subscriber + 1]; i++)
    points.add(pointOf(base.words[i], windowDays));
  return [...points];
}
