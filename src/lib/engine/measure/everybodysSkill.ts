import type { Between, Everybody } from './Calibration';
import { SMALLEST_CHANCE } from './lossBits';
import { sumOver, type WorldTally } from './WorldTally';

/** Columns for `bootstrapWorlds`. */
export function skillColumns({ everybody: e }: WorldTally): number[] {
  return [e.posts, e.bitsBefore, e.bitsAfter, e.squaredBefore, e.squaredAfter];
}
/** How many they are. */
export const SKILL_COLUMNS = 5;

/** Figures for `bootstrapWorlds`: skill of the logarithmic score, bits a post, skill of Brier’s. NaN where there is none. */
export const skillFigures: Array<(sums: ArrayLike<number>) => number> = [
  (sums) => skillOf(sums[1], sums[2]),
  (sums) => (sums[1] - sums[2]) / sums[0],
  (sums) => skillOf(sums[3], sums[4]),
];

/** @param intervals of the figures, by bootstrap */
export function everybodysSkill(worlds: WorldTally[], intervals: Between[]): Everybody {
  const sum = (pick: (everybody: WorldTally['everybody']) => number) =>
    sumOver(worlds, ({ everybody }) => pick(everybody));
  const pairs = sum((e) => e.pairs);
  const sums = Array.from({ length: SKILL_COLUMNS }, (_, c) =>
    worlds.reduce((total, world) => total + skillColumns(world)[c], 0),
  );
  const [skill, bitsAPost, brierSkill] = skillFigures.map((figure) => orNull(figure(sums)));
  const [posts, bitsBefore, bitsAfter, squaredBefore, squaredAfter] = sums;
  const mean = (total: number) => (pairs > 0 ? total / pairs : 0);
  return {
    posts,
    pairs,
    log: {
      ...{ before: mean(bitsBefore), after: mean(bitsAfter), skill, interval: intervals[0] },
      ...{ bitsAPost, bitsAPostInterval: intervals[1] },
      ruledOut: { before: sum((e) => e.ruledOutBefore), after: sum((e) => e.ruledOutAfter) },
      smallest: SMALLEST_CHANCE,
    },
    brier: {
      ...{ before: mean(squaredBefore), after: mean(squaredAfter) },
      ...{ skill: brierSkill, interval: intervals[2] },
    },
  };
}

/** 1 − after / before: what share of what was left to tell the posts told. */
function skillOf(before: number, after: number): number {
  return before > 0 ? 1 - after / before : NaN;
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
