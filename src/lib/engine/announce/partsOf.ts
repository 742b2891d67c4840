import { DAYS } from '../constants';
import type { Announcement, Predicate, TitleSet, When } from './announcement';

/** The predicates of an announcement, in the order of its wording; none for `top`. */
export function predicatesOf(announcement: Announcement): Predicate[] {
  switch (announcement.kind) {
    case 'count':
      return announcement.among ? [announcement.among, announcement.who] : [announcement.who];
    case 'share':
      return [announcement.among, announcement.who];
    case 'pair':
      return [announcement.who, announcement.other];
    case 'top':
      return [];
    default:
      return [announcement.who];
  }
}

/** Everything that an announcement says was watched, or never watched. */
export function titlesOf(announcement: Announcement): TitleSet[] {
  if (announcement.kind === 'top') return [announcement.what];
  return predicatesOf(announcement).flatMap(({ did }) => did.map(({ what }) => what));
}

/** All windows that a post speaks of. */
export function windowsOf(announcement: Announcement): When[] {
  if (announcement.kind === 'top') return [announcement.when];
  return predicatesOf(announcement).flatMap(({ did }) => did.map(({ when }) => when));
}

/** The last day that a post looks back on; the last of the year if it speaks of no window. */
export function lastDayOf(announcement: Announcement): number {
  const windows = windowsOf(announcement);
  if (windows.length === 0) return DAYS - 1;
  return Math.max(...windows.map(({ to }) => to));
}

/**
 * Whether a post tells of somebody that they watched what is nobody’s business: a sensitive title, or titles chosen for being so. Who
 * never watched something has told nothing of it.
 * @param sensitivity of every title, 0 for most, as in `Catalogue`
 */
export function isSensitive(announcement: Announcement, sensitivity: ArrayLike<number>): boolean {
  const sets =
    announcement.kind === 'top'
      ? [announcement.what]
      : predicatesOf(announcement).flatMap(({ did }) =>
          did.filter(({ times }) => !('never' in times)).map(({ what }) => what),
        );
  return sets.some(
    (what) => 'sensitivity' in what || ('title' in what && sensitivity[what.title] > 0),
  );
}
