import type { Announcement } from '../announce/announcement';
import { revealTruth } from '../attack/revealTruth';
import type { Reading } from '../attack/Reading';
import type { Stranger } from '../attack/Stranger';
import type { Base } from '../base/Base';
import { NAMED_FROM } from '../constants';
import type { AttackResult } from '../engine';
import { applyRepair } from '../repair/applyRepair';
import type { Repair } from '../repair/Repair';
import type { RepairedFeed } from '../repair/RepairedFeed';
import { trueNumbersOf } from '../repair/TrueNumbers';
import { countPeople, judgePeople, type PeopleNamed } from './countPeople';
import type { RepairedReading, RepairTruth } from './Desk';

const NOBODY: PeopleNamed = { right: 0, wrong: 0 };

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

/**
 * Applies a repair to a feed and lets a stranger who knows it read what is published.
 * @param seed of the company’s dice and key
 * @throws EngineError `tooMany` as of `Stranger.read`
 */
export function tryRepair(
  base: Base,
  stranger: Stranger,
  plain: PlainAttack,
  announcements: Announcement[],
  repair: Repair,
  seed: number,
): TriedRepair {
  const feed = applyRepair(repair, announcements, trueNumbersOf(base), seed);
  const attacked = attack(stranger, feed);
  const namedAfter = announcements.map(() => 0);
  if (attacked)
    feed.posts.forEach(({ post }, i) => {
      namedAfter[post] = countNamed(attacked.result, i);
    });
  return {
    feed,
    attacked,
    reading: {
      posts: feed.posts,
      withheld: feed.withheld,
      cost: feed.cost,
      result: attacked?.result ?? null,
      namedBefore: announcements.map((_, i) => countNamed(plain.result, i)),
      namedAfter,
      peopleBefore: countPeople(plain.result),
      peopleAfter: attacked ? countPeople(attacked.result) : 0,
    },
    reveal: () => {
      const { publications } = plain.result;
      const before = revealTruth(base, announcements, publications, plain.result);
      const after =
        attacked && revealTruth(base, feed.announcements, feed.publications, attacked.result);
      return {
        before: before.scores,
        after: after?.scores ?? [],
        peopleBefore: judgePeople(plain.result, before),
        peopleAfter: attacked && after ? judgePeople(attacked.result, after) : NOBODY,
      };
    },
  };
}

function attack(stranger: Stranger, feed: RepairedFeed): PlainAttack | null {
  const { announcements, publications, claims } = feed;
  return announcements.length === 0 ? null : stranger.attack(announcements, publications, claims);
}

function countNamed({ probabilities, personas }: AttackResult, announcement: number): number {
  return probabilities
    .subarray(announcement * personas, (announcement + 1) * personas)
    .reduce((sum, p) => sum + Number(p >= NAMED_FROM), 0);
}
