import type { Announcement } from '../lib/engine/announce/announcement';
import { Stranger } from '../lib/engine/attack/Stranger';
import { generateBase } from '../lib/engine/base/generateBase';
import type { BaseSettings } from '../lib/engine/base/settings';
import { applyRepair } from '../lib/engine/repair/applyRepair';
import { attackRepaired } from '../lib/engine/repair/attackRepaired';
import type { Repair } from '../lib/engine/repair/Repair';
import { trueNumbersOf } from '../lib/engine/repair/TrueNumbers';

/** What `attack --repair` prints: the posts as published, the withheld ones, the cost, and whom the stranger who knows the repair suspects. */
export function attackUnderRepair(
  settings: BaseSettings,
  announcements: Announcement[],
  repair: Repair,
  noiseSeed: number,
) {
  const base = generateBase(settings);
  const feed = applyRepair(repair, announcements, trueNumbersOf(base), noiseSeed);
  const attacked = attackRepaired(base, new Stranger(base), feed);
  const members = attacked?.truth.members.map((list) => new Set(list)) ?? [];
  return {
    published: feed.publications.map(({ numbers }) => numbers),
    announcements: feed.announcements,
    posts: feed.posts.map(({ post }) => post),
    withheld: feed.withheld,
    cost: feed.cost,
    method: attacked?.result.method ?? 'exact',
    contradiction: attacked?.result.contradiction ?? false,
    suspects: (attacked?.result.suspects ?? []).map((suspect) => ({
      persona: suspect.persona,
      announcement: suspect.announcement,
      probability: suspect.probability,
      diaryProbability: suspect.diaryProbability,
      evidenceBits: suspect.evidenceBits,
      neededBits: suspect.neededBits,
      right: members[suspect.announcement].has(attacked!.truth.subscriberOf[suspect.persona]),
    })),
    scores: attacked?.truth.scores ?? [],
  };
}
