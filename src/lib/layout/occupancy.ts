/**
 * What is already taken in a box of `widthPx × heightPx`: a bitmap of small cells, for cheap dodging. A disc or a rectangle is asked
 * for and taken in time proportional to its cells.
 */
export class Occupancy {
  #columns: number;
  #rows: number;
  #taken: Uint8Array;

  constructor(
    widthPx: number,
    heightPx: number,
    readonly cellPx = 3,
  ) {
    this.#columns = Math.max(1, Math.ceil(widthPx / cellPx));
    this.#rows = Math.max(1, Math.ceil(heightPx / cellPx));
    this.#taken = new Uint8Array(this.#columns * this.#rows);
  }

  /** Whether any cell of the rectangle is taken; what lies outside the box counts as free. No allocation. */
  isTaken(leftPx: number, topPx: number, rightPx: number, bottomPx: number): boolean {
    const left = this.#first(leftPx);
    const right = this.#last(rightPx, this.#columns);
    const bottom = this.#last(bottomPx, this.#rows);
    for (let row = this.#first(topPx); row <= bottom; row++) {
      const start = row * this.#columns;
      for (let at = start + left; at <= start + right; at++) if (this.#taken[at]) return true;
    }
    return false;
  }

  /** Takes every cell of the rectangle. */
  take(leftPx: number, topPx: number, rightPx: number, bottomPx: number): void {
    const left = this.#first(leftPx);
    const right = this.#last(rightPx, this.#columns);
    const bottom = this.#last(bottomPx, this.#rows);
    if (right < left) return;
    for (let row = this.#first(topPx); row <= bottom; row++) {
      const start = row * this.#columns;
      this.#taken.fill(1, start + left, start + right + 1);
    }
  }

  #first(fromPx: number): number {
    return Math.max(0, Math.floor(fromPx / this.cellPx));
  }

  #last(toPx: number, count: number): number {
    return Math.min(count - 1, Math.ceil(toPx / this.cellPx) - 1);
  }
}
