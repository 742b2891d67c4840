import type { Announcement } from '../announce/announcement';
import { mergeRepeated } from './mergeRepeated';
import { postedDay } from './postedDay';
import type { Repair } from './Repair';
import type { RepairedFeed, RepairedPost, WithheldPost } from './RepairedFeed';
import type { TrueNumbers } from './TrueNumbers';

/** Puts a repaired feed together: what its posts say all at once, and what the repair cost. */
export function summariseRepair(
  repair: Repair,
  announcements: Announcement[],
  posts: RepairedPost[],
  withheld: WithheldPost[],
  numbers: TrueNumbers,
): RepairedFeed {
  const isFresh = repair.some(
    (defence) => defence.kind === 'geometric' || ('isKeyed' in defence && !defence.isKeyed),
  );
  const hadNobody = new Set(
    announcements.flatMap((one, post) => (numbers.publish(one).count === 0 ? [post] : [])),
  );
  const about = announcements.length - hadNobody.size;
  const told = posts.filter(({ post }) => !hadNobody.has(post));
  const mean = (list: RepairedPost[], pick: (post: RepairedPost) => number) =>
    list.length === 0 ? 0 : list.reduce((sum, post) => sum + pick(post), 0) / list.length;
  const lost = about - told.length;
  const share = (part: number) => (about === 0 ? 0 : part / about);
  return {
    posts,
    withheld,
    announcements: posts.map(({ announcement }) => announcement),
    publications: posts.map(({ publication }) => publication),
    claims: mergeRepeated(
      posts.flatMap(({ claims }, i) => claims.map((claim) => ({ ...claim, announcement: i }))),
      !isFresh,
    ),
    cost: {
      posts: about,
      relativeError: mean(told, (post) => post.relativeError),
      withheldShare: share(lost),
      rewrittenShare: share(told.filter(({ isRewritten }) => isRewritten).length),
      storyLoss: share(told.reduce((sum, post) => sum + post.storyLoss, lost)),
      epsilonSpent: [...posts, ...withheld].reduce((sum, { epsilon }) => sum + epsilon, 0),
      delayDays: mean(posts, (post) => post.postedDay - postedDay([], post.announcement)),
    },
  };
}
