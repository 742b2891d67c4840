import type { Announcement } from '../announce/announcement';
import { membersOf } from '../announce/membersOf';
import { isSensitive } from '../announce/partsOf';
import { publish } from '../announce/publish';
import { setsOf } from '../attack/FeedNames';
import { judgeFeed } from '../attack/judgeNames';
import { membersOfRest } from '../attack/membersOfRest';
import type { Base } from '../base/Base';
import type { AttackResult } from '../engine';
import type { RepairedFeed } from './RepairedFeed';

/**
 * Diarists of one feed, each counted once however many of its posts speak of them. Newly given, given anyway and moved are those of `FeedNames`;
 * right if one of the posts that count for them, as published, does speak of them.
 */
export interface NamesCounted {
  newlyRight: number;
  newlyWrong: number;
  /** Of `newlyRight`: by a post that spoke of them before it was worded anew. What a defence should bring down. */
  meantNewly: number;
  /** Beside these, never among them: whom the diaries name without any number. */
  anywayRight: number;
  anywayWrong: number;
  /** Moved by `MOVED_BITS` or more, either way, named or not: all, and how many about a post that speaks of them. */
  moved: number;
  movedRight: number;
  /** Of `movedRight`: about a post that spoke of them before it was worded anew. */
  meantMoved: number;
  /** Of `moved`: about a post that is sensitive; and how many of them it does speak of. */
  sensitive: number;
  sensitiveRight: number;
  /** The most that the feed added to one suspect’s odds, in bits; 0 if to nobody’s. */
  largestBits: number;
}

/**
 * Counts what an attack on a repaired feed finds, person by person.
 * A defence of the wording speaks of other people, and so of other names: `meantNewly` and `meantMoved` have the same people to find under every
 * repair. Cost: posts × personas.
 * @param originals the feed before the repair
 * @param result of `feed`, as of `Stranger.attack`
 */
export function countNames(
  base: Base,
  originals: Announcement[],
  feed: RepairedFeed,
  result: AttackResult,
): NamesCounted {
  const { subscriberOf } = base.diaries;
  const spokenOf = feed.posts.map(
    ({ announcement }, i) => new Set(membersOf(base, announcement, feed.publications[i])),
  );
  const meant = feed.posts.map(({ post, isRewritten }, i) =>
    isRewritten ? meantBy(base, originals[post]) : spokenOf[i],
  );
  const sensitive = feed.posts.map(({ announcement }) =>
    isSensitive(announcement, base.catalogue.sensitivity),
  );
  const leftOver = result.rests.map((rest) => ({
    people: new Set(membersOfRest(base, rest)),
    isMeant: !feed.posts[rest.of].isRewritten && !feed.posts[rest.less].isRewritten,
  }));
  const sets = setsOf(result).map(({ announcement, rest, before, after }) => ({
    before,
    after,
    isSensitive: sensitive[announcement],
    people: rest === null ? spokenOf[announcement] : leftOver[rest].people,
    meant: (subscriber: number) =>
      rest === null ? meant[announcement].has(subscriber) : leftOver[rest].isMeant,
  }));
  const judge = (isCounted: (set: (typeof sets)[number], subscriber: number) => boolean) =>
    judgeFeed(
      result.personas,
      sets.map((set) => ({
        ...set,
        isMember: (persona) =>
          set.people.has(subscriberOf[persona]) && isCounted(set, subscriberOf[persona]),
      })),
    );
  const all = judge(() => true);
  const ofMeant = judge(({ meant: isMeant }, subscriber) => isMeant(subscriber));
  return {
    newlyRight: all.newly.right,
    newlyWrong: all.newly.wrong,
    meantNewly: ofMeant.newly.right,
    anywayRight: all.anyway.right,
    anywayWrong: all.anyway.wrong,
    moved: all.moved.right + all.moved.wrong,
    movedRight: all.moved.right,
    meantMoved: ofMeant.moved.right,
    sensitive: all.movedOnSensitive.right + all.movedOnSensitive.wrong,
    sensitiveRight: all.movedOnSensitive.right,
    largestBits: Math.max(0, result.names.largest?.bits ?? 0),
  };
}

/** The subscribers that a post spoke of before it was worded anew; nobody, if it was about nobody. */
function meantBy(base: Base, original: Announcement): Set<number> {
  const publication = publish(base, original);
  return new Set(publication.obstacle === 'nobody' ? [] : membersOf(base, original, publication));
}
