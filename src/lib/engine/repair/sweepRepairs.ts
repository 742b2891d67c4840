import type { Announcement } from '../announce/announcement';
import type { Stranger } from '../attack/Stranger';
import type { Base } from '../base/Base';
import { countInterval } from '../measure/countInterval';
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

/** The counts of `NamesCounted`, which are summed over the feeds of a world. */
const COUNTS = [
  'newlyRight',
  'newlyWrong',
  'meantNewly',
  'anywayRight',
  'anywayWrong',
  'moved',
  'movedRight',
  'meantMoved',
  'sensitive',
  'sensitiveRight',
] as const;
type Counts = Record<(typeof COUNTS)[number], number>;

/**
 * One point of the chart: a repair, what it left to be found, and what it cost. People are those of `NamesCounted`, summed over the feeds of a
 * world; where there was nobody in any of several bases, the interval ends at the exact limit (`countInterval`).
 */
export interface SweepPoint extends Record<keyof Counts, Interval> {
  repair: Repair;
  seeds: number;
  /** The most that a feed added to one suspect’s odds, in bits: the mean over the feeds of a world, and the most of its feeds. */
  largestMean: Interval;
  largestMost: Interval;
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

/** What one repair came to in one world. */
export interface Outcome extends Counts {
  largestMean: number;
  largestMost: number;
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
  let bases = 0;
  for (let seed = 0; seed < seeds; seed++) {
    const world = worldOf(seed);
    if (world.base !== base) {
      known = new Map();
      bases++;
    }
    base = world.base;
    for (let i = 0; i < grid.length; i++) {
      if (isCancelled()) return null;
      outcomes[i].push(tryRepair(grid[i], world, known));
      onProgress((seed * grid.length + i + 1) / (seeds * grid.length));
      await pause?.();
    }
  }
  return grid.map((repair, i) => summariseSweep(repair, outcomes[i], bases === seeds));
}

/** A point from what it came to in each world. @param areWorlds whether each outcome is of a base of its own, and not another throw of the dice on the same */
export function summariseSweep(
  repair: Repair,
  outcomes: Outcome[],
  areWorlds: boolean,
): SweepPoint {
  const over = (name: keyof Outcome) => intervalOf(outcomes.map((outcome) => outcome[name]));
  // where nothing is ever posted nobody can be named: that is no luck, and has no limit
  const isPosted = outcomes.some(({ withheldShare }) => withheldShare < 1);
  const people = (name: keyof Counts) =>
    areWorlds && isPosted ? countInterval(outcomes.map((outcome) => outcome[name])) : over(name);
  return {
    repair,
    seeds: outcomes.length,
    ...(Object.fromEntries(COUNTS.map((name) => [name, people(name)])) as Record<
      keyof Counts,
      Interval
    >),
    largestMean: over('largestMean'),
    largestMost: over('largestMost'),
    storyLoss: over('storyLoss'),
    withheldShare: over('withheldShare'),
    contradictions: outcomes.reduce((sum, { contradictions }) => sum + contradictions, 0),
  };
}

const NO_NAMES = Object.fromEntries(COUNTS.map((name) => [name, 0])) as unknown as Counts;
const NOTHING_FOUND: Found = { ...NO_NAMES, largestBits: 0, contradictions: 0 };

/** @param known what was found in feeds as published on this base, by all that was published; filled */
function tryRepair(repair: Repair, world: SweepWorld, known: Map<string, Found>): Outcome {
  const numbers = trueNumbersOf(world.base);
  const outcome: Outcome = {
    ...NO_NAMES,
    largestMean: 0,
    largestMost: 0,
    storyLoss: 0,
    withheldShare: 0,
    contradictions: 0,
  };
  let posts = 0;
  world.feeds.forEach((announcements, i) => {
    const feed = applyRepair(repair, announcements, numbers, world.noiseSeed);
    const told = feed.posts.map(({ post, announcement }) => [post, announcement]);
    const key = JSON.stringify([i, told, feed.claims]);
    const found = known.get(key) ?? attackFeed(world, announcements, feed);
    known.set(key, found);
    for (const name of COUNTS) outcome[name] += found[name];
    outcome.contradictions += found.contradictions;
    outcome.largestMean += found.largestBits / world.feeds.length;
    outcome.largestMost = Math.max(outcome.largestMost, found.largestBits);
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
  const { result } = stranger.attack(feed.announcements, feed.publications, feed.claims);
  return {
    ...countNames(base, originals, feed, result),
    contradictions: Number(result.contradiction),
  };
}
