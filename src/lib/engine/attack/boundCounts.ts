import type { Predicate } from '../announce/announcement';
import type { Claim } from '../announce/claimsOf';
import { leastPart, mostPart } from '../announce/wholePercent';
import { attributePattern } from './attributePattern';
import { fixedExp } from '../random/fixed';
import { claimBit } from './claimMask';
import type { CountBounds } from './CountBounds';
import { logChanceBehind } from './logChanceBehind';
import { isWithin } from './isWithin';

/**
 * How far the whole behind a share may lie from its expectation, in standard deviations: beyond it lie 6 in 100,000. ASSUMPTION: far enough, since
 * within two of them 1 in 20 truths fell out.
 */
const SHARE_DEVIATIONS = 4;

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
      const { among } = claim.share;
      const areAmong = attributePattern([among.people], townShare, -1).get(claimBit(0)) ?? 0;
      const expected = expectedWhole(subscribers, didAmong(i) * areAmong);
      const whole = publishedWhole(claims, among, expected);
      const { slopeNats } = claim;
      if (slopeNats === undefined) return shareBounds(claim.share, claim.least, whole);
      // flat, so that no step inside is steeper than the noise is
      return { ...shareBounds(claim.share, claim.least, { ...whole, deviation: 0 }), slopeNats };
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

/** How many people a share may be a share of. */
interface Whole {
  least: number;
  most: number;
  /** What is expected, and its standard deviation; 0 where every number between the bounds is as likely. */
  mean: number;
  deviation: number;
}

/** "7% of the people in Saltby": how many those are is not published; it lies about what is expected. */
function expectedWhole(subscribers: number, chance: number): Whole {
  const mean = subscribers * chance;
  const deviation = Math.sqrt(mean * (1 - chance));
  const reach = SHARE_DEVIATIONS * deviation;
  const least = Math.max(0, Math.ceil(mean - reach));
  return { least, most: Math.max(least, Math.floor(mean + reach)), mean, deviation };
}

/** … unless the posts count them as well. Noise without bound says nothing for certain, so it is passed over here. */
function publishedWhole(claims: Claim[], among: Predicate, expected: Whole): Whole {
  let [least, most] = [-Infinity, Infinity];
  for (const { predicate, share, slopeNats, ...counted } of claims) {
    if (share !== null || slopeNats !== undefined) continue;
    if (!isWithin(predicate, among) || !isWithin(among, predicate)) continue;
    least = Math.max(least, counted.least);
    most = Math.min(most, counted.most);
  }
  const isPublished = least > -Infinity && least <= most;
  return isPublished ? { least, most, mean: 0, deviation: 0 } : expected;
}

/**
 * How many people a share speaks of, each number weighing as much as the wholes of which it is that share. Where no whole within reach has a part
 * that is published so (49 % of at most 34 people), all of them about that share, one at least, are as likely.
 */
function shareBounds(
  { percent, off = { part: 0, whole: 0 } }: NonNullable<Claim['share']>,
  fewest: number,
  whole: Whole,
): CountBounds {
  const partsOf = (people: number): [number, number] => [
    Math.max(fewest, leastPart(percent, people - off.whole) - off.part),
    Math.min(people, mostPart(percent, people + off.whole) + off.part),
  ];
  const [least, largest] = [partsOf(whole.least)[0], partsOf(whole.most)[1]];
  const most = Math.max(1, least, largest);
  if (whole.deviation === 0 || largest < least) return { least, most };
  const chances = new Float64Array(most - least + 1);
  let isAny = false;
  for (let people = whole.least; people <= whole.most; people++) {
    const apart = (people - whole.mean) / whole.deviation;
    const weight = fixedExp(-(apart * apart) / 2);
    const [from, to] = partsOf(people);
    for (let part = from; part <= to; part++) chances[part - least] += weight;
    isAny ||= from <= to;
  }
  return isAny ? { least, most, chances } : { least, most };
}
