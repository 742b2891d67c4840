/** least ≤ the sum of the numbers at these places ≤ most. */
export interface SumRow {
  places: number[];
  /** Whole numbers, none of them 0, that the numbers at the places are multiplied by; by default 1 each. */
  factors?: number[];
  least: number;
  most: number;
}

/**
 * Narrows the bounds of whole numbers in place until nothing changes.
 * @param isChained for each place, whether its number must not be below that of the place before it; length of `low`
 * @param low the least number of each place
 * @param high the largest
 * @returns false if nothing fits; true says only that nothing speaks against it
 */
export function narrowInto(
  rows: SumRow[],
  isChained: boolean[],
  low: number[],
  high: number[],
): boolean {
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (let p = 1; p < low.length; p++)
      if (isChained[p] && low[p] < low[p - 1]) {
        low[p] = low[p - 1];
        isChanged = true;
      }
    for (let p = low.length - 1; p > 0; p--)
      if (isChained[p] && high[p - 1] > high[p]) {
        high[p - 1] = high[p];
        isChanged = true;
      }
    for (const row of rows) {
      const narrowed = narrowByRow(row, low, high);
      if (narrowed === null) return false;
      isChanged ||= narrowed;
    }
  }
  return true;
}

/** Narrows by one row; whether anything changed, or null if nothing fits. */
function narrowByRow(
  { places, factors, least, most }: SumRow,
  low: number[],
  high: number[],
): boolean | null {
  let isChanged = false;
  let lowSum = 0;
  let highSum = 0;
  for (let i = 0; i < places.length; i++) {
    const factor = factors ? factors[i] : 1;
    lowSum += factor * (factor > 0 ? low : high)[places[i]];
    highSum += factor * (factor > 0 ? high : low)[places[i]];
  }
  if (lowSum > most || highSum < least) return null;
  for (let i = 0; i < places.length; i++) {
    const p = places[i];
    const factor = factors ? factors[i] : 1;
    // what the other places leave for this one, on the side of its largest and of its least number
    const above =
      factor > 0 ? most - (lowSum - factor * low[p]) : least - (highSum - factor * low[p]);
    const below =
      factor > 0 ? least - (highSum - factor * high[p]) : most - (lowSum - factor * high[p]);
    // + 0: a −0 becomes 0
    const largest = Math.floor(above / factor) + 0;
    const smallest = Math.ceil(below / factor) + 0;
    if (largest < high[p]) {
      if (factor > 0) highSum -= factor * (high[p] - largest);
      else lowSum -= factor * (high[p] - largest);
      high[p] = largest;
      isChanged = true;
    }
    if (smallest > low[p]) {
      if (factor > 0) lowSum += factor * (smallest - low[p]);
      else highSum += factor * (smallest - low[p]);
      low[p] = smallest;
      isChanged = true;
    }
    if (low[p] > high[p]) return null;
  }
  return isChanged;
}
