import { claimsOnLattice } from './claimsOnLattice';
import type { CountBounds } from './CountBounds';
import { expectCount } from './expectCount';
import type { VectorBits } from './VectorBits';
import { toRows, type MembershipRows } from './MembershipRows';
import type { Memberships } from './Memberships';
import { applyTiltInto, findTilt } from './tilt';
import { widenCounts } from './widenCounts';

/** Everybody’s chances of each vector, tilted so that every count has its published mean. */
export interface TiltedRows {
  /** A person each; the last stands for everybody in the background. */
  rows: MembershipRows;
  /** By claim: e to this multiplied the chance of whoever falls under it. */
  tilt: Float64Array;
  /** The counts, widened where noise is unbounded. */
  counts: CountBounds[];
}

/**
 * Drops what the counts rule out (a count of 0 has nobody in it) and tilts the rest. A tilt leaves an exact conditioning unchanged; it
 * keeps chances from underflow, and is all that holds a count too large to be kept exactly.
 * @param background prior of each of `size` (may be fractional) exchangeable people
 * @returns null if a count has nobody who could make it up
 */
export function tiltRows(
  registry: VectorBits,
  priors: Memberships[],
  background: Memberships,
  size: number,
  counts: CountBounds[],
): TiltedRows | null {
  const none = counts.flatMap(({ most }, claim) => (most === 0 ? [claim] : []));
  const isAllowed = Uint8Array.from(registry.bits, (bits) =>
    none.every((claim) => bits[claim] === 0) ? 1 : 0,
  );
  const rows = toRows([...priors, background], isAllowed);
  const wide = widenCounts(registry, rows, size, counts);
  if (wide === null) return null;
  const aims = wide.counts.slice();
  for (const claim of claimsOnLattice(wide.counts).left) {
    const { least, most, slopeNats } = aims[claim];
    if (least === most) continue;
    const aim = expectCount(registry, rows, size, claim, aims[claim], wide.tilt[claim]);
    aims[claim] = { least: aim, most: aim, slopeNats };
  }
  const tilt = findTilt(registry, rows, size, aims);
  if (tilt === null) return null;
  applyTiltInto(registry, rows, tilt);
  return { rows, tilt, counts: wide.counts };
}
