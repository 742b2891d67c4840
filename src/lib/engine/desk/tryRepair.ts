import type { Announcement } from '../announce/announcement';
import { revealTruth } from '../attack/revealTruth';
import type { Reading } from '../attack/Reading';
import type { Stranger } from '../attack/Stranger';
import type { Base } from '../base/Base';
import type { PeopleScore } from '../attack/NameScore';
import type { Claim } from '../announce/claimsOf';
import type { AttackResult } from '../engine';
import { applyRepair } from '../repair/applyRepair';
import type { Repair } from '../repair/Repair';
import type { RepairedFeed } from '../repair/RepairedFeed';
import { trueNumbersOf } from '../repair/TrueNumbers';
import { countPeople, countPeopleOf, NOBODY_COUNTED } from './countPeople';
import type { RepairedReading, RepairTruth } from './Desk';
import { followPeople } from './followPeople';
import { judgeFollowed } from './judgeFollowed';

/** A feed attacked as it is, as the engine keeps it. */
export interface PlainAttack {
  result: AttackResult;
  reading: Reading;
}

/** A repair tried on a feed. */
export interface TriedRepair {
  reading: RepairedReading;
  feed: RepairedFeed;
  /** The stranger’s reading of what is published; null if nothing is. */
  attacked: PlainAttack | null;
  /** The truth about it, worked out when asked. */
  reveal(): RepairTruth;
}

const NO_SCORE: PeopleScore = {
  newly: { right: 0, wrong: 0 },
  anyway: { right: 0, wrong: 0 },
  cleared: { right: 0, wrong: 0 },
  moved: { right: 0, wrong: 0 },
  movedOnSensitive: { right: 0, wrong: 0 },
  baseline: { named: 0, right: 0 },
};

/**
 * Applies a repair to a feed and lets a stranger who knows it read what is published.
 * @param claims of the announcements as they are
 * @param seed of the company’s dice and key
 * @throws EngineError `tooMany` as of `Stranger.read`
 */
export function tryRepair(
  base: Base,
  stranger: Stranger,
  plain: PlainAttack,
  announcements: Announcement[],
  claims: Claim[],
  repair: Repair,
  seed: number,
): TriedRepair {
  const feed = applyRepair(repair, announcements, trueNumbersOf(base), seed);
  const attacked = attack(stranger, feed);
  const { result, reading } = plain;
  const { personas, publications } = result;
  const placeOf = (post: number) => feed.posts.findIndex((each) => each.post === post);
  const followed = followPeople(
    stranger,
    { announcements, publications, claims, reading, personas },
    feed.claims,
  );
  return {
    feed,
    attacked,
    reading: {
      posts: feed.posts,
      withheld: feed.withheld,
      cost: feed.cost,
      result: attacked?.result ?? null,
      ...followed,
      anyway: result.names.anyway,
      peopleBefore: countPeople(result.names),
      peopleAfter: attacked ? countPeople(attacked.result.names) : NOBODY_COUNTED,
      postsBefore: announcements.map((_, post) => countPeopleOf(result, post)),
      postsAfter: announcements.map((_, post) =>
        attacked && placeOf(post) >= 0
          ? countPeopleOf(attacked.result, placeOf(post))
          : NOBODY_COUNTED,
      ),
    },
    reveal: () => {
      const before = revealTruth(base, announcements, publications, result);
      const after =
        attacked && revealTruth(base, feed.announcements, feed.publications, attacked.result);
      return {
        before: before.scores,
        after: after?.scores ?? [],
        peopleBefore: before.people,
        peopleAfter: after?.people ?? NO_SCORE,
        isMember: judgeFollowed(base, claims, before, followed.people),
      };
    },
  };
}

function attack(stranger: Stranger, feed: RepairedFeed): PlainAttack | null {
  const { announcements, publications, claims } = feed;
  return announcements.length === 0 ? null : stranger.attack(announcements, publications, claims);
}
