import { EXACT_COUNT_LARGEST, LATTICE_LARGEST } from '../constants';
import type { CountBounds } from './CountBounds';

/** The claims whose joint counts fit on a lattice, smallest first, and those left to the tilt. A count that is 0 for certain is neither. */
export function claimsOnLattice(counts: CountBounds[]): { kept: number[]; left: number[] } {
  const order = counts
    .map((_, claim) => claim)
    .filter((claim) => counts[claim].most > 0)
    .sort((a, b) => counts[a].most - counts[b].most);
  let points = 1;
  const first = order.findIndex((claim) => {
    const { most } = counts[claim];
    points *= most + 1;
    return most > EXACT_COUNT_LARGEST || points > LATTICE_LARGEST;
  });
  return first < 0
    ? { kept: order, left: [] }
    : { kept: order.slice(0, first), left: order.slice(first) };
}
