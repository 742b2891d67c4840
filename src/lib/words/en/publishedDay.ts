import type { Announcement } from '../../engine/announce/announcement';
import { lastDayOf } from '../../engine/announce/partsOf';

const LAST_DAY = 364;

/** The day on which a post appears: the day after its last window ends, at most 31 December (364). */
export function publishedDay(announcement: Announcement): number {
  return Math.min(LAST_DAY, lastDayOf(announcement) + 1);
}
