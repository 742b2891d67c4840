import type { Predicate } from './announcement';

/** Both predicates must hold; null if they cannot, as they ask for different people (two towns, say): then nobody does. */
export function both(a: Predicate, b: Predicate): Predicate | null {
  const people = { ...a.people };
  for (const key of Object.keys(b.people) as Array<keyof typeof people>) {
    const asked = b.people[key];
    if (asked === undefined) continue;
    if (people[key] !== undefined && people[key] !== asked) return null;
    people[key] = asked;
  }
  return { people, did: [...a.did, ...b.did] };
}
