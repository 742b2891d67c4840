/**
 * Index of the outcome at `u` of the way through cumulative weights.
 * @param cumulative non-decreasing; its last used entry is the total
 * @param length entries used
 * @param u in [0, 1)
 */
export function chooseCumulative(cumulative: Float64Array, length: number, u: number): number {
  const target = u * cumulative[length - 1];
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle] > target) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Running sums of weights, for `chooseCumulative`. */
export function cumulate(weights: Float64Array): Float64Array {
  let total = 0;
  return weights.map((weight) => (total += weight));
}
