import { narrowInto, type SumRow } from '../reconstruct/narrowInto';
import type { NumberRange } from './Block';
import { eliminate } from './eliminate';
import { findCorners } from './findCorners';

/** How many steps a search may still take; shared by searches that belong together. */
export interface StepBudget {
  left: number;
}

/** Far below what separates a corner from the next whole number, far above what dividing rounds away. */
const TINY = 1e-6;

/**
 * Between which bounds each of some whole numbers lies: the least and the largest that it takes in any list that fulfils sums. Exact: the
 * corners of what the sums leave bound it; where they are not whole, it is searched by halves.
 * @param sums rows without factors, with `least` = `most`
 * @param places how many numbers there are, each from 0 to `ceiling`; few
 * @returns null if no list fulfils the sums, or if the budget is spent (then `left` is below 0)
 */
export function rangeNumbers(
  sums: SumRow[],
  places: number,
  ceiling: number,
  budget: StepBudget,
): NumberRange[] | null {
  const implied = eliminate(sums, places);
  if (!implied) return null;
  const rows = [...sums, ...implied];
  const isChained = Array<boolean>(places).fill(false);
  const low = Array<number>(places).fill(0);
  const high = Array<number>(places).fill(ceiling);
  if (!narrowInto(rows, isChained, low, high)) return null;
  if (low.every((number, p) => number === high[p]))
    return low.map((number) => ({ least: number, most: number }));

  /** A list within bounds, which it changes; null if there is none, or no budget. */
  const find = (least: number[], most: number[]): number[] | null => {
    if (--budget.left < 0 || !narrowInto(rows, isChained, least, most)) return null;
    let widest = 0;
    for (let p = 1; p < places; p++)
      if (most[p] - least[p] > most[widest] - least[widest]) widest = p;
    if (least[widest] === most[widest]) return least;
    const middle = (least[widest] + most[widest]) >> 1;
    return (
      find(least.slice(), most.with(widest, middle)) ??
      find(least.with(widest, middle + 1), most.slice())
    );
  };

  const corners = findCorners(implied, places);
  if (corners.length === 0) return null;
  const bounded = new Set(implied.flatMap((row) => row.places));
  for (const p of bounded) {
    const numbers = corners.map((corner) => corner[p]);
    low[p] = Math.max(low[p], Math.ceil(Math.min(...numbers) - TINY));
    high[p] = Math.min(high[p], Math.floor(Math.max(...numbers) + TINY));
    if (low[p] > high[p]) return null;
  }
  const whole = corners
    .map((corner) => corner.map((x) => Math.round(x) + 0))
    .filter((numbers, c) =>
      numbers.every((x, p) => Math.abs(x - corners[c][p]) < TINY && x <= ceiling),
    );
  const first = whole[0] ?? find(low.slice(), high.slice());
  if (!first) return null;
  const ranges = first.map((number) => ({ least: number, most: number }));
  const widen = (numbers: number[] | null) => {
    numbers?.forEach((number, p) => {
      ranges[p].least = Math.min(ranges[p].least, number);
      ranges[p].most = Math.max(ranges[p].most, number);
    });
    return numbers !== null;
  };
  whole.forEach(widen);
  ranges.forEach((range, p) => {
    if (!bounded.has(p)) range.most = ceiling;
    // The outermost first, which is mostly within reach; then by halves.
    for (let end = low[p], to = end; end < range.least && budget.left >= 0;) {
      if (!widen(find(low.slice(), high.with(p, to)))) end = to + 1;
      to = (end + range.least - 1) >> 1;
    }
    for (let end = high[p], from = end; end > range.most && budget.left >= 0;) {
      if (!widen(find(low.with(p, from), high.slice()))) end = from - 1;
      from = (end + range.most + 2) >> 1;
    }
  });
  return budget.left < 0 ? null : ranges;
}
