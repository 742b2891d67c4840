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
): Pick<Without, 'sets' | 'rests' | 'probabilities' | 'contradiction'> {
  const without = extended.otherwise(claims);
  const isNothingSaid = claims.length === 0;
  const compare = (of: Chances, all: Float64Array): Omit<SetWithout, 'announcement'> => {
    for (let p = 0; p < personas; p++) all[p] = of.without(p);
    const change = { before: of.before(persona), after: of.after(persona), without: all[persona] };
    if (extended !== reading && !isCertain(change.without)) {
      const bits = bitsBetween(change.without, of.extended(persona));
      change.without = isNothingSaid ? change.before : fromLog2Odds(log2Odds(change.after) - bits);
      all[persona] = change.without;
    }
    return toSet(change);
  };
  const probabilities = new Float64Array(announcements * personas);
  const sets = Array.from({ length: announcements }, (_, announcement) => ({
    announcement,
    ...compare(
      {
        before: (p) => reading.before(announcement, p),
        after: (p) => reading.probability(announcement, p),
        extended: (p) => extended.probability(announcement, p),
        without: (p) => without.probability(announcement, p),
      },
      probabilities.subarray(announcement * personas, (announcement + 1) * personas),
    ),
  }));
  const rests = reading.findRests().map(({ of, plus, minus }) => {
    const cell = { plus: [plus], minus: [minus] };
    const all = new Float64Array(personas);
    const chances = {
      before: (p: number) => reading.cellBefore(cell, p),
      after: (p: number) => reading.cellProbability(cell, p),
      extended: (p: number) => extended.cellProbability(cell, p),
      without: (p: number) => without.cellProbability(cell, p),
    };
    return { announcement: of, ...compare(chances, all), probabilities: all };
  });
  return { sets, rests, probabilities, contradiction: without.contradiction };
}

/** Chances of a persona of belonging to one set. */
type Chances = Record<'before' | 'after' | 'extended' | 'without', (persona: number) => number>;

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
