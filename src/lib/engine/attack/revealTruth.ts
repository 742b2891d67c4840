import type { Announcement } from '../announce/announcement';
import { membersOf } from '../announce/membersOf';
import { isSensitive } from '../announce/partsOf';
import type { Base } from '../base/Base';
import type { AttackResult, Publication, Truth } from '../engine';
import { judgeFeed, judgeNames, type JudgedBy } from './judgeNames';

/** The truth about an attack: who the announcements really speak of, and how the names given compare. */
export function revealTruth(
  base: Base,
  announcements: Announcement[],
  publications: Publication[],
  result: AttackResult,
): Truth {
  const { subscriberOf } = base.diaries;
  const members = announcements.map((announcement, i) =>
    membersOf(base, announcement, publications[i]),
  );
  const { sensitivity } = base.catalogue;
  const judge: JudgedBy = {
    isMember: members.map((list) => {
      const isIn = new Set(list);
      return (persona: number) => isIn.has(subscriberOf[persona]);
    }),
    isSensitive: announcements.map((announcement) => isSensitive(announcement, sensitivity)),
    subscriberOf,
  };
  const memberPersonas = judge.isMember.map((isMember) =>
    Uint32Array.from([...subscriberOf.keys()].filter(isMember)),
  );
  return {
    members,
    memberPersonas,
    subscriberOf: subscriberOf.slice(),
    scores: members.map((list, a) => judgeNames(result, a, judge, list.length)),
    people: judgeFeed(result, judge),
  };
}
