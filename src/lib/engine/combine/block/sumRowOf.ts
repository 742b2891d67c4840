import type { SumRow } from '../reconstruct/narrowInto';

/** Means are published to a tenth. */
const TENTHS = 10;

/** What a mean rounded to a tenth, halves up, says of the sum of whole numbers at some places (one at least): sum ∈ [least, most]. */
export function sumRowOf(places: number[], mean: number): SumRow {
  const tenths = Math.round(mean * TENTHS);
  // 2·tenths − 1 ≤ 20·sum/size < 2·tenths + 1
  const edge = (odd: number) => Math.ceil((places.length * odd) / (2 * TENTHS));
  return { places, least: edge(2 * tenths - 1), most: edge(2 * tenths + 1) - 1 };
}
