import { NAMED_FROM } from '../constants';
import type { AttackResult, Truth } from '../engine';

/** Diarists named about any post of a feed (probability at least `NAMED_FROM`), each counted once. */
export function countPeople(result: AttackResult): number {
  return namedIn(result).size;
}

/** The same by the truth. Somebody may be in both, for different posts. */
export interface PeopleNamed {
  /** Named about a post that does speak of them. */
  right: number;
  /** Named about a post that does not. */
  wrong: number;
}

/** Diarists named, rightly and wrongly, each counted once either way. @param truth about the same posts */
export function judgePeople(
  result: AttackResult,
  { members, subscriberOf }: Pick<Truth, 'members' | 'subscriberOf'>,
): PeopleNamed {
  const [right, wrong] = [new Set<number>(), new Set<number>()];
  const spokenOf = members.map((list) => new Set(list));
  for (const [persona, posts] of namedIn(result))
    for (const post of posts)
      (spokenOf[post].has(subscriberOf[persona]) ? right : wrong).add(persona);
  return { right: right.size, wrong: wrong.size };
}

/** Whoever is named, with the posts about which. */
function namedIn({ probabilities, personas }: AttackResult): Map<number, number[]> {
  const named = new Map<number, number[]>();
  probabilities.forEach((probability, place) => {
    if (probability < NAMED_FROM) return;
    const persona = place % personas;
    const posts = named.get(persona) ?? [];
    posts.push(Math.floor(place / personas));
    named.set(persona, posts);
  });
  return named;
}
