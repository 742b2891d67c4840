/** Radius of a bulb over the distance to its neighbour: by day its pale disc, twice as wide, just reaches the neighbour’s edge. */
const RADIUS_SHARE = 0.33;

/**
 * How large bulbs may be so that none covers its neighbour, when so many fill a disc evenly on a triangular grid; in CSS pixels.
 * One alone may be as large as the disc.
 */
export function closeBulbPx(discRadiusPx: number, count: number): number {
  if (count <= 1) return discRadiusPx;
  const apartPx = discRadiusPx * Math.sqrt((2 * Math.PI) / Math.sqrt(3) / count);
  return RADIUS_SHARE * apartPx;
}
