import { PRIZE_DAYS } from './constants';
import { weekOfDay } from './weeks';

/** How many ratings are given in each week, those of first sittings apart. */
export interface Activity {
  /** Length WEEKS; as the next. */
  first: Float64Array;
  later: Float64Array;
}

/** Weeks that a release touches, the first and the last cut short. */
export const WEEKS = weekOfDay(PRIZE_DAYS - 1) + 1;

/** Counts the ratings of drawn days by week. A record’s first sitting is whatever bears its first day. */
export function measureActivity(recordOffsets: Uint32Array, day: Uint16Array): Activity {
  const first = new Float64Array(WEEKS);
  const later = new Float64Array(WEEKS);
  const week = Uint16Array.from({ length: PRIZE_DAYS }, (_, d) => weekOfDay(d));
  for (let record = 0; record < recordOffsets.length - 1; record++) {
    let i = recordOffsets[record];
    const end = recordOffsets[record + 1];
    const firstDay = day[i];
    const start = i;
    while (i < end && day[i] === firstDay) i++;
    first[week[firstDay]] += i - start;
    for (; i < end; i++) later[week[day[i]]]++;
  }
  return { first, later };
}

/** Share of all ratings given in a week or later; length WEEKS, the first entry 1. */
export function laterShares({ first, later }: Activity): Float64Array {
  const shares = new Float64Array(WEEKS);
  let sum = 0;
  for (let week = WEEKS - 1; week >= 0; week--) shares[week] = sum += first[week] + later[week];
  return shares.map((count) => count / sum);
}
