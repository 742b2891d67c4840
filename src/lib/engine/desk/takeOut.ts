import type { Announcement } from '../announce/announcement';
import { claimsOf, type Claim } from '../announce/claimsOf';
import { publish } from '../announce/publish';
import type { Reading } from '../attack/Reading';
import { readWithout } from '../attack/readWithout';
import type { Stranger } from '../attack/Stranger';
import type { PostWithout, Without } from '../attack/Without';
import type { Base } from '../base/Base';
import { checkPersona } from '../base/checkPersona';
import type { Publication } from '../engine';
import { applyRepair } from '../repair/applyRepair';
import type { Repair } from '../repair/Repair';
import type { RepairedFeed } from '../repair/RepairedFeed';
import { trueNumbersOf } from '../repair/TrueNumbers';

/** A feed as it was published and read. `claims`, `publications` and `reading` are about `announcements`; `posts` says which of the feed those are. */
export interface ReadFeed {
  announcements: Announcement[];
  publications: Publication[];
  claims: Claim[];
  reading: Reading;
  /** Index into the feed of each announcement that was published. */
  posts: number[];
}

/** What a table would have made of the posts of a feed. */
interface Told {
  /** By post of the feed; null if it would not be posted. */
  posts: Array<{ announcement: Announcement; publication: Publication } | null>;
  claims: Claim[];
}

/**
 * Takes one diarist’s row out of the table and has the same posts run again: the number of subscribers that everybody knows, dice and keys
 * stay, what is withheld is decided anew. The stranger reads them as before, about the same people.
 * @param feed the posts before any repair
 * @param read as they were published and read; null: a repair kept them all back
 * @param repair with the seed of its dice; null: none
 * @throws EngineError `badPersona` for a diarist that there is not; `tooMany` where these posts and those hold too many numbers together
 */
export function takeOut(
  base: Base,
  stranger: Stranger,
  feed: Announcement[],
  read: ReadFeed | null,
  persona: number,
  repair: { repair: Repair; seed: number } | null,
): Without {
  checkPersona(base.diaries, persona);
  const subscriber = base.diaries.subscriberOf[persona];
  const told: Told =
    repair === null
      ? tellPlainly(base, feed, subscriber)
      : tellRepaired(
          applyRepair(repair.repair, feed, trueNumbersOf(base, subscriber), repair.seed),
          feed,
        );
  if (read === null || subscriber < 0) return withNothingOut(read, told, persona, base);
  const { announcements, publications, claims, reading } = read;
  const further = reading.priors.sets.lacking(told.claims);
  const extended =
    further.length === 0 ? reading : stranger.read(announcements, publications, claims, further);
  const { personas } = base.diaries;
  return {
    persona,
    subscriber,
    posts: told.posts.map((post, i) => compare(post, read, i)),
    ...readWithout(reading, extended, told.claims, announcements.length, persona, personas),
  };
}

/** Of somebody who does not subscribe, or whose posts were all kept back: everything stays as it is, or nothing was said. */
function withNothingOut(read: ReadFeed | null, told: Told, persona: number, base: Base): Without {
  const { personas, subscriberOf } = base.diaries;
  const common = { persona, subscriber: subscriberOf[persona], contradiction: false };
  const noFeed = { announcements: [], publications: [], posts: [] };
  const posts = told.posts.map((post, i) => compare(post, read ?? noFeed, i));
  if (read === null)
    return { ...common, posts, sets: [], rests: [], probabilities: new Float64Array(0) };
  const { announcements, claims, reading } = read;
  const same = readWithout(reading, reading, claims, announcements.length, persona, personas);
  return { ...common, posts, ...same };
}

function tellPlainly(base: Base, feed: Announcement[], absent: number): Told {
  const claims: Claim[] = [];
  const posts = feed.map((announcement, i) => {
    const publication = publish(base, announcement, absent);
    if (publication.obstacle !== null) return null;
    claims.push(...claimsOf(announcement, publication, i));
    return { announcement, publication };
  });
  return { posts, claims };
}

function tellRepaired({ posts, claims }: RepairedFeed, feed: Announcement[]): Told {
  const told: Told['posts'] = feed.map(() => null);
  for (const { post, announcement, publication } of posts)
    told[post] = { announcement, publication };
  return { posts: told, claims };
}

function compare(
  told: Told['posts'][number],
  {
    posts,
    announcements,
    publications,
  }: Pick<ReadFeed, 'posts' | 'announcements' | 'publications'>,
  post: number,
): PostWithout {
  const place = posts.indexOf(post);
  const was =
    place < 0
      ? null
      : [announcements[place], publications[place].numbers, publications[place].titles];
  const is = told && [told.announcement, told.publication.numbers, told.publication.titles];
  return {
    publication: told?.publication ?? null,
    isSame: JSON.stringify(was) === JSON.stringify(is),
  };
}
