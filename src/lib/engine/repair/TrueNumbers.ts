import type { Announcement, Predicate } from '../announce/announcement';
import { countWithout, NOBODY } from '../announce/countWithout';
import { publish } from '../announce/publish';
import type { Base } from '../base/Base';
import type { Publication } from '../engine';

/** What a company knows before it repairs: its own table, by its counts. Nothing of who writes a diary. */
export interface TrueNumbers {
  subscribers: number;
  /** The exact numbers of a post; may have an obstacle. */
  publish(announcement: Announcement): Publication;
  /** Exact number of subscribers who match. */
  count(predicate: Predicate): number;
}

/**
 * The true numbers of a base.
 * @param absent a subscriber whose row is not in the table; `subscribers`, which everybody knows, stays what it is
 * @throws EngineError `badPredicate`, on use, for what the base cannot hold
 */
export function trueNumbersOf(base: Base, absent = NOBODY): TrueNumbers {
  return {
    subscribers: base.subscribers,
    publish: (announcement) => publish(base, announcement, absent),
    count: (predicate) => countWithout(base, predicate, absent),
  };
}
