/* MurmurHash3’s finaliser (Appleby 2011): every step can be undone, so that no two inputs of 32 bits meet. */
const FIRST = 0x85ebca6b;
const SECOND = 0xc2b2ae35;
/** Spreads small seeds over all bits: 2^32 divided by the golden ratio. */
const GOLDEN = 0x9e3779b9;

/**
 * The invented number of a subscriber’s row, 32 bits: different for everybody of one base, another in another base, and saying nothing of the
 * order in which they were made.
 * @param seed of the base
 */
export function rowNumber(seed: number, subscriber: number): number {
  let h = (subscriber ^ Math.imul(seed + 1, GOLDEN)) >>> 0;
  h = Math.imul(h ^ (h >>> 16), FIRST);
  h = Math.imul(h ^ (h >>> 13), SECOND);
  return (h ^ (h >>> 16)) >>> 0;
}
