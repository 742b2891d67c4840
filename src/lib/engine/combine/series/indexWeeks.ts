import type { Base } from '../../base/Base';
import { DAY_SHIFT, TITLE_MASK } from '../../base/word';
import type { WeekIndex } from './WeekIndex';
import { WEEKS, weekOf } from './weekOf';

/**
 * Lists a year’s viewings by week, each title once a subscriber and week, and every title’s fans by the week that won them.
 * Two passes over the viewings; about 10 bytes a viewing and 208 a subscriber.
 */
export function indexWeeks(
  base: Pick<Base, 'viewingOffsets' | 'words'>,
  titles: number,
): WeekIndex {
  const subscribers = base.viewingOffsets.length - 1;
  const offsets = new Uint32Array(WEEKS * subscribers + 1);
  const viewers = new Uint32Array(WEEKS * titles);
  const fansBy = new Uint32Array(WEEKS * titles);
  eachWatched(base, titles, (subscriber, week, title, isFirst) => {
    offsets[week * subscribers + subscriber + 1]++;
    viewers[week * titles + title]++;
    if (isFirst) fansBy[week * titles + title]++;
  });
  for (let i = 1; i < offsets.length; i++) offsets[i] += offsets[i - 1];
  for (let i = titles; i < fansBy.length; i++) fansBy[i] += fansBy[i - titles];
  const fanOffsets = new Uint32Array(titles + 1);
  for (let title = 0; title < titles; title++)
    fanOffsets[title + 1] = fanOffsets[title] + fansBy[(WEEKS - 1) * titles + title];

  const watched = new Uint16Array(offsets[offsets.length - 1]);
  const fans = new Uint32Array(fanOffsets[titles]);
  const nextWatched = offsets.slice(0, -1);
  const nextFan = fansBy.map(
    (_, i) => fanOffsets[i % titles] + (i < titles ? 0 : fansBy[i - titles]),
  );
  eachWatched(base, titles, (subscriber, week, title, isFirst) => {
    watched[nextWatched[week * subscribers + subscriber]++] = title;
    if (isFirst) fans[nextFan[week * titles + title]++] = subscriber;
  });
  return { subscribers, titles, offsets, watched, viewers, fanOffsets, fans, fansBy };
}

/** Calls once for every subscriber, week and title; `isFirst` if the subscriber had not watched the title before that week. */
function eachWatched(
  { viewingOffsets, words }: Pick<Base, 'viewingOffsets' | 'words'>,
  titles: number,
  visit: (subscriber: number, week: number, title: number, isFirst: boolean) => void,
): void {
  const subscribers = viewingOffsets.length - 1;
  const lastWeek = new Int32Array(titles).fill(-1);
  const lastFan = new Int32Array(titles).fill(-1);
  for (let subscriber = 0; subscriber < subscribers; subscriber++)
    for (let i = viewingOffsets[subscriber]; i < viewingOffsets[subscriber + 1]; i++) {
      const title = words[i] & TITLE_MASK;
      const week = weekOf(words[i] >>> DAY_SHIFT);
      const stamp = subscriber * WEEKS + week;
      if (lastWeek[title] === stamp) continue;
      lastWeek[title] = stamp;
      visit(subscriber, week, title, lastFan[title] !== subscriber);
      lastFan[title] = subscriber;
    }
}
