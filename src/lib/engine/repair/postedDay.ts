import type { Announcement, Predicate } from '../announce/announcement';
import { DAYS } from '../constants';
import type { Repair } from './Repair';

/**
 * The first day on which an announcement can appear: the day after the last window closes (after the year, if it asks about no window),
 * and the delays more. May lie beyond the year. What that changes for the stranger: see `docs/repairs.md`.
 */
export function postedDay(repair: Repair, announcement: Announcement): number {
  const lastDay =
    announcement.kind === 'top'
      ? announcement.when.to
      : predicatesOf(announcement)
          .flatMap(({ did }) => did)
          .reduce((last, { when }) => Math.max(last, when.to), -1);
  const delayDays = repair.reduce(
    (sum, defence) => sum + (defence.kind === 'delay' ? defence.days : 0),
    0,
  );
  return (lastDay < 0 ? DAYS - 1 : lastDay) + 1 + delayDays;
}

function predicatesOf(announcement: Exclude<Announcement, { kind: 'top' }>): Predicate[] {
  const { who } = announcement;
  if (announcement.kind === 'pair') return [who, announcement.other];
  const among = 'among' in announcement ? announcement.among : undefined;
  return among ? [who, among] : [who];
}
