import type { Claim } from '../announce/claimsOf';
import { bitsBetween, isMoved, nameKind } from '../attack/nameKind';
import type { Otherwise, Reading } from '../attack/Reading';
import { SUSPECT_FLOOR } from '../constants';
import type { AttackResult } from '../engine';
import type { SweepControl } from '../repair/sweepRepairs';
import type { PostMove, PostWeight } from './Desk';

/** Chances of everybody, as of `AttackResult.probabilities`. */
type Chances = Float64Array;

/**
 * What each post adds: in the order in which they went up, where its parts add up to what all of them do (`PostMove.bits`); beside it
 * what it does alone and what the rest do without it. All of it in the imagination in which the feed was read, so that the odds are those
 * shown elsewhere and differences no noise.
 * Cost: three conditionings a post.
 * @param reading of all posts
 * @param claims of all posts
 * @param whole the attack on them
 * @returns a post each; null if cancelled
 */
export async function weighPosts(
  reading: Reading,
  claims: Claim[],
  whole: AttackResult,
  { onProgress = () => {}, isCancelled = () => false, pause }: SweepControl = {},
): Promise<PostWeight[] | null> {
  const { personas, before, publications } = whole;
  const posts = publications.length;
  const chancesGiven = (isUp: (post: number) => boolean) =>
    chancesOf(
      reading.otherwise(claims.filter((claim) => isUp(claim.announcement))),
      posts,
      personas,
    );
  const followed = movedMost(whole);
  const weights: PostWeight[] = [];
  let earlier: Chances = before;
  for (let post = 0; post < posts; post++) {
    if (isCancelled()) return null;
    const later = post === posts - 1 ? whole.probabilities : chancesGiven((i) => i <= post);
    const alone = post === 0 ? later : chancesGiven((i) => i === post);
    const rest = post === posts - 1 ? earlier : chancesGiven((i) => i !== post);
    const moveOf = (place: number): PostMove => ({
      persona: place % personas,
      announcement: Math.floor(place / personas),
      fromProbability: earlier[place],
      toProbability: later[place],
      bits: bitsBetween(earlier[place], later[place]),
      aloneBits: bitsBetween(before[place], alone[place]),
      restBits: bitsBetween(before[place], rest[place]),
    });
    const others = Array.from({ length: posts }, (_, i) => i).filter((i) => i !== post);
    const most = whole.contradiction ? -1 : mostMoved(earlier, later);
    weights.push({
      newlyWith: whole.names.newly.length,
      newlyWithout: countNewly(before, rest, personas, others),
      moved: countMoved(earlier, later, personas),
      most: most < 0 ? null : moveOf(most),
      moves: followed.map(moveOf),
    });
    earlier = later;
    onProgress((post + 1) / posts);
    await pause?.();
  }
  return weights;
}

function chancesOf(reading: Otherwise, posts: number, personas: number): Chances {
  return Float64Array.from({ length: posts * personas }, (_, place) =>
    reading.probability(Math.floor(place / personas), place % personas),
  );
}

/** Everybody whom the feed moved, most first, each by the set about which they are moved most: places in `Chances`. */
function movedMost({ personas, before, probabilities, names }: AttackResult): number[] {
  const posts = probabilities.length / personas;
  const bits = (place: number) => bitsBetween(before[place], probabilities[place]);
  return names.moved
    .map((persona) =>
      Array.from({ length: posts }, (_, post) => post * personas + persona)
        .filter((place) => isMoved(before[place], probabilities[place]))
        // of equals the later post: its wording is why they are equal
        .reduce((most, place) => (bits(place) >= bits(most) ? place : most)),
    )
    .sort((a, b) => bits(b) - bits(a));
}

/** Whose odds grow most, of those suspected before or after; −1 if nobody is. */
function mostMoved(was: Chances, is: Chances): number {
  let most = -1;
  for (let place = 0; place < is.length; place++) {
    if (Math.max(was[place], is[place]) < SUSPECT_FLOOR) continue;
    if (most < 0 || size(place) > size(most)) most = place;
  }
  return most;

  function size(place: number): number {
    return bitsBetween(was[place], is[place]);
  }
}

function countMoved(was: Chances, is: Chances, personas: number): number {
  const moved = new Set<number>();
  for (let place = 0; place < is.length; place++)
    if (isMoved(was[place], is[place])) moved.add(place % personas);
  return moved.size;
}

/** Diarists newly given about some of the posts, each once. */
function countNewly(was: Chances, is: Chances, personas: number, posts: number[]): number {
  const newly = new Set<number>();
  for (const post of posts)
    for (let persona = 0; persona < personas; persona++) {
      const place = post * personas + persona;
      if (nameKind(was[place], is[place]) === 'newly') newly.add(persona);
    }
  return newly.size;
}
