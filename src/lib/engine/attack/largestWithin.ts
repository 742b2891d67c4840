import type { Claim } from '../announce/claimsOf';
import { isWithin } from './isWithin';

/**
 * For each claim, the largest claim that lies wholly within it, or −1: subtracting it leaves a small count that can be
 * conditioned on exactly ("28,802 less 28,801").
 */
export function largestWithin(claims: Claim[]): Int32Array {
  const inner = new Int32Array(claims.length).fill(-1);
  claims.forEach((outer, i) => {
    if (outer.least !== outer.most) return;
    claims.forEach((candidate, j) => {
      if (
        i === j ||
        candidate.least !== candidate.most ||
        candidate.most === 0 ||
        candidate.most > outer.most
      )
        return;
      if (!isWithin(candidate.predicate, outer.predicate)) return;
      if (isWithin(outer.predicate, candidate.predicate) && j > i) return; // the same people twice: one of the two is subtracted
      if (inner[i] < 0 || candidate.most > claims[inner[i]].most) inner[i] = j;
    });
  });
  return inner;
}
