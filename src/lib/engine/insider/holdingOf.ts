import { SENSITIVITIES } from '../announce/announcement';
import type { Base } from '../base/Base';
import { TITLE_MASK } from '../base/word';

/** What a row of the table holds. */
export interface Holding {
  viewings: number;
  /** Different titles. */
  titles: number;
  /** Of those, the ones on a subject that people keep to themselves. They are counted; which ones is nobody’s business. */
  sensitiveTitles: number;
  /** The other titles, most watched first, then by number. */
  favourites: Array<{ title: number; viewings: number }>;
}

/** Reads a subscriber’s row. */
export function holdingOf(base: Base, subscriber: number): Holding {
  const { sensitivity } = base.catalogue;
  const none = SENSITIVITIES.indexOf('none');
  const [from, to] = [base.viewingOffsets[subscriber], base.viewingOffsets[subscriber + 1]];
  const times = new Map<number, number>();
  for (let i = from; i < to; i++) {
    const title = base.words[i] & TITLE_MASK;
    times.set(title, (times.get(title) ?? 0) + 1);
  }
  const plain = [...times].filter(([title]) => sensitivity[title] === none);
  return {
    viewings: to - from,
    titles: times.size,
    sensitiveTitles: times.size - plain.length,
    favourites: plain
      .sort(([a, m], [b, n]) => n - m || a - b)
      .map(([title, viewings]) => ({ title, viewings })),
  };
}
