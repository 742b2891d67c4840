import type { Claim } from '../announce/claimsOf';
import { largestWithin } from './largestWithin';
import type { FoundRest } from './Rest';

/**
 * The pairs of exact numbers of which one counts some of the other’s people and leaves few: what is subtracted at once by whoever reads
 * both. Few are fewer than either number says; of a small number within a large one ("9 of 28,802") nobody asks after the others.
 */
export function findRests(claims: readonly Claim[]): FoundRest[] {
  return [...largestWithin(claims)].flatMap((minus, plus) => {
    if (minus < 0) return [];
    const [outer, inner] = [claims[plus], claims[minus]];
    const isExact = outer.least === outer.most && inner.least === inner.most;
    const people = outer.least - inner.least;
    if (!isExact || people < 1 || people >= inner.least) return [];
    return [
      {
        of: outer.announcement,
        less: inner.announcement,
        plus,
        minus,
        outer: outer.predicate,
        inner: inner.predicate,
        numbers: [outer.least, inner.least] as const,
        people,
      },
    ];
  });
}
