import type { CountBounds } from './CountBounds';
import { Lattice } from './Lattice';
import { fixedLog } from '../random/fixed';
import { LatticeTable } from './LatticeTable';
import type { VectorBits } from './VectorBits';
import type { Memberships } from './Memberships';
import { tiltRows } from './tiltRows';

/** What conditioning on all counts at once gives. Posteriors are worked out when first asked for, and kept. */
export interface Conditioned {
  /** Posterior of a persona over membership vectors; sums to 1. */
  posterior(persona: number): Memberships;
  /** Posterior of anybody in the background. */
  background(): Memberships;
  method: 'exact' | 'relaxed';
  /** Whether the counts cannot all be true under the model; then the posteriors are the priors. */
  contradiction: boolean;
  /** ln of how likely the counts are; of those left to the tilt, by saddlepoint. */
  logLikelihood: number;
}

/**
 * The joint posterior of everybody’s membership vectors, given the counts (the multivariate Poisson–binomial).
 * Exact on a lattice of joint counts for the small ones; the largest, beyond its bound, by an exponential tilt (saddlepoint), which
 * keeps Σ Pr(x_r = 1) = k exactly (k the mean of what may stand behind the published number, where that is off). An exponential tilt leaves the exact part unchanged and only keeps it from underflow.
 * Where a number is off, the counts it may stand for are mixed by how likely each would be published so: on the lattice exactly, for
 * all claims together. Cost: lattice points × vectors a persona, for every persona.
 * @param registry the vectors; one bit each of `counts`
 * @param priors a persona each; every one sums to 1
 * @param background prior of each of `backgroundSize` (may be fractional) exchangeable people
 */
export function conditionOnCounts(
  registry: VectorBits,
  priors: Memberships[],
  background: Memberships,
  backgroundSize: number,
  counts: CountBounds[],
): Conditioned {
  const contradiction: Conditioned = {
    posterior: (persona) => priors[persona],
    background: () => background,
    method: 'exact',
    contradiction: true,
    logLikelihood: -Infinity,
  };
  const tilted = tiltRows(registry, priors, background, backgroundSize, counts);
  if (tilted === null) return contradiction;
  const { rows, tilt } = tilted;
  const lattice = new Lattice(registry, tilted.counts, tilt);
  const table = new LatticeTable(lattice, rows, backgroundSize);
  if (!(table.total > 0)) return contradiction;
  const posteriors: Memberships[] = [];
  return {
    posterior: (persona) =>
      (posteriors[persona] ??= table.posterior(rows, persona, table.without(persona))),
    background: () => table.posterior(rows, priors.length, table.withoutOneOther()),
    method: lattice.isWhole ? 'exact' : 'relaxed',
    contradiction: false,
    logLikelihood: tilted.logLikelihood + fixedLog(table.total) + lattice.logWeight,
  };
}
