import type { Announcement } from '../announce/announcement';
import type { Repair } from './Repair';
import type { RepairedFeed, RepairedPost, WithheldPost } from './RepairedFeed';
import { repairPost } from './repairPost';
import { summariseRepair } from './summariseRepair';
import type { TrueNumbers } from './TrueNumbers';

/**
 * A feed as it is published under a repair. Posts come in their order: a budget is spent, and a difference becomes derivable, by the later one.
 * @param seed of the noise, and the company’s secret key; unknown to everybody else
 * @throws EngineError `badPredicate` for what the base cannot hold
 */
export function applyRepair(
  repair: Repair,
  announcements: Announcement[],
  numbers: TrueNumbers,
  seed: number,
): RepairedFeed {
  const posts: RepairedPost[] = [];
  const withheld: WithheldPost[] = [];
  announcements.forEach((announcement, post) => {
    const result = repairPost(repair, announcement, post, { posts, withheld }, numbers, seed);
    if ('reason' in result) withheld.push(result);
    else posts.push(result);
  });
  return summariseRepair(repair, announcements, posts, withheld, numbers);
}
