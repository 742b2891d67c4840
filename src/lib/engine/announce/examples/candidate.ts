import type { Base } from '../../base/Base';
import type { Deed, People, Predicate } from '../announcement';
import { compilePredicate, countMatching } from '../count';
import type { Candidate } from './searchNearest';

/** The predicate of those who did one thing. */
export function whoDid(deed: Deed, people: People = {}): Predicate {
  return { people, did: [deed] };
}

/** How many subscribers match. */
export function countWho(base: Base, who: Predicate): number {
  return countMatching(base, compilePredicate(who, base.catalogue));
}

/** A candidate that is one post about `reached` people who match, or about one person. */
export function candidate(
  kind: 'count' | 'one' | 'maximum',
  who: Predicate,
  quip: string,
  reached: number,
): Candidate {
  return { announcement: { kind, who, quip }, more: [], reached };
}
