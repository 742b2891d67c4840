import type { Announcement } from '../../announce/announcement';
import { applyRepair } from '../../repair/applyRepair';
import { chargeOf } from '../../repair/chargeOf';
import type { WithheldReason } from '../../repair/RepairedFeed';
import type { TrueNumbers } from '../../repair/TrueNumbers';
import type { Audit } from './Audit';

/** Reasons for which a post is withheld after its numbers were drawn. */
const DRAWN_ALL_THE_SAME: readonly WithheldReason[] = ['tooFew', 'roundedAway', 'derivable'];

/** Posts a feed under a budget of ε, and adds up every draw, by what became of each post: those withheld for what came out were drawn as well. */
export function drawBudget(
  epsilon: number,
  budget: number,
  posts: Announcement[],
  numbers: TrueNumbers,
  noiseSeed: number,
): Audit['budget'] {
  const repair = [{ kind: 'geometric' as const, epsilon, budget }];
  const feed = applyRepair(repair, posts, numbers, noiseSeed);
  const drawn = [
    ...feed.posts.map(({ post }) => post),
    ...feed.withheld.flatMap(({ post, reason }) =>
      DRAWN_ALL_THE_SAME.includes(reason) ? [post] : [],
    ),
  ];
  const draws = drawn.reduce((sum, post) => sum + chargeOf(repair, posts[post], 0).draws, 0);
  return {
    budget,
    draws,
    posted: feed.posts.length,
    chargedEpsilon: feed.cost.epsilonSpent,
    drawnEpsilon: draws * epsilon,
  };
}
