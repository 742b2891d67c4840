import { WEEKDAYS, type Deed, type When } from '../announce/announcement';
import { FIRST_WEEKDAY } from '../constants';
import type { Random } from '../random/Random';
import { fixedExp, fixedLog } from '../random/fixed';

/** ASSUMPTION: whoever words a post takes one viewing a day for possible, and a dozen on one of the days. */
const MOST_ON_ONE_DAY = 12;

/**
 * Draws the number in a deed before anybody is counted, from what everybody can see: its measure and its window. A number between two others is as
 * likely as one between their doubles (log-uniform), so that "twice" and "a hundred times" are both asked after.
 * @param deed viewings, days or a streak; its number is a placeholder
 * @returns a whole number from 1 to the days of the window that count; of viewings, MOST_ON_ONE_DAY − 1 more; 1 where no day counts
 */
export function drawNumber({ when, times }: Deed, random: Random): number {
  const days = daysOf(when);
  const possible = 'onDays' in times || 'inARow' in times ? days : days - 1 + MOST_ON_ONE_DAY;
  const largest = Math.max(1, possible);
  const drawn = Math.floor(fixedExp(random.unit() * fixedLog(largest + 1)));
  return Math.min(largest, Math.max(1, drawn)); // the exponential may be off by its last bit
}

/** Days of a window, on its weekday if it names one. */
function daysOf({ from, to, weekday }: When): number {
  if (weekday === undefined) return to - from + 1;
  let days = 0;
  for (let day = from; day <= to; day++)
    days += Number((FIRST_WEEKDAY + day) % WEEKDAYS.length === weekday);
  return days;
}
