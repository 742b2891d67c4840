import type { Announcement, When } from '../../engine/announce/announcement';

const LAST_DAY = 364;

/** All windows that a post speaks of. */
export function windowsOf(announcement: Announcement): When[] {
  if (announcement.kind === 'top') return [announcement.when];
  const predicates = [announcement.who];
  if ('other' in announcement) predicates.push(announcement.other);
  if ('among' in announcement && announcement.among) predicates.push(announcement.among);
  return predicates.flatMap(({ did }) => did.map(({ when }) => when));
}

/** The last day that a post looks back on; the last of the year if it speaks of no window. */
export function lastDayOf(announcement: Announcement): number {
  const windows = windowsOf(announcement);
  if (windows.length === 0) return LAST_DAY;
  return Math.max(...windows.map(({ to }) => to));
}

/** The day on which a post appears: the day after its last window ends, at most 31 December (364). */
export function publishedDay(announcement: Announcement): number {
  return Math.min(LAST_DAY, lastDayOf(announcement) + 1);
}
