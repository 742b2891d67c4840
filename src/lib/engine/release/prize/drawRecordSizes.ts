import { fixedExp, fixedLog } from '../../random/fixed';
import type { Random } from '../../random/Random';
import { shuffleInPlace } from '../../random/shuffleInPlace';
import {
  ADJUSTED_FROM,
  MOST_RATINGS,
  PRIZE_RATINGS,
  PRIZE_RECORDS,
  RECORD_SIZES,
} from './constants';

/**
 * How many ratings each record has: one draw from each of `records` equal slices of RECORD_SIZES, in random order. Their sum is
 * the share of PRIZE_RATINGS that is theirs; in the full release the largest is MOST_RATINGS.
 * @param records 1…PRIZE_RECORDS
 * @returns length `records`, each in 1…MOST_RATINGS
 */
export function drawRecordSizes(records: number, random: Random): Uint16Array {
  const sizes = new Uint16Array(records);
  let lacking = Math.round((PRIZE_RATINGS / PRIZE_RECORDS) * records);
  for (let i = 0; i < records; i++) {
    sizes[i] = sizeAt((i + random.unit()) / records);
    if (i === PRIZE_RECORDS - 1) sizes[i] = MOST_RATINGS;
    lacking -= sizes[i];
  }
  shuffleInPlace(sizes, random);
  spread(lacking, sizes, random);
  return sizes;
}

/** −ln(1 − share) and ln ratings at the knots of RECORD_SIZES. */
const KNOT_AT = RECORD_SIZES.map(([share]) => -fixedLog(1 - share));
const KNOT_VALUE = RECORD_SIZES.map(([, ratings]) => fixedLog(ratings));

/** Ratings of the record that a share `share` of records, in [0, 1), is smaller than. */
function sizeAt(share: number): number {
  const at = -fixedLog(1 - share);
  let k = 1;
  while (k < KNOT_AT.length - 1 && at > KNOT_AT[k]) k++;
  const slope = (KNOT_VALUE[k] - KNOT_VALUE[k - 1]) / (KNOT_AT[k] - KNOT_AT[k - 1]);
  const size = Math.round(fixedExp(KNOT_VALUE[k - 1] + (at - KNOT_AT[k - 1]) * slope));
  return size < MOST_RATINGS ? size : MOST_RATINGS - 1;
}

/** Adds what is lacking (or takes what is over), one at a time, to records large enough not to notice; else to any that can bear it. */
function spread(lacking: number, sizes: Uint16Array, random: Random): void {
  const step = lacking < 0 ? -1 : 1;
  const noticing = sizes.some((size) => size >= ADJUSTED_FROM) ? ADJUSTED_FROM : 2;
  while (lacking !== 0) {
    const record = random.below(sizes.length);
    const size = sizes[record];
    if (size === MOST_RATINGS || (size < noticing && (step < 0 || noticing > 2))) continue;
    sizes[record] = size + step;
    lacking -= step;
  }
}
