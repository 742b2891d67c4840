import type { Claim } from '../announce/claimsOf';
import type { FeedSet } from './AskedSet';
import { fromLog2Odds } from './fromLog2Odds';
import { bitsBetween, nameKind } from './nameKind';
import { log2Odds } from './log2Odds';
import type { Reading } from './Reading';
import type { SetWithout, Without } from './Without';

/** Nearer than this to 0 or 1 a probability is what `log2Odds` cannot tell from it. */
const AS_GOOD_AS_CERTAIN = 1e-12;

/**
 * What the stranger would say had a table without one row been counted.
 * @param reading of the posts as they are
 * @param extended the same posts read once more together with the sets that the posts without the row speak of, if `reading` does not hold
 *   them all; else `reading` itself. Its dice differ, so only the difference that the row makes is taken from it.
 * @param claims of the posts without the row, of sets of `extended`
 * @param announcements how many were published with the row
 */
export function readWithout(
  reading: Reading,
  extended: Reading,
  claims: Claim[],
  announcements: number,
  persona: number,
  personas: number,
): Pick<Without, 'sets' | 'rests' | 'probabilities' | 'contradiction'> {
  const without = extended.otherwise(claims);
  const isNothingSaid = claims.length === 0;
  const compare = ({ set, announcement }: FeedSet, all: Float64Array): SetWithout => {
    const chances = without.chances(set);
    for (let p = 0; p < personas; p++) all[p] = chances(p);
    const change = {
      before: reading.before(set)(persona),
      after: reading.chances(set)(persona),
      without: all[persona],
    };
    if (extended !== reading && !isCertain(change.without)) {
      const bits = bitsBetween(change.without, extended.chances(set)(persona));
      change.without = isNothingSaid ? change.before : fromLog2Odds(log2Odds(change.after) - bits);
      all[persona] = change.without;
    }
    return { announcement, ...toSet(change) };
  };
  const probabilities = new Float64Array(announcements * personas);
  const all = reading.sets();
  const sets = all
    .filter(({ rest }) => rest === null)
    .map((set, i) => compare(set, probabilities.subarray(i * personas, (i + 1) * personas)));
  const rests = all
    .filter(({ rest }) => rest !== null)
    .map((set) => {
      const own = new Float64Array(personas);
      return { ...compare(set, own), probabilities: own };
    });
  return { sets, rests, probabilities, contradiction: without.contradiction };
}

function toSet({ before, after, without }: Record<'before' | 'after' | 'without', number>) {
  const postBits = bitsBetween(before, after);
  const isAll = isCertain(without) && !isCertain(after);
  const particularBits = isAll ? null : bitsBetween(without, after);
  return {
    beforeProbability: before,
    probability: after,
    withoutProbability: without,
    postBits,
    particularBits,
    trendBits: particularBits === null ? null : postBits - particularBits,
    name: nameKind(before, without),
  };
}

function isCertain(probability: number): boolean {
  return probability <= AS_GOOD_AS_CERTAIN || probability >= 1 - AS_GOOD_AS_CERTAIN;
}
