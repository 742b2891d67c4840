import type { Claim } from '../announce/claimsOf';
import { attributePattern } from './attributePattern';
import { fixedExp } from '../random/fixed';
import { claimBit } from './claimMask';
import type { CountBounds } from './CountBounds';
import { logChanceBehind } from './logChanceBehind';
import { isWithin } from './isWithin';

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
      const { percent, among, slackPeople = 0 } = claim.share;
      const areAmong = attributePattern([among.people], townShare, -1).get(claimBit(0)) ?? 0;
      const bounds = shareBounds(percent, subscribers, didAmong(i) * areAmong, slackPeople);
      return claim.slopeNats === undefined ? bounds : { ...bounds, slopeNats: claim.slopeNats };
    }
    const { least, most, chances, slopeNats } = claim;
    return within[i] < 0 ? { least, most, chances, slopeNats } : subtract(claim, claims[within[i]]);
  });
}

/**
 * What is left of a claim without the claim within it. Where numbers are off: nothing, if both are about the same people, whatever noise
 * says; else the chances of each difference, every size of the part being as likely (it is large, its noise small).
 */
function subtract(outer: Claim, inner: Claim): CountBounds {
  const isExact =
    outer.least === outer.most && inner.least === inner.most && outer.slopeNats === undefined;
  if (isExact) return { least: outer.least - inner.least, most: outer.most - inner.most };
  if (isWithin(outer.predicate, inner.predicate)) return { least: 0, most: 0 };
  const least = Math.max(0, outer.least - inner.most);
  // noise without bound never says "nobody" for certain
  const fewest = outer.slopeNats === undefined ? least : Math.max(1, least);
  const most = Math.max(fewest, outer.most - inner.least);
  const chances = new Float64Array(most - least + 1);
  if (outer.slopeNats !== undefined) {
    // the whole may lie beyond its bounds: cutting there would be steeper than its noise is
    const wholes = Float64Array.from({ length: inner.most + most + 1 }, (_, whole) =>
      fixedExp(logChanceBehind(outer, whole)),
    );
    for (let part = inner.least; part <= inner.most; part++)
      for (let i = 0; i < chances.length; i++)
        chances[i] += wholes[part + least + i] * (inner.chances?.[part - inner.least] ?? 1);
    return { least, most, chances, slopeNats: outer.slopeNats };
  }
  for (let part = inner.least; part <= inner.most; part++)
    for (let whole = Math.max(outer.least, part + least); whole <= outer.most; whole++)
      chances[whole - part - least] +=
        (outer.chances?.[whole - outer.least] ?? 1) * (inner.chances?.[part - inner.least] ?? 1);
  return { least, most, chances };
}

/** "7% of the people in Saltby": how many those are is not published; it lies within a few standard deviations of what is expected. */
function shareBounds(
  percent: number,
  subscribers: number,
  chance: number,
  slackPeople: number,
): CountBounds {
  const among = subscribers * chance;
  const spread = SHARE_DEVIATIONS * Math.sqrt(among * (1 - chance));
  const least =
    Math.ceil((Math.max(0, among - spread) * (percent - ROUNDED_BY)) / PER_CENT) - slackPeople;
  const most = Math.floor(((among + spread) * (percent + ROUNDED_BY)) / PER_CENT) + slackPeople;
  return { least: Math.max(0, least), most: Math.max(1, least, most) };
}
