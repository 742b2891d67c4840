import type { Claim } from '../announce/claimsOf';
import type { FeedSet } from '../attack/AskedSet';
import { setsOf } from '../attack/FeedNames';
import { bitsBetween, isMoved, nameKind } from '../attack/nameKind';
import type { Otherwise, Reading } from '../attack/Reading';
import { SUSPECT_FLOOR } from '../constants';
import type { AttackResult } from '../engine';
import type { SweepControl } from '../repair/sweepRepairs';
import type { PostMove, PostWeight } from './Desk';

/** Chances of everybody, set by set (`setsOf`): as `AttackResult.probabilities`, then those of its rests. */
type AllChances = Float64Array;

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
  const { personas, publications, rests } = whole;
  const posts = publications.length;
  const sets = setsOf(whole);
  const [before, after] = [
    joined(sets.map((set) => set.before)),
    joined(sets.map((set) => set.after)),
  ];
  const asked = reading.sets();
  const chancesGiven = (isUp: (post: number) => boolean) => {
    const otherwise = reading.otherwise(claims.filter((claim) => isUp(claim.announcement)));
    return chancesOf(otherwise, asked, personas);
  };
  const followed = movedMost(whole, before, after);
  const weights: PostWeight[] = [];
  let earlier: AllChances = before;
  for (let post = 0; post < posts; post++) {
    if (isCancelled()) return null;
    const later = post === posts - 1 ? after : chancesGiven((i) => i <= post);
    const alone = post === 0 ? later : chancesGiven((i) => i === post);
    const rest = post === posts - 1 ? earlier : chancesGiven((i) => i !== post);
    const moveOf = (place: number): PostMove => ({
      persona: place % personas,
      announcement: sets[Math.floor(place / personas)].announcement,
      rest: sets[Math.floor(place / personas)].rest,
      fromProbability: earlier[place],
      toProbability: later[place],
      bits: bitsBetween(earlier[place], later[place]),
      aloneBits: bitsBetween(before[place], alone[place]),
      restBits: bitsBetween(before[place], rest[place]),
    });
    // of two numbers one is gone: nobody is left over
    const others = [...sets.keys()].filter((i) => {
      const { announcement, rest } = sets[i];
      return announcement !== post && (rest === null || rests[rest].less !== post);
    });
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

function chancesOf(of: Otherwise, sets: FeedSet[], personas: number): AllChances {
  const all = new Float64Array(sets.length * personas);
  sets.forEach(({ set }, i) => {
    const chances = of.chances(set);
    for (let persona = 0; persona < personas; persona++)
      all[i * personas + persona] = chances(persona);
  });
  return all;
}

function joined(rows: Float64Array[]): AllChances {
  const all = new Float64Array(rows.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const row of rows) {
    all.set(row, at);
    at += row.length;
  }
  return all;
}

/** Everybody whom the feed moved, most first, each by the set about which they are moved most: places in `AllChances`. */
function movedMost(
  { personas, names }: AttackResult,
  before: AllChances,
  after: AllChances,
): number[] {
  const sets = after.length / personas;
  const bits = (place: number) => bitsBetween(before[place], after[place]);
  return names.moved
    .map((persona) =>
      Array.from({ length: sets }, (_, set) => set * personas + persona)
        .filter((place) => isMoved(before[place], after[place]))
        // of equals the later set: its wording is why they are equal
        .reduce((most, place) => (bits(place) >= bits(most) ? place : most)),
    )
    .sort((a, b) => bits(b) - bits(a));
}

/** Whose odds grow most, of those suspected before or after; −1 if nobody is. */
function mostMoved(was: AllChances, is: AllChances): number {
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

function countMoved(was: AllChances, is: AllChances, personas: number): number {
  const moved = new Set<number>();
  for (let place = 0; place < is.length; place++)
    if (isMoved(was[place], is[place])) moved.add(place % personas);
  return moved.size;
}

/** Diarists newly given about some of the sets, each once. */
function countNewly(was: AllChances, is: AllChances, personas: number, sets: number[]): number {
  const newly = new Set<number>();
  for (const set of sets)
    for (let persona = 0; persona < personas; persona++) {
      const place = set * personas + persona;
      if (nameKind(was[place], is[place]) === 'newly') newly.add(persona);
    }
  return newly.size;
}
