import {
  GENRES,
  type Announcement,
  type Deed,
  type People,
} from '../../src/lib/engine/announce/announcement';
import { claimsOf } from '../../src/lib/engine/announce/claimsOf';
import { publish } from '../../src/lib/engine/announce/publish';
import type { Base } from '../../src/lib/engine/base/Base';
import { EngineError } from '../../src/lib/engine/EngineError';
import type { Random } from '../../src/lib/engine/random/Random';

/** Subjects are among so many of the most watched titles. */
const MOST_WATCHED = 12;
const MOST_TRIES = 3_000;
/** One trait of a person in so many is named; one post in so many is a share; one in so many asks for two deeds. */
const TRAIT_IN = [2, 3, 4];
const SHARE_IN = 4;
const TWO_DEEDS_IN = 6;

const WINDOWS: Array<Deed['when']> = [
  { from: 0, to: 364 },
  { from: 0, to: 364 },
  { from: 0, to: 180 },
  { from: 30, to: 100 },
  { from: 60, to: 90 },
  { from: 0, to: 364, part: 'night' },
];
const TIMES: Array<Deed['times']> = [
  { atLeast: 1 },
  { atLeast: 1 },
  { atLeast: 2 },
  { atLeast: 4 },
  { onDays: 2 },
];

/**
 * Posts as hard on the ledger as a feed can be: about two titles of one genre, the genre and anything at all, in windows inside windows, of
 * people with few traits of few values; a quarter of them shares. Unlike `drawRelated`, no post is made to go with another.
 */
export function drawOverlapping(base: Base, random: Random, size: number): Announcement[] {
  const { chartRank, genre } = base.catalogue;
  const pick = <T>(list: readonly T[]): T => list[random.below(list.length)];
  const rank = random.below(MOST_WATCHED);
  const title = chartRank.indexOf(rank);
  const whats: Array<Deed['what']> = [
    { title },
    { title },
    { title: chartRank.indexOf(rank + 1) },
    { genre: GENRES[genre[title]] },
    { any: true },
  ];
  const traitIn = pick(TRAIT_IN);
  const isNamed = () => random.below(traitIn) === 0;
  const people = (): People => ({
    ...(isNamed() && { town: random.below(2) }),
    ...(isNamed() && { ageBand: 1 + random.below(2) }),
    ...(isNamed() && { plan: random.below(2) }),
    ...(isNamed() && { device: random.below(2) }),
  });
  const deed = (): Deed => ({ what: pick(whats), when: pick(WINDOWS), times: pick(TIMES) });
  const feed = new Map<string, Announcement>();
  for (let tries = 0; tries < MOST_TRIES && feed.size < size; tries++) {
    const who = { people: people(), did: [deed()] };
    if (random.below(TWO_DEEDS_IN) === 0) who.did.push(deed());
    const post: Announcement =
      random.below(SHARE_IN) === 0
        ? { kind: 'share', who: { people: people(), did: [deed()] }, among: who, quip: '' }
        : { kind: 'count', who, quip: '' };
    if (saysSomething(base, post)) feed.set(JSON.stringify(post), post);
  }
  return [...feed.values()];
}

function saysSomething(base: Base, post: Announcement): boolean {
  try {
    const published = publish(base, post);
    return (
      published.obstacle === null && published.count > 0 && claimsOf(post, published, 0).length > 0
    );
  } catch (error) {
    if (error instanceof EngineError) return false;
    throw error;
  }
}
