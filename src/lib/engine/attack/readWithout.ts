import type { Claim } from '../announce/claimsOf';
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
): Pick<Without, 'sets' | 'probabilities' | 'contradiction'> {
  const without = extended.otherwise(claims);
  const probabilities = new Float64Array(announcements * personas);
  const sets = Array.from({ length: announcements }, (_, announcement): SetWithout => {
    for (let p = 0; p < personas; p++)
      probabilities[announcement * personas + p] = without.probability(announcement, p);
    const beforeProbability = reading.before(announcement, persona);
    const probability = reading.probability(announcement, persona);
    const found = probabilities[announcement * personas + persona];
    const isAll = isCertain(found) && !isCertain(probability);
    const bits = bitsBetween(found, extended.probability(announcement, persona));
    const withoutProbability =
      extended === reading || isCertain(found)
        ? found
        : claims.length === 0
          ? beforeProbability
          : fromLog2Odds(log2Odds(probability) - bits);
    probabilities[announcement * personas + persona] = withoutProbability;
    const postBits = bitsBetween(beforeProbability, probability);
    const particularBits = isAll ? null : bitsBetween(withoutProbability, probability);
    return {
      announcement,
      beforeProbability,
      probability,
      withoutProbability,
      postBits,
      particularBits,
      trendBits: particularBits === null ? null : postBits - particularBits,
      name: nameKind(beforeProbability, withoutProbability),
    };
  });
  return { sets, probabilities, contradiction: without.contradiction };
}

function isCertain(probability: number): boolean {
  return probability <= AS_GOOD_AS_CERTAIN || probability >= 1 - AS_GOOD_AS_CERTAIN;
}
