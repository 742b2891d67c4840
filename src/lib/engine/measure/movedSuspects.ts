import { isMoved } from '../attack/nameKind';
import type { Between, MovedSuspects } from './Calibration';
import { exactInterval } from './exactInterval';
import type { Pair, WorldTally } from './WorldTally';

/** The suspects of a base whom posts moved. */
export function movedOf({ suspects }: WorldTally): Pair[] {
  return suspects.filter(({ before, after }) => isMoved(before, after));
}

/** Columns for `bootstrapWorlds`: count, stated, before, right. */
export function movedColumns(moved: Pair[]): number[] {
  const sum = (pick: (pair: Pair) => number) =>
    moved.reduce((total, pair) => total + pick(pair), 0);
  return [moved.length, sum(({ after }) => after), sum((p) => p.before), sum((p) => p.right)];
}
/** How many they are. */
export const MOVED_COLUMNS = 4;

/** Figures for `bootstrapWorlds`: observed, its excess over what was stated, its ratio to it. @param at place of the first column */
export function movedFigures(at: number): Array<(sums: ArrayLike<number>) => number> {
  const share = (sums: ArrayLike<number>, column: number) => sums[at + column] / sums[at];
  return [
    (sums) => share(sums, 3),
    (sums) => share(sums, 3) - share(sums, 1),
    (sums) => share(sums, 3) / share(sums, 1),
  ];
}

/**
 * @param columns a base each, as of `movedColumns`
 * @param intervals of the figures, by bootstrap
 */
export function movedSuspects(columns: number[][], intervals: Between[]): MovedSuspects {
  const worlds = columns.filter(([count]) => count > 0).length;
  const sums = Array.from({ length: MOVED_COLUMNS }, (_, c) =>
    columns.reduce((sum, world) => sum + world[c], 0),
  );
  const [count, stated, before, right] = sums;
  if (count === 0)
    return {
      ...{ count, worlds, stated: null, before: null, observed: null },
      interval: { observed: null, excess: null, ratio: null },
    };
  const mean = stated / count;
  const isExtreme = right === 0 || right === count;
  const [observed, excess, ratio] = isExtreme
    ? extremes(right === 0, worlds, mean)
    : worlds < 2
      ? [null, null, null]
      : intervals;
  return {
    ...{ count, worlds, stated: mean, before: before / count, observed: right / count },
    interval: { observed, excess, ratio },
  };
}

function extremes(isNone: boolean, worlds: number, stated: number): Between[] {
  const [low, high] = exactInterval(isNone ? 0 : worlds, worlds);
  return [
    [low, high],
    [low - stated, high - stated],
    [low / stated, high / stated],
  ];
}
