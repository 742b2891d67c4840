import type { SumRow } from '../reconstruct/narrowInto';

/** Below this a factor or a number counts as 0: divisors here are small whole numbers. */
const TINY = 1e-9;

/**
 * The corners of what rows of sums leave to numbers that are not negative: every list in which as many numbers as there are rows may be
 * above 0, and the rows decide them. A sum of such numbers is least and largest at corners (linear programming, by brute force: at most
 * 70 choices of columns for eight places).
 * @param rows independent, with `least` = `most`, as of `eliminate`
 * @returns lists of length `places`, not all of them whole; none if nothing fits
 */
export function findCorners(rows: readonly SumRow[], places: number): number[][] {
  const lines = rows.map(({ places: at, factors, least }) => {
    const line = new Float64Array(places + 1);
    at.forEach((p, i) => (line[p] = factors ? factors[i] : 1));
    line[places] = least;
    return line;
  });
  const corners: number[][] = [];
  /** Solves for one more column in turn; `owner[r]`: the column that row r decides. */
  const choose = (from: number, matrix: Float64Array[], owner: number[]) => {
    const row = owner.length;
    if (row === matrix.length) {
      const corner = Array<number>(places).fill(0);
      owner.forEach((p, r) => (corner[p] = matrix[r][places]));
      if (corner.every((number) => number > -TINY)) corners.push(corner);
      return;
    }
    for (let p = from; p <= places - (matrix.length - row); p++) {
      let pivot = row;
      for (let r = row + 1; r < matrix.length; r++)
        if (Math.abs(matrix[r][p]) > Math.abs(matrix[pivot][p])) pivot = r;
      if (Math.abs(matrix[pivot][p]) < TINY) continue;
      choose(p + 1, solvedFor(p, row, pivot, matrix), [...owner, p]);
    }
  };
  choose(0, lines, []);
  return corners;
}

/** The matrix with row `pivot` moved to place `row`, and column `p` cleared everywhere else. */
function solvedFor(p: number, row: number, pivot: number, matrix: Float64Array[]): Float64Array[] {
  const next = matrix.map((line) => line.slice());
  [next[row], next[pivot]] = [next[pivot], next[row]];
  const lead = next[row];
  const factor = lead[p];
  for (let i = 0; i < lead.length; i++) lead[i] /= factor;
  next.forEach((line, r) => {
    const times = line[p];
    if (r !== row && times !== 0) for (let i = 0; i < line.length; i++) line[i] -= times * lead[i];
  });
  return next;
}
