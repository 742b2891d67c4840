import type { Deed, People, Predicate } from '$lib/engine/announce/announcement';
import type { Claim } from '$lib/engine/announce/claimsOf';

/** A claim of a post of its own: `n` people, or between `n` and `most`. */
export function claim(predicate: Predicate, n: number, most = n): Claim {
  return { announcement: 0, isSpokenOf: true, predicate, least: n, most, share: null };
}

/** People who did these deeds. */
export function whoDid(...did: Deed[]): Predicate {
  return { people: {}, did };
}

/** People as given, who did nothing in particular. */
export function whoAre(people: People): Predicate {
  return { people, did: [] };
}

/** A title watched at least so often in a year, or in a window. */
export function watched(title: number, atLeast = 1, from = 0, to = 364): Deed {
  return { what: { title }, when: { from, to }, times: { atLeast } };
}
