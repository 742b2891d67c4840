/**
 * Place of a cell along the Hilbert curve through a square of `side × side` cells (`side` a power of two).
 * Cells next to each other on the curve touch each other in the square. Result in [0, side²).
 * Algorithm: Hilbert 1891, in the bitwise form of Warren, Hacker's Delight (2nd ed.), §16–3.
 */
export function hilbertIndex(side: number, x: number, y: number): number {
  let index = 0;
  for (let half = side >> 1; half > 0; half >>= 1) {
    const right = (x & half) > 0 ? 1 : 0;
    const up = (y & half) > 0 ? 1 : 0;
    index += half * half * ((3 * right) ^ up);
    if (up === 0) {
      if (right === 1) {
        x = side - 1 - x;
        y = side - 1 - y;
      }
      const swapped = x;
      x = y;
      y = swapped;
    }
  }
  return index;
}
