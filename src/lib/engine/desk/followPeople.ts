import type { Announcement } from '../announce/announcement';
import type { Claim } from '../announce/claimsOf';
import type { AskedSet } from '../attack/AskedSet';
import { ClaimSets } from '../attack/ClaimSets';
import { log2Odds } from '../attack/log2Odds';
import { bitsBetween, isMoved, nameKind } from '../attack/nameKind';
import { fromLog2Odds } from '../attack/fromLog2Odds';
import type { Otherwise, Reading } from '../attack/Reading';
import type { Stranger } from '../attack/Stranger';
import { MOST_CLAIMS } from '../constants';
import type { Publication } from '../engine';
import { EngineError } from '../EngineError';
import { cellsOfOne } from './cellsOfOne';
import type { Followed, FollowedSet } from './FollowedPerson';

/** A feed as it was first posted and read. */
export interface PlainFeed {
  announcements: Announcement[];
  publications: Publication[];
  claims: Claim[];
  reading: Reading;
  personas: number;
}

/** Somebody moved about a set, by the posts as they were. */
type Moved = Pick<
  FollowedSet,
  'announcement' | 'cell' | 'beforeProbability' | 'plainProbability' | 'plainBits'
> & { persona: number };

/**
 * Follows everybody whom a feed moved into what is published under a repair: how likely the stranger holds it there that they are one of
 * the people whom the feed spoke of as first worded, or the one whom two of its numbers leave when they are subtracted.
 * Both feeds are read in one imagination. Where the mended posts speak of other people that is not the one in which the feed was read, so
 * only what the mended posts add is taken from it; what stands before them stays the same everywhere.
 * @param repaired the claims of what is published; empty if nothing is
 */
export function followPeople(stranger: Stranger, plain: PlainFeed, repaired: Claim[]): Followed {
  const moved = findMoved(plain);
  const { posts, probability } = readBeside(stranger, plain, repaired, moved);
  const isRead = (one: Moved) => postsOf(one, plain.claims).every((post) => posts.includes(post));
  const people = new Map<number, FollowedSet[]>();
  const leftOut = new Set<number>();
  for (const one of moved) {
    if (!isRead(one)) {
      leftOut.add(one.persona);
      continue;
    }
    const { persona, ...rest } = one;
    const { beforeProbability, plainProbability } = one;
    const repairedProbability = probability(one);
    const sets = people.get(persona) ?? [];
    people.set(persona, sets);
    sets.push({
      ...rest,
      beforeBits: log2Odds(beforeProbability),
      repairedProbability,
      repairedBits: bitsBetween(beforeProbability, repairedProbability),
      plainName: nameKind(beforeProbability, plainProbability),
      repairedName: nameKind(beforeProbability, repairedProbability),
    });
  }
  return {
    people: [...people].map(([persona, sets]) => ({ persona, sets })),
    leftOut: [...leftOut].filter((persona) => !people.has(persona)).length,
  };
}

/** Whom the posts moved, and about which sets. */
function findMoved({ announcements, claims, reading, personas }: PlainFeed): Moved[] {
  const sets = [
    ...announcements.map((_, announcement) => ({ announcement, cell: null })),
    ...cellsOfOne(claims).map((cell) => ({ announcement: -1, cell })),
  ].map((of) => ({ of, was: reading.before(setOf(of)), is: reading.chances(setOf(of)) }));
  const moved: Moved[] = [];
  for (let persona = 0; persona < personas; persona++)
    for (const { of, was, is } of sets) {
      const [beforeProbability, plainProbability] = [was(persona), is(persona)];
      if (!isMoved(beforeProbability, plainProbability)) continue;
      const plainBits = bitsBetween(beforeProbability, plainProbability);
      moved.push({ persona, ...of, beforeProbability, plainProbability, plainBits });
    }
  // first towards being one of the people of a post, then of a difference of two, then away from either
  const rank = ({ announcement, plainBits }: Moved) =>
    plainBits < 0 ? 2 : announcement < 0 ? 1 : 0;
  return moved.sort(
    (a, b) => rank(a) - rank(b) || b.plainBits - a.plainBits || a.persona - b.persona,
  );
}

function setOf({ announcement, cell }: Pick<Moved, 'announcement' | 'cell'>): AskedSet {
  return cell ?? announcement;
}

/** What is read beside the mended posts: some posts of the feed, and the odds under the mended ones of the sets that these speak of. */
interface Beside {
  posts: number[];
  probability: (moved: Moved) => number;
}

/** Reads all posts of the feed beside the mended ones; where that is too much, those about which somebody was moved, or only most. */
function readBeside(
  stranger: Stranger,
  plain: PlainFeed,
  repaired: Claim[],
  moved: readonly Moved[],
): Beside {
  const all = [...plain.announcements.keys()];
  const asBefore = ({ beforeProbability }: Moved) => beforeProbability;
  if (repaired.length === 0 || moved.length === 0) return { posts: all, probability: asBefore };
  for (const posts of [all, roomFor(plain, repaired, moved), postsOf(moved[0], plain.claims)]) {
    const claims = claimsOfPosts(plain, posts);
    if (posts.length === 0 || countNumbers(claims, repaired) > MOST_CLAIMS) continue;
    try {
      return { posts, probability: readSome(stranger, plain, repaired, posts, claims) ?? asBefore };
    } catch (error) {
      // more kinds of people than a stranger can hold in mind: with fewer posts there are fewer
      if (!(error instanceof EngineError && error.code === 'tooMany')) throw error;
    }
  }
  return { posts: [], probability: asBefore };
}

/** The posts about which somebody was moved, most first, as many as there is room for. */
function roomFor(plain: PlainFeed, repaired: Claim[], moved: readonly Moved[]): number[] {
  let posts: number[] = [];
  for (const one of moved) {
    const grown = [...new Set([...posts, ...postsOf(one, plain.claims)])].sort((a, b) => a - b);
    if (countNumbers(claimsOfPosts(plain, grown), repaired) <= MOST_CLAIMS) posts = grown;
  }
  return posts;
}

/** @returns null if the mended posts cannot all be true: then nothing is concluded */
function readSome(
  stranger: Stranger,
  plain: PlainFeed,
  repaired: Claim[],
  posts: number[],
  claims: Claim[],
): Beside['probability'] | null {
  const further = new ClaimSets(claims).lacking(repaired);
  const isSame = posts.length === plain.announcements.length && further.length === 0;
  const reading = isSame
    ? plain.reading
    : stranger.read(
        posts.map((post) => plain.announcements[post]),
        posts.map((post) => plain.publications[post]),
        claims.map((claim) => ({ ...claim, announcement: posts.indexOf(claim.announcement) })),
        further,
      );
  const after = reading.otherwise(repaired);
  if (after.contradiction) return null;
  const before = isSame ? null : reading.otherwise([]);
  const placeOf = (claim: number) => claims.indexOf(plain.claims[claim]);
  const chance = (of: Otherwise, { announcement, cell, persona }: Moved) =>
    of.chances(
      cell
        ? { plus: cell.plus.map(placeOf), minus: cell.minus.map(placeOf) }
        : posts.indexOf(announcement),
    )(persona);
  return (moved) => {
    const found = chance(after, moved);
    if (before === null) return found;
    const bits = bitsBetween(chance(before, moved), found);
    return fromLog2Odds(log2Odds(moved.beforeProbability) + bits);
  };
}

/** How many numbers a reading of some claims beside the mended ones holds. */
function countNumbers(claims: readonly Claim[], repaired: readonly Claim[]): number {
  const shares = claims.filter(({ share }) => share !== null).length;
  return claims.length + shares + new ClaimSets(claims).lacking(repaired).length;
}

function claimsOfPosts({ claims }: PlainFeed, posts: readonly number[]): Claim[] {
  return claims.filter(({ announcement }) => posts.includes(announcement));
}

/** The posts without which a set cannot be read: that of which it is the people, or those whose numbers a cell is made of. */
function postsOf({ announcement, cell }: Moved, claims: readonly Claim[]): number[] {
  return cell
    ? [...new Set([...cell.plus, ...cell.minus].map((claim) => claims[claim].announcement))].sort(
        (a, b) => a - b,
      )
    : [announcement];
}
