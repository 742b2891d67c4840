import type { Predicate } from '../announce/announcement';
import { checkPredicate } from '../announce/checkPredicate';
import { compilePredicate, countMatching } from '../announce/count';
import { publish } from '../announce/publish';
import type { Announcement } from '../announce/announcement';
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

/** The true numbers of a base. @throws EngineError `badPredicate`, on use, for what the base cannot hold */
export function trueNumbersOf(base: Base): TrueNumbers {
  return {
    subscribers: base.subscribers,
    publish: (announcement) => publish(base, announcement),
    count(predicate) {
      checkPredicate(predicate, base.catalogue);
      return countMatching(base, compilePredicate(predicate, base.catalogue));
    },
  };
}
