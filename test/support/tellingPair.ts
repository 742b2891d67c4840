import type { Announcement } from '$lib/engine/announce/announcement';
import { compilePredicate, countMatching } from '$lib/engine/announce/count';
import { publish } from '$lib/engine/announce/publish';
import { nameKind } from '$lib/engine/attack/nameKind';
import type { Stranger } from '$lib/engine/attack/Stranger';
import type { Base } from '$lib/engine/base/Base';

/** The crowd’s window, in days, and fewest people in it. */
const WINDOW_DAYS = 31;
const FEWEST = 5;

/** "So many watched a title from one day to another." */
export function watchedBetween(title: number, from: number, to: number): Announcement {
  const deed = { what: { title }, when: { from, to }, times: { atLeast: 1 } };
  return { kind: 'count', who: { people: {}, did: [deed] }, quip: '' };
}

/** Two crowds, a day apart, of which the second leaves one person over whom the stranger newly names: chosen for its effect, since tests are of that. */
export interface TellingPair {
  title: number;
  from: number;
  to: number;
  posts: [Announcement, Announcement];
}

/**
 * The first such pair of a base, by persona and entry, that leaves over somebody who wrote of the title within two days, and is then named as one
 * of the second crowd.
 * @throws Error if there is none
 */
export function findTellingPair(base: Base, stranger: Stranger): TellingPair {
  const { diaries } = base;
  const count = (title: number, from: number, to: number) =>
    countMatching(
      base,
      compilePredicate(
        { people: {}, did: [{ what: { title }, when: { from, to }, times: { atLeast: 1 } }] },
        base.catalogue,
      ),
    );
  for (let persona = 0; persona < diaries.personas; persona++) {
    if (diaries.subscriberOf[persona] < 0) continue;
    for (let r = diaries.reviewOffsets[persona]; r < diaries.reviewOffsets[persona + 1]; r++) {
      const title = diaries.title[r];
      for (let to = diaries.day[r]; to >= Math.max(WINDOW_DAYS, diaries.day[r] - 1); to--) {
        if (to > 364) continue;
        const from = to - WINDOW_DAYS + 1;
        const part = count(title, from, to - 1);
        if (part < FEWEST || count(title, from, to) !== part + 1) continue;
        const posts: TellingPair['posts'] = [
          watchedBetween(title, from, to - 1),
          watchedBetween(title, from, to),
        ];
        const publications = posts.map((post) => publish(base, post));
        const { before, probabilities, personas } = stranger.attack(posts, publications).result;
        const place = personas + persona;
        if (nameKind(before[place], probabilities[place]) === 'newly')
          return { title, from, to, posts };
      }
    }
  }
  throw new Error('No two crowds of this base give a name.');
}
