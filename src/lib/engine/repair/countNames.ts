import type { Announcement } from '../announce/announcement';
import { membersOf } from '../announce/membersOf';
import { publish } from '../announce/publish';
import type { Reading } from '../attack/Reading';
import type { Base } from '../base/Base';
import { NAMED_FROM } from '../constants';
import type { AttackResult } from '../engine';
import type { RepairedFeed } from './RepairedFeed';

/** Diarists of one feed, each counted once however many of its posts name them. */
export interface NamesCounted {
  /** Named by a post that does speak of them. */
  right: number;
  /** Named by a post that does not. Somebody can be named rightly by one post and wrongly by another. */
  wrong: number;
  /** Whom their diary alone, without any number, names rightly for a post as it is worded. */
  diaryRight: number;
  /** Of `right`: those whom their diary alone names for no post of the feed. What the numbers did. */
  newlyRight: number;
  /** Of `right`: named by a post that spoke of them before it was worded anew. What a defence should bring down. */
  meantRight: number;
}

const RIGHT = 1;
const WRONG = 2;
const DIARY = 4;
const MEANT = 8;

/**
 * Counts the names of an attack on a repaired feed, person by person.
 * A defence of the wording speaks of other people, and so of other names. `meantRight` has the same people to find under every repair;
 * `newlyRight` holds each sentence against the same diaries without a number.
 * Cost: posts × personas.
 * @param originals the feed before the repair
 * @param attack of `feed`, as of `Stranger.attack`; names are given from NAMED_FROM on
 */
export function countNames(
  base: Base,
  originals: Announcement[],
  feed: RepairedFeed,
  { result, reading }: { result: AttackResult; reading: Reading },
): NamesCounted {
  const { subscriberOf, personas } = base.diaries;
  const found = new Uint8Array(personas);
  feed.posts.forEach(({ announcement, post, isRewritten }, i) => {
    const spokenOf = new Set(membersOf(base, announcement, feed.publications[i]));
    const meant = isRewritten ? meantBy(base, originals[post]) : spokenOf;
    for (let persona = 0; persona < personas; persona++) {
      const subscriber = subscriberOf[persona];
      const isRight = spokenOf.has(subscriber);
      if (isRight && reading.before(i, persona) >= NAMED_FROM) found[persona] |= DIARY;
      if (result.probabilities[i * personas + persona] < NAMED_FROM) continue;
      found[persona] |= isRight ? RIGHT : WRONG;
      if (isRight && meant.has(subscriber)) found[persona] |= MEANT;
    }
  });
  const count = (holds: (flags: number) => boolean) =>
    found.reduce((sum, flags) => sum + Number(holds(flags)), 0);
  return {
    right: count((flags) => (flags & RIGHT) > 0),
    wrong: count((flags) => (flags & WRONG) > 0),
    diaryRight: count((flags) => (flags & DIARY) > 0),
    newlyRight: count((flags) => (flags & RIGHT) > 0 && (flags & DIARY) === 0),
    meantRight: count((flags) => (flags & MEANT) > 0),
  };
}

/** The subscribers that a post spoke of before it was worded anew; nobody, if it was about nobody. */
function meantBy(base: Base, original: Announcement): Set<number> {
  const publication = publish(base, original);
  return new Set(publication.obstacle === 'nobody' ? [] : membersOf(base, original, publication));
}
