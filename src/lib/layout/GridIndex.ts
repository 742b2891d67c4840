/**
 * Finds the nearest of many points: they are sorted into square cells once (linear), then a look-up reads the cells around
 * the pointer, O(1) for points spread about evenly. Points as x0, y0, x1, y1, … in CSS pixels; not copied.
 */
export class GridIndex {
  #points: Float32Array;
  #cellPx: number;
  #columns: number;
  #rows: number;
  /** Points of cell c: `#order[#starts[c]…#starts[c + 1])`. */
  #starts: Uint32Array;
  #order: Uint32Array;

  constructor(points: Float32Array, widthPx: number, heightPx: number) {
    const count = points.length >> 1;
    this.#points = points;
    this.#cellPx = Math.max(4, Math.sqrt((3 * widthPx * heightPx) / Math.max(1, count)));
    this.#columns = Math.max(1, Math.ceil(widthPx / this.#cellPx));
    this.#rows = Math.max(1, Math.ceil(heightPx / this.#cellPx));
    this.#starts = new Uint32Array(this.#columns * this.#rows + 1);
    this.#order = new Uint32Array(count);
    const cells = new Uint32Array(count);
    for (let i = 0; i < count; i++) {
      cells[i] = this.#cellAt(points[2 * i], points[2 * i + 1]);
      this.#starts[cells[i] + 1]++;
    }
    for (let c = 1; c < this.#starts.length; c++) this.#starts[c] += this.#starts[c - 1];
    const next = this.#starts.slice();
    for (let i = 0; i < count; i++) this.#order[next[cells[i]]++] = i;
  }

  /** Index of the nearest point within `reachPx` of (`xPx`, `yPx`), or −1. */
  nearest(xPx: number, yPx: number, reachPx: number): number {
    const left = this.#clampColumn((xPx - reachPx) / this.#cellPx);
    const right = this.#clampColumn((xPx + reachPx) / this.#cellPx);
    const top = this.#clampRow((yPx - reachPx) / this.#cellPx);
    const bottom = this.#clampRow((yPx + reachPx) / this.#cellPx);
    let best = -1;
    let bestSquare = reachPx * reachPx;
    for (let row = top; row <= bottom; row++) {
      for (let cell = row * this.#columns + left; cell <= row * this.#columns + right; cell++) {
        for (let at = this.#starts[cell]; at < this.#starts[cell + 1]; at++) {
          const i = this.#order[at];
          const dx = this.#points[2 * i] - xPx;
          const dy = this.#points[2 * i + 1] - yPx;
          const square = dx * dx + dy * dy;
          if (square < bestSquare || (square === bestSquare && (best < 0 || i < best))) {
            best = i;
            bestSquare = square;
          }
        }
      }
    }
    return best;
  }

  #cellAt(x: number, y: number): number {
    return this.#clampRow(y / this.#cellPx) * this.#columns + this.#clampColumn(x / this.#cellPx);
  }

  #clampColumn(column: number): number {
    return Math.max(0, Math.min(this.#columns - 1, Math.floor(column)));
  }

  #clampRow(row: number): number {
    return Math.max(0, Math.min(this.#rows - 1, Math.floor(row)));
  }
}
