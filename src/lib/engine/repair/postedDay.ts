import type { Announcement } from '../announce/announcement';
import { lastDayOf } from '../announce/partsOf';
import type { Repair } from './Repair';

/**
 * The first day on which an announcement can appear: the day after the last window closes (after the year, if it asks about no window),
 * and the delays more. May lie beyond the year. What that changes for the stranger: see `docs/repairs.md`.
 */
export function postedDay(repair: Repair, announcement: Announcement): number {
  const delayDays = repair.reduce(
    (sum, defence) => sum + (defence.kind === 'delay' ? defence.days : 0),
    0,
  );
  return lastDayOf(announcement) + 1 + delayDays;
}
