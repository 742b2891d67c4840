import type { Announcement } from '../announce/announcement';
import type { Claim } from '../announce/claimsOf';
import { log2Odds } from '../attack/log2Odds';
import { bitsBetween, isMoved, nameKind } from '../attack/nameKind';
import { fromLog2Odds } from '../attack/fromLog2Odds';
import type { Otherwise, Reading } from '../attack/Reading';
import type { Stranger } from '../attack/Stranger';
import { MOST_CLAIMS } from '../constants';
import type { Publication } from '../engine';
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
  const { needed, further } = chooseSets(plain, repaired, moved);
  const kept = new Set(needed);
  const isRead = ({ announcement, cell }: Moved) =>
    (cell ? postsOf(cell, plain.claims) : [announcement]).every((post) => kept.has(post));
  const follow = readBeside(stranger, plain, repaired, needed, further);
  const people = new Map<number, FollowedSet[]>();
  const leftOut = new Set<number>();
  for (const one of moved) {
    if (!isRead(one)) {
      leftOut.add(one.persona);
      continue;
    }
    const { persona, ...rest } = one;
    const { beforeProbability, plainProbability } = one;
    const repairedProbability = repaired.length === 0 ? beforeProbability : follow(one);
    const sets = people.get(persona) ?? [];
    people.set(persona, sets);
    sets.push({
      ...rest,
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
  const moved: Moved[] = [];
  const add = (of: Pick<Moved, 'persona' | 'announcement' | 'cell'>, was: number, is: number) => {
    if (isMoved(was, is))
      moved.push({
        ...of,
        beforeProbability: was,
        plainProbability: is,
        plainBits: bitsBetween(was, is),
      });
  };
  const cells = cellsOfOne(claims);
  for (let persona = 0; persona < personas; persona++) {
    announcements.forEach((_, announcement) => {
      const [was, is] = [
        reading.before(announcement, persona),
        reading.probability(announcement, persona),
      ];
      add({ persona, announcement, cell: null }, was, is);
    });
    for (const cell of cells) {
      const [was, is] = [reading.cellBefore(cell, persona), reading.cellProbability(cell, persona)];
      add({ persona, announcement: -1, cell }, was, is);
    }
  }
  // first towards being one of the people of a post, then of a difference of two, then away from either
  const rank = ({ announcement, plainBits }: Moved) =>
    plainBits < 0 ? 2 : announcement < 0 ? 1 : 0;
  return moved.sort(
    (a, b) => rank(a) - rank(b) || b.plainBits - a.plainBits || a.persona - b.persona,
  );
}

/**
 * The posts of the feed that are read beside the mended ones, and the sets that these speak of and those do not. All posts where there is
 * room for them, else those about which somebody was moved, most first.
 */
function chooseSets(plain: PlainFeed, repaired: Claim[], moved: readonly Moved[]) {
  const all = [...plain.announcements.keys()];
  const isRoom = (posts: readonly number[]) => {
    const claims = claimsOfPosts(plain, posts);
    const numbers = claims.reduce((sum, { share }) => sum + (share === null ? 1 : 2), 0);
    return numbers + setsBeyond(claims, repaired).length <= MOST_CLAIMS;
  };
  let needed = all;
  if (!isRoom(all)) {
    needed = [];
    for (const { announcement, cell } of moved) {
      const more = new Set([...needed, ...(cell ? postsOf(cell, plain.claims) : [announcement])]);
      const grown = all.filter((post) => more.has(post));
      if (isRoom(grown)) needed = grown;
    }
  }
  return { needed, further: setsBeyond(claimsOfPosts(plain, needed), repaired) };
}

/** The odds of somebody’s set under the mended posts, when both are read together. */
function readBeside(
  stranger: Stranger,
  plain: PlainFeed,
  repaired: Claim[],
  needed: number[],
  further: Claim['predicate'][],
): (moved: Moved) => number {
  if (needed.length === 0 || repaired.length === 0) return ({ beforeProbability: was }) => was;
  const isWhole = needed.length === plain.announcements.length;
  const own = claimsOfPosts(plain, needed);
  const reading =
    isWhole && further.length === 0
      ? plain.reading
      : stranger.read(
          needed.map((post) => plain.announcements[post]),
          needed.map((post) => plain.publications[post]),
          own.map((claim) => ({ ...claim, announcement: needed.indexOf(claim.announcement) })),
          further,
        );
  const after = reading.otherwise(repaired);
  if (after.contradiction) return ({ beforeProbability: was }) => was;
  const before = reading === plain.reading ? null : reading.otherwise([]);
  const placeOf = (claim: number) => own.indexOf(plain.claims[claim]);
  const probability = (of: Otherwise, { announcement, cell, persona }: Moved) =>
    cell
      ? of.cellProbability(
          { plus: cell.plus.map(placeOf), minus: cell.minus.map(placeOf) },
          persona,
        )
      : of.probability(needed.indexOf(announcement), persona);
  return (moved) => {
    const found = probability(after, moved);
    if (before === null) return found;
    const bits = bitsBetween(probability(before, moved), found);
    return fromLog2Odds(log2Odds(moved.beforeProbability) + bits);
  };
}

function claimsOfPosts({ claims }: PlainFeed, posts: readonly number[]): Claim[] {
  return claims.filter(({ announcement }) => posts.includes(announcement));
}

/** The posts whose numbers a cell is made of. */
function postsOf(cell: NonNullable<FollowedSet['cell']>, claims: readonly Claim[]): number[] {
  return [...cell.plus, ...cell.minus].map((claim) => claims[claim].announcement);
}

/** The sets that the mended posts speak of, or have a share of, beyond those that some claims count. */
function setsBeyond(claims: readonly Claim[], repaired: readonly Claim[]): Claim['predicate'][] {
  const keyOf = (predicate: Claim['predicate']) => JSON.stringify(predicate);
  const counted = new Set(claims.map(({ predicate }) => keyOf(predicate)));
  const beyond = new Map<string, Claim['predicate']>();
  for (const { predicate, share } of repaired)
    for (const one of share === null ? [predicate] : [predicate, share.among])
      if (!counted.has(keyOf(one))) beyond.set(keyOf(one), one);
  return [...beyond.values()];
}
