import type { CountBounds } from '../../attack/CountBounds';

/**
 * How many people are in several cells at once that have nothing to do with one another, so that every overlap is possible: from Σ least
 * − (n−1)·subscribers to the smallest of the largest (Fréchet 1935, Bonferroni 1936). Both ends are reached.
 * @param cells at least one
 */
export function jointBounds(cells: CountBounds[], subscribers: number): CountBounds {
  let least = subscribers;
  let most = subscribers;
  for (const cell of cells) {
    least += cell.least - subscribers;
    if (cell.most < most) most = cell.most;
  }
  return { least: Math.max(0, least), most };
}
