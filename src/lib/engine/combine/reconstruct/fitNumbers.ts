import { narrowInto, type SumRow } from './narrowInto';

/** How a search by `fitNumbers` differs from the usual one. */
export interface FitOptions {
  /** For each place, whether its number must not be below that of the place before it; by default all. Length of `floors`. */
  isChained?: boolean[];
  /** Steps after which the search gives up. */
  mostSteps?: number;
}

/**
 * Visits every list of whole numbers that fulfils rows of sums and never decreases along a chain, by bounds propagation and search.
 * @param floors the least number of each place
 * @param ceiling the largest number of any
 * @param visit gets a list that it must not keep; false ends the search
 * @returns steps taken; more than `mostSteps` if it gave up
 */
export function fitNumbers(
  rows: SumRow[],
  floors: number[],
  ceiling: number,
  visit: (numbers: number[]) => boolean,
  { isChained = floors.map(() => true), mostSteps = Infinity }: FitOptions = {},
): number {
  let steps = 0;
  let isOver = false;
  const search = (low: number[], high: number[]) => {
    if (++steps > mostSteps) return;
    if (!narrowInto(rows, isChained, low, high)) return;
    let open = -1; // the narrowest place that is not settled
    for (let p = 0; p < low.length; p++)
      if (high[p] > low[p] && (open < 0 || high[p] - low[p] < high[open] - low[open])) open = p;
    if (open < 0) {
      isOver = !visit(low);
      return;
    }
    for (let value = low[open]; value <= high[open] && !isOver && steps <= mostSteps; value++) {
      const lower = low.slice();
      const upper = high.slice();
      lower[open] = upper[open] = value;
      search(lower, upper);
    }
  };
  search(
    floors.slice(),
    floors.map(() => ceiling),
  );
  return steps;
}
