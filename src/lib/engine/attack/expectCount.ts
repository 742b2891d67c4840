import { EXACT_COUNT_LARGEST } from '../constants';
import { fixedExp } from '../random/fixed';
import type { CountBounds } from './CountBounds';
import type { VectorBits } from './VectorBits';
import type { MembershipRows } from './MembershipRows';

/**
 * How many people fall under a claim, in the mean, given what was published of it alone: the published chances mixed over the counts
 * that everybody’s chances suggest (Poisson–binomial; normal for large counts). Where a count is left to the tilt, the tilt aims here:
 * for rare people Pr(x = 1 | published) = Pr(x = 1) · E(count | published) / E(count).
 * @param rows a person each; the last stands for `size` people alike
 * @param tilt nats: everybody is looked at under this tilt of the claim, taken off again; changes nothing but where the normal count is good
 */
export function expectCount(
  registry: VectorBits,
  { offsets, ids, chances }: MembershipRows,
  size: number,
  claim: number,
  { least, most, chances: published, logChances }: CountBounds,
  tilt = 0,
): number {
  const last = offsets.length - 2;
  const p = new Float64Array(last + 1);
  for (let row = 0; row <= last; row++)
    for (let i = offsets[row]; i < offsets[row + 1]; i++)
      if (registry.bits[ids[i]][claim] === 1) p[row] += chances[i];
  if (tilt !== 0) {
    const factor = fixedExp(tilt);
    for (let row = 0; row <= last; row++)
      p[row] = (p[row] * factor) / (1 - p[row] + p[row] * factor);
  }
  const lift = logChances?.reduce((a, b, i) => Math.max(a, b - tilt * i), -Infinity) ?? 0;
  const chanceAt = (i: number) =>
    logChances ? fixedExp(logChances[i] - tilt * i - lift) : (published?.[i] ?? 1);
  const weightOf = most > EXACT_COUNT_LARGEST ? normal(p, size, least, most) : exact(p, size, most);
  let total = 0;
  let sum = 0;
  for (let count = least; count <= most; count++) {
    const weight = chanceAt(count - least) * weightOf(count);
    total += weight;
    sum += weight * count;
  }
  return total > 0 ? sum / total : (least + most) / 2;
}

/** Weights of a normal count, scaled to the largest within the bounds, so that bounds far from the mean do not vanish. */
function normal(p: Float64Array, size: number, least: number, most: number) {
  let mean = 0;
  let variance = 0;
  p.forEach((chance, row) => {
    const people = row === p.length - 1 ? size : 1;
    mean += people * chance;
    variance += people * chance * (1 - chance);
  });
  const squared = (count: number) =>
    variance > 0 ? ((count - mean) * (count - mean)) / (2 * variance) : 0;
  const nearest = squared(Math.min(Math.max(mean, least), most));
  return (count: number) => fixedExp(nearest - squared(count));
}

/** The Poisson–binomial table up to `most`, the many alike as Poisson. */
function exact(p: Float64Array, size: number, most: number) {
  const table = new Float64Array(most + 1);
  const mean = size * p[p.length - 1];
  // from 1 at the likeliest count: only ratios matter
  const likeliest = Math.min(most, Math.floor(mean));
  table[likeliest] = 1;
  for (let count = likeliest; count > 0; count--) table[count - 1] = (table[count] * count) / mean;
  for (let count = likeliest + 1; count <= most; count++)
    table[count] = (table[count - 1] * mean) / count;
  for (let row = 0; row < p.length - 1; row++) {
    if (p[row] === 0) continue;
    for (let count = most; count >= 0; count--)
      table[count] = (1 - p[row]) * table[count] + (count > 0 ? p[row] * table[count - 1] : 0);
  }
  return (count: number) => table[count];
}
