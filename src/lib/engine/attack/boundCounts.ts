import type { Claim } from '../announce/claimsOf';
import { attributePattern } from './attributePattern';
import { claimBit } from './claimMask';
import type { CountBounds } from './CountBounds';

/** How far the number behind a share may lie from its expectation, in standard deviations. */
const SHARE_DEVIATIONS = 2;
/** A share in whole per cent is off by at most this. */
const ROUNDED_BY = 0.5;
const PER_CENT = 100;

/**
 * What the posts say of each claim’s count, less the claim subtracted from it.
 * @param within by claim: the claim subtracted, or −1 (`largestWithin`)
 * @param subscribers how many subscribe
 * @param didAmong chance that a subscriber did what the people did that a share is a share of
 */
export function boundCounts(
  claims: Claim[],
  within: Int32Array,
  subscribers: number,
  townShare: Float64Array,
  didAmong: (claim: number) => number,
): CountBounds[] {
  return claims.map((claim, i) => {
    if (claim.share !== null) {
      const { percent, among } = claim.share;
      const areAmong = attributePattern([among.people], townShare, -1).get(claimBit(0)) ?? 0;
      return shareBounds(percent, subscribers, didAmong(i) * areAmong);
    }
    if (within[i] < 0) return { least: claim.least, most: claim.most };
    const inner = claims[within[i]];
    return { least: claim.least - inner.least, most: claim.most - inner.most };
  });
}

/** "7% of the people in Saltby": how many those are is not published; it lies within a few standard deviations of what is expected. */
function shareBounds(percent: number, subscribers: number, chance: number): CountBounds {
  const among = subscribers * chance;
  const spread = SHARE_DEVIATIONS * Math.sqrt(among * (1 - chance));
  const least = Math.ceil((Math.max(0, among - spread) * (percent - ROUNDED_BY)) / PER_CENT);
  const most = Math.floor(((among + spread) * (percent + ROUNDED_BY)) / PER_CENT);
  return { least: Math.max(0, least), most: Math.max(1, least, most) };
}
