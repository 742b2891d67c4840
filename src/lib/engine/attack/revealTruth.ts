import type { Announcement } from '../announce/announcement';
import { membersOf } from '../announce/membersOf';
import type { Base } from '../base/Base';
import { NAMED_FROM } from '../constants';
import type { AttackResult, Publication, Truth } from '../engine';
import type { Reading } from './Reading';

/** The truth about an attack: who the announcements really speak of, and how the names given compare. */
export function revealTruth(
  base: Base,
  announcements: Announcement[],
  publications: Publication[],
  result: AttackResult,
  reading: Reading,
): Truth {
  const { subscriberOf, personas } = base.diaries;
  const members = announcements.map((announcement, i) =>
    membersOf(base, announcement, publications[i]),
  );
  const outsiders = subscriberOf.reduce((sum, subscriber) => sum + (subscriber < 0 ? 1 : 0), 0);
  const memberPersonas: Uint32Array[] = [];
  const scores = members.map((list, a) => {
    const isMember = new Set(list);
    const isRight = (persona: number) => isMember.has(subscriberOf[persona]);
    const named: number[] = [];
    const baseline: number[] = [];
    const among: number[] = [];
    for (let persona = 0; persona < personas; persona++) {
      if (isRight(persona)) among.push(persona);
      if (result.probabilities[a * personas + persona] >= NAMED_FROM) named.push(persona);
      if (reading.diaryProbability(a, persona) >= NAMED_FROM) baseline.push(persona);
    }
    memberPersonas.push(Uint32Array.from(among));
    const right = named.filter(isRight).length;
    const outsidersNamed = named.filter((persona) => subscriberOf[persona] < 0).length;
    return {
      named: named.length,
      right,
      innocents: named.length - right,
      outsidersNamed,
      missed: list.length - right,
      baseline: { named: baseline.length, right: baseline.filter(isRight).length },
      control: { outsiders, named: outsidersNamed },
    };
  });
  return { members, memberPersonas, subscriberOf: subscriberOf.slice(), scores };
}
