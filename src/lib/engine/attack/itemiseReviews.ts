import { reviewAt } from '../base/reviewAt';
import type { ReviewEvidence } from '../engine';
import type { FeedPriors } from './FeedPriors';
import { log2Odds } from './log2Odds';
import type { Memberships } from './Memberships';

/** Reviews weighed one by one, the latest; earlier ones count to habit. */
const MOST_ITEMS = 24;

/**
 * The reviews of a diary that touch a set of people, by day, each with what it adds when read after the earlier ones, before any number is
 * known.
 * @param stream sets the dice, the same for every number of reviews read
 * @param chanceIn the chance of belonging to the set, in a distribution of vectors
 */
export function itemiseReviews(
  priors: FeedPriors,
  persona: number,
  stream: number,
  chanceIn: (memberships: Memberships) => number,
): ReviewEvidence[] {
  const all = priors.relevantReviews(persona);
  const first = Math.max(0, all.length - MOST_ITEMS);
  const bitsAfter = (count: number) =>
    log2Odds(chanceIn(priors.hadWritten(persona, all.slice(0, count), stream)));
  let before = bitsAfter(first);
  return all.slice(first).map((review, i) => {
    const after = bitsAfter(first + i + 1);
    const bits = after - before;
    before = after;
    return { bits, ...reviewAt(priors.columns, review) };
  });
}
