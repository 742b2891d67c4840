import type { SuccessLaw } from './SuccessLaw';

/** What a simultaneous 95 % band leaves outside, of all its laws together. */
const OUTSIDE = 0.05;

/**
 * The fewest and the most successes that a law allows: exact quantiles, so that either end leaves at most its part outside.
 * @param laws how many laws are held against what happened at once; with chance 95 % at least every one of them is kept (Bonferroni)
 */
export function allowedSuccesses({ from, chances }: SuccessLaw, laws: number): [number, number] {
  const tail = OUTSIDE / (2 * laws);
  return [from + firstBeyond(chances, tail), from + lastBefore(chances, tail)];
}

/** The smallest k that fewer or as many successes reach with more than a chance of `tail`. */
function firstBeyond(chances: number[], tail: number): number {
  let sum = 0;
  const k = chances.findIndex((chance) => (sum += chance) > tail);
  return k < 0 ? chances.length - 1 : k;
}

/** The same from above. */
function lastBefore(chances: number[], tail: number): number {
  return chances.length - 1 - firstBeyond(chances.toReversed(), tail);
}
