/** least ≤ the sum of the numbers at these places ≤ most. */
export interface SumRow {
  places: number[];
  least: number;
  most: number;
}

/**
 * Visits every list of whole numbers that never decreases and fulfils rows of sums, by bounds propagation and search.
 * @param floors the least number of each place
 * @param ceiling the largest number of any
 * @param visit gets a list that it must not keep; false ends the search
 * @returns steps taken
 */
export function fitNumbers(
  rows: SumRow[],
  floors: number[],
  ceiling: number,
  visit: (numbers: number[]) => boolean,
): number {
  let steps = 0;
  let isOver = false;
  const search = (low: number[], high: number[]) => {
    steps++;
    if (!narrowInto(rows, low, high)) return;
    let open = -1; // the narrowest place that is not settled
    for (let p = 0; p < low.length; p++)
      if (high[p] > low[p] && (open < 0 || high[p] - low[p] < high[open] - low[open])) open = p;
    if (open < 0) {
      isOver = !visit(low);
      return;
    }
    for (let value = low[open]; value <= high[open] && !isOver; value++) {
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

/** Narrows bounds until nothing changes; false if nothing fits. */
function narrowInto(rows: SumRow[], low: number[], high: number[]): boolean {
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (let p = 1; p < low.length; p++)
      if (low[p] < low[p - 1]) {
        low[p] = low[p - 1];
        isChanged = true;
      }
    for (let p = low.length - 1; p > 0; p--)
      if (high[p - 1] > high[p]) {
        high[p - 1] = high[p];
        isChanged = true;
      }
    for (const { places, least, most } of rows) {
      let lowSum = 0;
      let highSum = 0;
      for (const p of places) {
        lowSum += low[p];
        highSum += high[p];
      }
      if (lowSum > most || highSum < least) return false;
      for (const p of places) {
        const largest = Math.floor(most - (lowSum - low[p]));
        const smallest = Math.ceil(least - (highSum - high[p]));
        if (largest < high[p]) {
          highSum -= high[p] - largest;
          high[p] = largest;
          isChanged = true;
        }
        if (smallest > low[p]) {
          lowSum += smallest - low[p];
          low[p] = smallest;
          isChanged = true;
        }
        if (low[p] > high[p]) return false;
      }
    }
  }
  return true;
}
