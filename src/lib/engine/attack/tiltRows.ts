import { claimsOnLattice } from './claimsOnLattice';
import type { CountBounds } from './CountBounds';
import { countMoments } from './countMoments';
import { expectCount } from './expectCount';
import type { VectorBits } from './VectorBits';
import { toRows, type MembershipRows } from './MembershipRows';
import type { Memberships } from './Memberships';
import { applyTiltInto, findTilt } from './tilt';
import { widenCounts } from './widenCounts';
import { fixedLog } from '../random/fixed';

const TWO_PI = 6.283185307179586;
/** A count that hardly varies has this variance at least, a coin’s of one in a hundred, so that its logarithm is a number. */
const SMALLEST_VARIANCE = 0.01;

/** Everybody’s chances of each vector, tilted so that every count has its published mean. */
export interface TiltedRows {
  /** A person each; the last stands for everybody in the background. */
  rows: MembershipRows;
  /** By claim: e to this multiplied the chance of whoever falls under it. */
  tilt: Float64Array;
  /** The counts, widened where noise is unbounded. */
  counts: CountBounds[];
  /** ln of how likely the counts are that are 0 or left to the tilt, times what the tilt of the others has to be paid back for (`Lattice.logWeight`). */
  logLikelihood: number;
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
  const logOfRows = applyTiltInto(registry, rows, size, tilt);
  let logLikelihood = logOfRows + logAllowed([...priors, background], isAllowed, size);
  for (const claim of claimsOnLattice(wide.counts).left) {
    const aim = aims[claim].least;
    const { variance } = countMoments(registry, rows, size, claim);
    logLikelihood -=
      tilt[claim] * aim + fixedLog(TWO_PI * Math.max(SMALLEST_VARIANCE, variance)) / 2;
  }
  return { rows, tilt, counts: wide.counts, logLikelihood };
}

/** ln of how likely it is that everybody has one of the vectors that may stay. */
function logAllowed(people: Memberships[], isAllowed: Uint8Array, size: number): number {
  if (isAllowed.every((allowed) => allowed === 1)) return 0;
  return people.reduce((sum, { ids, chances }, row) => {
    let kept = 0;
    for (let i = 0; i < ids.length; i++) kept += isAllowed[ids[i]] * chances[i];
    return sum + (row + 1 === people.length ? size : 1) * fixedLog(Math.min(1, kept));
  }, 0);
}
