import type { Announcement, Deed, Predicate, Times, When } from '../announce/announcement';
import { DAYS, FIRST_WEEKDAY } from '../constants';
import type { WindowDefence } from './Repair';
import { rewritePredicates } from './rewritePredicates';

const WEEK_DAYS = 7;
/** Lengths of the months of 2017, the year of the model’s calendar. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Widens every window to whole weeks, months or the year. "Every day of these 18" becomes "18 days in a row in December": whoever
 * did the first did the second. ("Exactly" and "never" ask for more in a longer window, so there the new group is another one.)
 */
export function coarsenWindow(announcement: Announcement, to: WindowDefence['to']): Announcement {
  const deed = (done: Deed): Deed => ({
    ...done,
    when: widen(done.when, to),
    times: timesInWider(done),
  });
  const predicate = (who: Predicate): Predicate => ({ ...who, did: who.did.map(deed) });
  return announcement.kind === 'top'
    ? { ...announcement, when: widen(announcement.when, to) }
    : rewritePredicates(announcement, predicate);
}

function widen(when: When, to: WindowDefence['to']): When {
  if (to === 'year') return { ...when, from: 0, to: DAYS - 1 };
  if (to === 'week')
    return {
      ...when,
      from: Math.max(0, when.from - ((FIRST_WEEKDAY + when.from) % WEEK_DAYS)),
      to: Math.min(DAYS - 1, when.to + WEEK_DAYS - 1 - ((FIRST_WEEKDAY + when.to) % WEEK_DAYS)),
    };
  let first = 0;
  let { from, to: last } = when;
  for (const days of MONTH_DAYS) {
    const end = first + days - 1;
    if (first <= when.from && when.from <= end) from = first;
    if (first <= when.to && when.to <= end) last = end;
    first += days;
  }
  return { ...when, from, to: last };
}

function timesInWider({ when, times }: Deed): Times {
  if (!('everyDay' in times)) return times;
  let days = 0;
  for (let day = when.from; day <= when.to; day++)
    if (when.weekday === undefined || (FIRST_WEEKDAY + day) % WEEK_DAYS === when.weekday) days++;
  return { inARow: days };
}
