import { LATEST_DAYS, MISDATED_CHANCE } from '../constants';

/**
 * Chance of each delay between watching and the date of the entry: geometric with mean `lateDays` before it is cut at
 * LATEST_DAYS, mixed with a few entries whose date is anything within LATEST_DAYS either way.
 * @returns length 2·LATEST_DAYS + 1, index `delay + LATEST_DAYS`, sums to 1
 */
export function delayChances(lateDays: number): Float64Array {
  const chances = new Float64Array(2 * LATEST_DAYS + 1).fill(
    MISDATED_CHANCE / (2 * LATEST_DAYS + 1),
  );
  const ratio = lateDays / (1 + lateDays);
  let total = 0;
  for (let delay = 0, weight = 1; delay <= LATEST_DAYS; delay++, weight *= ratio) total += weight;
  for (let delay = 0, weight = 1; delay <= LATEST_DAYS; delay++, weight *= ratio)
    chances[LATEST_DAYS + delay] += ((1 - MISDATED_CHANCE) * weight) / total;
  return chances;
}
