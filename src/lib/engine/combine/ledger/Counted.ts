import type { Predicate } from '../../announce/announcement';
import type { Claim } from '../../announce/claimsOf';

/** A predicate whose count is bounded, by a claim or as the unpublished whole that a share is a share of. */
export interface Counted {
  predicate: Predicate;
  least: number;
  most: number;
  /** For an unpublished whole: index of the counted share; else −1. */
  of: number;
  /** For a share: index of the counted whole, its per cent, and by how many people either may be off; else null. */
  share: { whole: number; percent: number; off: { part: number; whole: number } } | null;
}

/**
 * Claims in their order, then the unpublished wholes of those that are shares, with nothing known of them.
 * @param subscribers how many subscribe
 */
export function countedOf(claims: Claim[], subscribers: number): Counted[] {
  const counted: Counted[] = claims.map(({ predicate, least, most, share }) => ({
    predicate,
    least,
    most: share === null ? most : subscribers,
    of: -1,
    share: null,
  }));
  claims.forEach(({ share }, i) => {
    if (share === null) return;
    const { percent, off = { part: 0, whole: 0 } } = share;
    counted[i].share = { whole: counted.length, percent, off };
    counted.push({
      predicate: share.among,
      least: claims[i].least,
      most: subscribers,
      of: i,
      share: null,
    });
  });
  return counted;
}
