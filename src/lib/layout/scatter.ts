/** Points of the fine grid a person: from these the places are taken evenly. */
const GRID_POINTS = 1.6;
const ROW = Math.sqrt(3) / 2;

/** The rectangle that a region lies in, in CSS pixels. */
interface Bounds {
  leftPx: number;
  topPx: number;
  widthPx: number;
  heightPx: number;
}

/**
 * Spreads exactly `count` people over a region, evenly, on a triangular grid; yields now and then, so that it can be done in slices.
 * @param isIn whether a point belongs to the region
 * @returns places x0, y0, …; length 2 · count (0 for a region without room), and the distance between neighbours
 */
export function* scatter(
  count: number,
  { leftPx, topPx, widthPx, heightPx }: Bounds,
  isIn: (x: number, y: number) => boolean,
): Generator<void, { places: Float32Array; stepPx: number }> {
  let stepPx = Math.sqrt((widthPx * heightPx) / Math.max(1, count) / ROW);
  for (let attempt = 0; attempt < 24 && count > 0; attempt++) {
    const points: number[] = [];
    const rows = Math.ceil(heightPx / (stepPx * ROW));
    for (let row = 0; row <= rows; row++) {
      const y = topPx + row * stepPx * ROW;
      for (let x = leftPx + (row % 2) * 0.5 * stepPx; x <= leftPx + widthPx; x += stepPx)
        if (isIn(x, y)) points.push(x, y);
      if (row % 8 === 0) yield;
    }
    const found = points.length / 2;
    if (found >= count) {
      const places = new Float32Array(2 * count);
      for (let i = 0; i < count; i++) {
        const at = Math.floor(((i + 0.5) * found) / count);
        places[2 * i] = points[2 * at];
        places[2 * i + 1] = points[2 * at + 1];
      }
      return { places, stepPx };
    }
    // as many as are missing and a few more, never more than a fifth finer at once in a thin region
    stepPx *= Math.min(0.94, Math.max(0.4, Math.sqrt(found / (count * GRID_POINTS ** 0.25))));
  }
  return { places: new Float32Array(0), stepPx };
}
