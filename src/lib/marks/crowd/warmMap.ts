/** Levels of warmth that unlit bulbs are drawn in, beside cold. */
export const WARM_LEVELS = 8;

/** Warmth of the wall in cells of 16 × 16 device pixels. */
export interface WarmMap {
  columns: number;
  /** Eighths of a level: 0…8 × `WARM_LEVELS` − 8. */
  cells: Uint8Array;
}

/** How far down the wall the board's light falls, and how far to either side of the middle, as shares. */
const REACH_DOWN = 0.5;
const REACH_ASIDE = 0.62;

/** The light that the board above throws on the first rows of a wall of `width × height` device pixels; by day none. */
export function warmMap(width: number, height: number, isNight: boolean): WarmMap {
  const columns = (width >> 4) + 2;
  const rows = (height >> 4) + 2;
  const cells = new Uint8Array(columns * rows);
  if (!isNight) return { columns, cells };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const down = (row << 4) / height / REACH_DOWN;
      const aside = ((column << 4) / width - 0.5) / REACH_ASIDE;
      const light = Math.max(0, 1 - down) * Math.max(0, 1 - aside * aside);
      cells[row * columns + column] = Math.round(8 * (WARM_LEVELS - 1) * light);
    }
  }
  return { columns, cells };
}
