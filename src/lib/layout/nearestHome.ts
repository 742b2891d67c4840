/**
 * Whose home is nearest to a point.
 * @param homes x0, y0, x1, y1, …; all lengths in CSS pixels
 * @param withinPx homes as far off as this, or farther, do not count
 * @returns −1 if there is none so near
 */
export function nearestHome(
  homes: ArrayLike<number>,
  xPx: number,
  yPx: number,
  withinPx: number,
): number {
  let best = -1;
  let nearest = withinPx ** 2;
  for (let i = 0; 2 * i < homes.length; i++) {
    const distance = (homes[2 * i] - xPx) ** 2 + (homes[2 * i + 1] - yPx) ** 2;
    if (distance < nearest) [best, nearest] = [i, distance];
  }
  return best;
}
