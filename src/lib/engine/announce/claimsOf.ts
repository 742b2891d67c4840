import type { Publication } from '../engine';
import type { Announcement, Predicate } from './announcement';
import { both } from './both';
import { withTimes } from './withTimes';

/** One thing that a post says: how many subscribers match a predicate. */
export interface Claim {
  /** Index of the announcement that says it. */
  announcement: number;
  /** Whether this claim’s people are the ones the announcement speaks of (not "and nobody beat it"). */
  isSpokenOf: boolean;
  predicate: Predicate;
  /** The true count lies in [least, most]; equal for an exact number. Of a share neither is published: from the fewest that are posted to ∞. */
  least: number;
  most: number;
  /** For a share: per cent of the people in `among`, whose number is not published; else null. */
  share: {
    percent: number;
    among: Predicate;
    /** By how many people the part and the whole behind the per cent may be off; missing: not at all. */
    off?: { part: number; whole: number };
  } | null;
  /** Chance that what was published would be, for each true count least…most; missing: the same for all. */
  chances?: Float64Array;
  /** As in `CountBounds`: beyond least and most the chance falls by so many nats a person, and inside no step is larger; missing: none lies beyond. */
  slopeNats?: number;
  /** The number in the post, if a repair keeps it from being the true one; missing: `least`. */
  published?: number;
}

/** Takes an announcement apart into what it says. `publication` must have no obstacle. */
export function claimsOf(
  announcement: Announcement,
  publication: Publication,
  index: number,
): Claim[] {
  const exact = (predicate: Predicate | null, n: number, isSpokenOf = true): Claim[] =>
    predicate === null
      ? []
      : [{ announcement: index, isSpokenOf, predicate, least: n, most: n, share: null }];
  const { numbers } = publication;
  switch (announcement.kind) {
    case 'one':
      return exact(announcement.who, 1);
    case 'count':
      return exact(
        announcement.among ? both(announcement.who, announcement.among) : announcement.who,
        numbers[0],
      );
    case 'share': {
      // of nobody no share is posted
      const [claim] = exact(both(announcement.who, announcement.among), 1);
      const share = { percent: numbers[0], among: announcement.among };
      return claim ? [{ ...claim, most: Infinity, share }] : [];
    }
    case 'pair':
      return [
        ...exact(announcement.who, numbers[0]),
        ...exact(announcement.other, numbers[1], false),
      ];
    case 'maximum': {
      const [first, ...rest] = announcement.who.did;
      const atLeast = (n: number): Predicate => ({
        people: announcement.who.people,
        did: [withTimes(first, n), ...rest],
      });
      return [
        ...exact(atLeast(numbers[0]), numbers[1]),
        ...exact(atLeast(numbers[0] + 1), 0, false),
      ];
    }
    case 'top':
      return publication.titles.flatMap((title, i) =>
        exact(
          {
            people: announcement.people,
            did: [{ what: { title }, when: announcement.when, times: { atLeast: 1 } }],
          },
          numbers[i],
        ),
      );
  }
}
