import type { CountAnnouncement } from '../../announce/announcement';
import { applyRepair } from '../../repair/applyRepair';
import type { WithheldReason } from '../../repair/RepairedFeed';
import type { TrueNumbers } from '../../repair/TrueNumbers';
import type { Audit } from './Audit';

/** Reasons for which a post is withheld after its numbers were drawn. */
const DRAWN_ALL_THE_SAME: readonly WithheldReason[] = ['tooFew', 'roundedAway', 'derivable'];

/**
 * Posts a feed under a budget of ε, and adds up every draw, by what became of each post: those withheld for what came out were drawn as well. The
 * sum is made without the rule by which the feed is charged.
 * @param posts counts, of one number each
 */
export function drawBudget(
  epsilon: number,
  budget: number,
  posts: CountAnnouncement[],
  numbers: TrueNumbers,
  noiseSeed: number,
): Audit['budget'] {
  const repair = [{ kind: 'geometric' as const, epsilon, budget }];
  const feed = applyRepair(repair, posts, numbers, noiseSeed);
  const unseen = feed.withheld.filter(({ reason }) => DRAWN_ALL_THE_SAME.includes(reason));
  const draws = feed.posts.length + unseen.length;
  return {
    budget,
    draws,
    posted: feed.posts.length,
    chargedEpsilon: feed.cost.epsilonSpent,
    drawnEpsilon: draws * epsilon,
  };
}
