import { DAYS } from '../constants';
import type { Announcement, When } from './announcement';

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
  if (windows.length === 0) return DAYS - 1;
  return Math.max(...windows.map(({ to }) => to));
}
