import type { Announcement } from '../announce/announcement';
import { membersOf } from '../announce/membersOf';
import { isSensitive } from '../announce/partsOf';
import type { Base } from '../base/Base';
import type { AttackResult, Publication, Truth } from '../engine';
import { setsOf, type FeedChances } from './FeedNames';
import { judgeFeed, judgeNames } from './judgeNames';
import { membersOfRest } from './membersOfRest';

/**
 * The truth about an attack: who the announcements really speak of, and how the names given compare.
 * @param result of the attack; its rests are judged if it has any
 */
export function revealTruth(
  base: Base,
  announcements: Announcement[],
  publications: Publication[],
  result: FeedChances & Partial<Pick<AttackResult, 'rests'>>,
): Truth {
  const { subscriberOf, personas } = base.diaries;
  const { sensitivity } = base.catalogue;
  const members = announcements.map((announcement, i) =>
    membersOf(base, announcement, publications[i]),
  );
  const { rests = [] } = result;
  const membersOfRests = rests.map((rest) => membersOfRest(base, rest));
  const personasIn = (list: Uint32Array) => {
    const isIn = new Set(list);
    return (persona: number) => isIn.has(subscriberOf[persona]);
  };
  const sets = setsOf(result).map(({ announcement, rest, before, after }) => {
    const list = rest === null ? members[announcement] : membersOfRests[rest];
    return {
      before,
      after,
      list,
      isMember: personasIn(list),
      isSensitive: isSensitive(announcements[announcement], sensitivity),
    };
  });
  const scores = sets.map((set) => judgeNames(set, set.isMember, subscriberOf, set.list.length));
  return {
    members,
    memberPersonas: members.map((list) =>
      Uint32Array.from([...subscriberOf.keys()].filter(personasIn(list))),
    ),
    subscriberOf: subscriberOf.slice(),
    scores: scores.slice(0, announcements.length),
    rests: membersOfRests.map((list, i) => ({
      members: list,
      score: scores[announcements.length + i],
    })),
    people: judgeFeed(personas, sets),
  };
}
