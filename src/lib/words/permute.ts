const ROUNDS = 4;

/**
 * Where a seeded permutation of 0…size−1 sends `index`. Needs no table: a Feistel network over the next even
 * power of two, walked until it falls inside (Black & Rogaway 2002). Integer operations only, so the same in every browser.
 * @param index 0 (included) to `size` (excluded)
 * @param size 1 to 2^30
 * @param seed unsigned 32-bit integer
 */
export function permute(index: number, size: number, seed: number): number {
  if (!(index >= 0 && index < size))
    throw new RangeError(`Expected an index from 0 to ${String(size - 1)}, got ${String(index)}.`);
  const halfBits = Math.max(1, Math.ceil((32 - Math.clz32(size - 1)) / 2));
  const mask = (1 << halfBits) - 1;
  let place = index;
  do {
    let left = place >>> halfBits;
    let right = place & mask;
    for (let round = 0; round < ROUNDS; round++) {
      const next = left ^ (mix(right, seed, round) & mask);
      left = right;
      right = next;
    }
    place = ((left << halfBits) | right) >>> 0;
  } while (place >= size);
  return place;
}

/** A 32-bit hash of three integers (the finaliser of MurmurHash3, Appleby 2011). */
export function mix(value: number, seed: number, round = 0): number {
  let h = Math.imul(value ^ Math.imul(seed, 0x9e3779b1) ^ Math.imul(round + 1, 0x85ebca77), 1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
