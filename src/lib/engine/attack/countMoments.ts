import type { MembershipRows } from './MembershipRows';
import type { VectorBits } from './VectorBits';

/**
 * Mean and variance of how many people fall under a claim, each by themselves. Cost: entries.
 * @param rows a person each; the last stands for `size` people alike
 */
export function countMoments(
  registry: VectorBits,
  { offsets, ids, chances }: MembershipRows,
  size: number,
  claim: number,
): { mean: number; variance: number } {
  let mean = 0;
  let variance = 0;
  const last = offsets.length - 2;
  for (let row = 0; row <= last; row++) {
    let p = 0;
    for (let i = offsets[row]; i < offsets[row + 1]; i++)
      if (registry.bits[ids[i]][claim] === 1) p += chances[i];
    const people = row === last ? size : 1;
    mean += people * p;
    variance += people * p * Math.max(0, 1 - p);
  }
  return { mean, variance };
}
