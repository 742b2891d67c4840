import type { Claim } from '../announce/claimsOf';
import type { ClaimSets } from './ClaimSets';
import { largestWithin } from './largestWithin';
import type { VectorBits } from './VectorBits';

/** Everybody’s vectors as some claims count them. */
export interface CountView extends VectorBits {
  /** By claim: the claim subtracted from it, or −1. */
  within: Int32Array;
}

/**
 * Reads vectors of sets as vectors of counts, one bit a claim: from each claim the largest claim within it is taken away, so that a large
 * count less a large count leaves a small one ("28,802 less 28,801"). Several vectors of sets may be one vector of counts.
 * @param vectors of the sets; all that occur must be there
 */
export function viewCounts(
  claims: readonly Claim[],
  sets: ClaimSets,
  vectors: VectorBits,
): CountView {
  const within = largestWithin(claims);
  const setOf = claims.map(({ predicate }) => sets.of(predicate));
  const bits = vectors.bits.map((of) =>
    Uint8Array.from(claims, (_, claim) => {
      const inner = within[claim];
      return of[setOf[claim]] === 1 && !(inner >= 0 && of[setOf[inner]] === 1) ? 1 : 0;
    }),
  );
  return { bits, within };
}
