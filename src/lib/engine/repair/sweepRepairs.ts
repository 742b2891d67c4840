import type { Announcement } from '../announce/announcement';
import type { Stranger } from '../attack/Stranger';
import type { Base } from '../base/Base';
import { intervalOf, type Interval } from '../measure/intervalOf';
import { applyRepair } from './applyRepair';
import { countNames, type NamesCounted } from './countNames';
import type { Repair } from './Repair';
import type { RepairedFeed } from './RepairedFeed';
import { trueNumbersOf } from './TrueNumbers';

/** Where a repair is tried: a base, its stranger, feeds that are read each by itself, and the seed of the noise. */
export interface SweepWorld {
  base: Base;
  stranger: Stranger;
  feeds: Announcement[][];
  noiseSeed: number;
}

/** One point of the chart: a repair, what it left to be found, and what it cost. Names are those of `NamesCounted`, summed over the feeds of a world. */
export interface SweepPoint {
  repair: Repair;
  seeds: number;
  namedRight: Interval;
  namedWrong: Interval;
  diaryRight: Interval;
  newlyRight: Interval;
  meantRight: Interval;
  /** As in `RepairCost`: means over the posts of a world. */
  storyLoss: Interval;
  withheldShare: Interval;
  /** Feeds from which nothing was concluded, their numbers not fitting the model. */
  contradictions: number;
}

/** How a sweep reports, stops, and lets others take a turn. */
export interface SweepControl {
  /** `share` in [0, 1]. */
  onProgress?: (share: number) => void;
  isCancelled?: () => boolean;
  /** Awaited after each attack, so that a cancelling message can arrive. */
  pause?: () => Promise<void>;
}

interface Outcome extends NamesCounted {
  storyLoss: number;
  withheldShare: number;
  contradictions: number;
}

/** What was read out of a feed as it was published. */
interface Found extends NamesCounted {
  contradictions: number;
}

/**
 * Tries repairs on the same feeds, attacked each time by a stranger who knows the repair.
 * Cost: an attack for every repair, feed and seed, but none for what has been published on the same base before; bases are asked for one
 * after the other and not kept.
 * @param grid the repairs, a point each
 * @param seeds how many worlds
 * @param worldOf the world of a seed 0…seeds−1: the same base and feeds with other noise, or another base with feeds of its own
 * @returns null if cancelled
 */
export async function sweepRepairs(
  grid: Repair[],
  seeds: number,
  worldOf: (seed: number) => SweepWorld,
  { onProgress = () => {}, isCancelled = () => false, pause }: SweepControl = {},
): Promise<SweepPoint[] | null> {
  if (!Number.isInteger(seeds) || seeds < 1)
    throw new RangeError(`A sweep needs at least one seed; got ${seeds}.`);
  const outcomes: Outcome[][] = grid.map(() => []);
  let known = new Map<string, Found>();
  let base: Base | null = null;
  for (let seed = 0; seed < seeds; seed++) {
    const world = worldOf(seed);
    if (world.base !== base) known = new Map();
    base = world.base;
    for (let i = 0; i < grid.length; i++) {
      if (isCancelled()) return null;
      outcomes[i].push(tryRepair(grid[i], world, known));
      onProgress((seed * grid.length + i + 1) / (seeds * grid.length));
      await pause?.();
    }
  }
  return grid.map((repair, i) => {
    const over = (name: keyof Outcome) => intervalOf(outcomes[i].map((outcome) => outcome[name]));
    return {
      repair,
      seeds,
      namedRight: over('right'),
      namedWrong: over('wrong'),
      diaryRight: over('diaryRight'),
      newlyRight: over('newlyRight'),
      meantRight: over('meantRight'),
      storyLoss: over('storyLoss'),
      withheldShare: over('withheldShare'),
      contradictions: outcomes[i].reduce((sum, { contradictions }) => sum + contradictions, 0),
    };
  });
}

const NOTHING_FOUND: Found = {
  right: 0,
  wrong: 0,
  diaryRight: 0,
  newlyRight: 0,
  meantRight: 0,
  contradictions: 0,
};

/** @param known what was found in feeds as published on this base, by all that was published; filled */
function tryRepair(repair: Repair, world: SweepWorld, known: Map<string, Found>): Outcome {
  const numbers = trueNumbersOf(world.base);
  const outcome: Outcome = { ...NOTHING_FOUND, storyLoss: 0, withheldShare: 0 };
  let posts = 0;
  world.feeds.forEach((announcements, i) => {
    const feed = applyRepair(repair, announcements, numbers, world.noiseSeed);
    const told = feed.posts.map(({ post, announcement }) => [post, announcement]);
    const key = JSON.stringify([i, told, feed.claims]);
    const found = known.get(key) ?? attackFeed(world, announcements, feed);
    known.set(key, found);
    for (const name of Object.keys(NOTHING_FOUND) as (keyof Found)[]) outcome[name] += found[name];
    posts += feed.cost.posts;
    outcome.storyLoss += feed.cost.posts * feed.cost.storyLoss;
    outcome.withheldShare += feed.cost.posts * feed.cost.withheldShare;
  });
  outcome.storyLoss /= Math.max(1, posts);
  outcome.withheldShare /= Math.max(1, posts);
  return outcome;
}

function attackFeed(
  { base, stranger }: SweepWorld,
  originals: Announcement[],
  feed: RepairedFeed,
): Found {
  if (feed.posts.length === 0) return NOTHING_FOUND;
  const attack = stranger.attack(feed.announcements, feed.publications, feed.claims);
  return {
    ...countNames(base, originals, feed, attack),
    contradictions: Number(attack.result.contradiction),
  };
}
