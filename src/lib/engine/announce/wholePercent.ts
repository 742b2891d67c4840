/**
 * Shares are published in whole per cent, halves up: p % of a whole means p − ½ ≤ 100·part/whole < p + ½, open above. Everything here is
 * worked out in half per cents, so in whole numbers: 2p − 1 ≤ 200·part/whole < 2p + 1.
 */
const HALVES = 200;

/** The per cent that is published. @param whole > 0 */
export function wholePercent(part: number, whole: number): number {
  return Math.floor((HALVES * part + whole) / (2 * whole));
}

/** The smallest part of a whole that is published as so many per cent; may be larger than `partBelow` where none is. */
export function leastPart(percent: number, whole: number): number {
  return Math.ceil((Math.max(0, 2 * percent - 1) * Math.max(0, whole)) / HALVES);
}

/** The largest part of a whole that is published as so many per cent; −1 if none is that small. */
export function mostPart(percent: number, whole: number): number {
  return Math.ceil(((2 * percent + 1) * whole) / HALVES) - 1;
}

/** The smallest whole of which a part is published as so many per cent. */
export function leastWhole(percent: number, part: number): number {
  return Math.floor((HALVES * part) / (2 * percent + 1)) + 1;
}

/** The largest whole of which a part is published as so many per cent; ∞ for 0 %. */
export function mostWhole(percent: number, part: number): number {
  return percent > 0 ? Math.floor((HALVES * part) / (2 * percent - 1)) : Infinity;
}

/**
 * The same as two rows of a program in whole people, `part·values[0] + whole·values[1]`: the first is at least 0, the second at most −1.
 * @param off by how many people each may be off behind a number that a repair altered; the bounds move by that much
 */
export function percentRows(
  percent: number,
  off: { part: number; whole: number } = { part: 0, whole: 0 },
): [{ values: [number, number]; least: number }, { values: [number, number]; most: number }] {
  const low = 2 * percent - 1;
  const high = 2 * percent + 1;
  return [
    { values: [HALVES, -low], least: -(HALVES * off.part + Math.max(0, low) * off.whole) },
    { values: [HALVES, -high], most: HALVES * off.part + high * off.whole - 1 },
  ];
}
