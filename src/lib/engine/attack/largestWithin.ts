import type { Claim } from '../announce/claimsOf';
import { EXACT_COUNT_LARGEST } from '../constants';
import { isWithin } from './isWithin';

/**
 * For each claim, the largest claim that lies wholly within it, or −1: subtracting it leaves a small count that can be
 * conditioned on exactly ("28,802 less 28,801"). Numbers that are off leave a difference that is off by both, so they are subtracted only
 * where they are too large to be kept side by side, or speak of the same people.
 */
export function largestWithin(claims: readonly Claim[]): Int32Array {
  const inner = new Int32Array(claims.length).fill(-1);
  const isExact = ({ least, most }: Claim) => least === most;
  claims.forEach((outer, i) => {
    if (outer.share !== null) return;
    claims.forEach((candidate, j) => {
      if (i === j || candidate.share !== null || candidate.most === 0) return;
      if (candidate.most > outer.most || !isWithin(candidate.predicate, outer.predicate)) return;
      const isSame = isWithin(outer.predicate, candidate.predicate);
      if (isSame && j > i) return; // the same people twice: one of the two is subtracted
      const isBlurred = !isExact(outer) || !isExact(candidate);
      if (isBlurred && !isSame && outer.most <= EXACT_COUNT_LARGEST) return;
      if (inner[i] < 0 || candidate.most > claims[inner[i]].most) inner[i] = j;
    });
  });
  return inner;
}
