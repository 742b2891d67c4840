import type { SumRow } from '../reconstruct/narrowInto';

/**
 * What sums say together: Gauss–Jordan elimination of the rows that pin a sum down, in whole numbers. Bounds propagation alone does not see that
 * two ways to add everybody up give two totals.
 * @param rows without factors; those with `least` < `most` are passed over
 * @param places how many places there are
 * @returns as many rows as are independent, each with a place that no other of them has; null if no whole numbers fulfil them
 */
export function eliminate(rows: readonly SumRow[], places: number): SumRow[] | null {
  const pinned = rows.filter(({ least, most }) => least === most);
  // factors of all places, then the sum
  const matrix = pinned.map(({ places: at, least }) => {
    const line = Array<number>(places + 1).fill(0);
    for (const p of at) line[p] = 1;
    line[places] = least;
    return line;
  });
  let done = 0;
  for (let p = 0; p < places && done < matrix.length; p++) {
    const pivot = matrix.findIndex((line, r) => r >= done && line[p] !== 0);
    if (pivot < 0) continue;
    [matrix[done], matrix[pivot]] = [matrix[pivot], matrix[done]];
    const from = matrix[done];
    matrix.forEach((line, r) => {
      if (r !== done && line[p] !== 0) matrix[r] = reduced(line, from, p);
    });
    done++;
  }
  const isImpossible = (line: number[]) => {
    const divisor = divisorOf(line.slice(0, places));
    return divisor === 0 ? line[places] !== 0 : line[places] % divisor !== 0;
  };
  if (matrix.some(isImpossible)) return null;
  return matrix.slice(0, done).map((line) => {
    const at = line.flatMap((factor, p) => (p < places && factor !== 0 ? [p] : []));
    return {
      places: at,
      factors: at.map((p) => line[p]),
      least: line[places],
      most: line[places],
    };
  });
}

/** A line less so much of another that nothing is left at place `p`, without common divisors. */
function reduced(line: number[], from: number[], p: number): number[] {
  const left = line.map((value, i) => value * from[p] - from[i] * line[p]);
  const divisor = divisorOf(left);
  return divisor > 1 ? left.map((value) => value / divisor) : left;
}

/** The greatest common divisor; 0 if all are 0. */
function divisorOf(values: number[]): number {
  return values.reduce((a, b) => {
    let [left, right] = [a, Math.abs(b)];
    while (right > 0) [left, right] = [right, left % right];
    return left;
  }, 0);
}
