import type { CrowdColumns } from '$lib/engine/engine';
import { crowdBrightness } from './crowdBrightness';
import { hilbertIndex } from './hilbertIndex';

/** Cells each way of the square of taste × activity that the curve runs through within a town. */
const SIDE = 16;
const CELLS = SIDE * SIDE;

/**
 * Rank of each subscriber on the wall, length `subscribers`: town after town, and within a town along a Hilbert curve
 * through taste and activity, so that neighbours on the wall live in one place and watch alike. A permutation;
 * ties keep the order of the columns. Two linear passes (counting sort).
 */
export function crowdOrder({ town, taste, viewings }: CrowdColumns): Uint32Array {
  const count = town.length;
  const brightness = crowdBrightness(viewings);
  let tastes = 1;
  let towns = 1;
  for (let i = 0; i < count; i++) {
    if (taste[i] >= tastes) tastes = taste[i] + 1;
    if (town[i] >= towns) towns = town[i] + 1;
  }
  const curve = new Uint8Array(CELLS);
  for (let x = 0; x < SIDE; x++) {
    for (let y = 0; y < SIDE; y++) curve[x * SIDE + y] = hilbertIndex(SIDE, x, y);
  }
  const keys = new Uint16Array(count);
  const starts = new Uint32Array(towns * CELLS + 1);
  for (let i = 0; i < count; i++) {
    const x = Math.floor((taste[i] * SIDE) / tastes);
    const along = curve[x * SIDE + (brightness[i] >> 4)];
    // Every other town is walked backwards, so that towns meet where they are alike.
    keys[i] = town[i] * CELLS + (town[i] & 1 ? CELLS - 1 - along : along);
    starts[keys[i] + 1]++;
  }
  for (let key = 1; key < starts.length; key++) starts[key] += starts[key - 1];
  const rank = new Uint32Array(count);
  for (let i = 0; i < count; i++) rank[i] = starts[keys[i]]++;
  return rank;
}
