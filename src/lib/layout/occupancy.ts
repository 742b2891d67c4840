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

  /** Whether any cell of the rectangle is taken; what lies outside the box counts as free. */
  isTaken(leftPx: number, topPx: number, rightPx: number, bottomPx: number): boolean {
    const [left, top, right, bottom] = this.#cells(leftPx, topPx, rightPx, bottomPx);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (this.#taken[row * this.#columns + column]) return true;
      }
    }
    return false;
  }

  /** Takes every cell of the rectangle. */
  take(leftPx: number, topPx: number, rightPx: number, bottomPx: number): void {
    const [left, top, right, bottom] = this.#cells(leftPx, topPx, rightPx, bottomPx);
    for (let row = top; row <= bottom; row++) {
      this.#taken.fill(1, row * this.#columns + left, row * this.#columns + right + 1);
    }
  }

  #cells(left: number, top: number, right: number, bottom: number) {
    return [
      Math.max(0, Math.floor(left / this.cellPx)),
      Math.max(0, Math.floor(top / this.cellPx)),
      Math.min(this.#columns - 1, Math.ceil(right / this.cellPx) - 1),
      Math.min(this.#rows - 1, Math.ceil(bottom / this.cellPx) - 1),
    ] as const;
  }
}
