import type { Announcement } from '../announce/announcement';
import type { Stranger } from '../attack/Stranger';
import type { Base } from '../base/Base';
import { intervalOf, type Interval } from '../measure/intervalOf';
import { applyRepair } from './applyRepair';
import { attackRepaired } from './attackRepaired';
import type { Repair } from './Repair';
import { trueNumbersOf } from './TrueNumbers';

/** Where a repair is tried: a base, its stranger, feeds that are read each by itself, and the seed of the noise. */
export interface SweepWorld {
  base: Base;
  stranger: Stranger;
  feeds: Announcement[][];
  noiseSeed: number;
}

/** One point of the chart: a repair, what it left to be found, and what it cost. */
export interface SweepPoint {
  repair: Repair;
  seeds: number;
  /** Names given (probability ≥ NAMED_FROM) in a world, rightly and wrongly, summed over its posts. */
  namedRight: Interval;
  namedWrong: Interval;
  /** Right names about the same posts by their diaries alone, whatever number is published. */
  diaryRight: Interval;
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

interface Outcome {
  right: number;
  wrong: number;
  diaryRight: number;
  storyLoss: number;
  withheldShare: number;
  contradictions: number;
}

/**
 * Tries repairs on the same feeds, attacked each time by a stranger who knows the repair.
 * Cost: an attack for every repair and seed; bases are asked for one after the other and not kept.
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
  for (let seed = 0; seed < seeds; seed++) {
    const world = worldOf(seed);
    for (let i = 0; i < grid.length; i++) {
      if (isCancelled()) return null;
      outcomes[i].push(tryRepair(grid[i], world));
      onProgress((seed * grid.length + i + 1) / (seeds * grid.length));
      await pause?.();
    }
  }
  return grid.map((repair, i) => {
    const over = (pick: (outcome: Outcome) => number) => intervalOf(outcomes[i].map(pick));
    return {
      repair,
      seeds,
      namedRight: over(({ right }) => right),
      namedWrong: over(({ wrong }) => wrong),
      diaryRight: over(({ diaryRight }) => diaryRight),
      storyLoss: over(({ storyLoss }) => storyLoss),
      withheldShare: over(({ withheldShare }) => withheldShare),
      contradictions: outcomes[i].reduce((sum, { contradictions }) => sum + contradictions, 0),
    };
  });
}

function tryRepair(repair: Repair, { base, stranger, feeds, noiseSeed }: SweepWorld): Outcome {
  const numbers = trueNumbersOf(base);
  let [posts, right, wrong, diaryRight, lost, withheld, contradictions] = [0, 0, 0, 0, 0, 0, 0];
  for (const announcements of feeds) {
    const feed = applyRepair(repair, announcements, numbers, noiseSeed);
    const attacked = attackRepaired(base, stranger, feed);
    for (const score of attacked?.truth.scores ?? []) {
      right += score.right;
      wrong += score.innocents;
      diaryRight += score.baseline.right;
    }
    posts += feed.cost.posts;
    lost += feed.cost.posts * feed.cost.storyLoss;
    withheld += feed.cost.posts * feed.cost.withheldShare;
    contradictions += Number(attacked?.result.contradiction ?? false);
  }
  const share = (part: number) => (posts === 0 ? 0 : part / posts);
  return {
    right,
    wrong,
    diaryRight,
    storyLoss: share(lost),
    withheldShare: share(withheld),
    contradictions,
  };
}
