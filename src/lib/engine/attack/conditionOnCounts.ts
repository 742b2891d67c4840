import type { CountBounds } from './CountBounds';
import { Lattice } from './Lattice';
import { LatticeTable } from './LatticeTable';
import type { MembershipRegistry } from './MembershipRegistry';
import type { Memberships } from './Memberships';
import { tiltRows } from './tiltRows';

/** What conditioning on all counts at once gives. */
export interface Conditioned {
  /** Posterior of each persona over membership vectors; each sums to 1. */
  posteriors: Memberships[];
  /** Posterior of anybody in the background. */
  background: Memberships;
  method: 'exact' | 'relaxed';
  /** Whether the counts cannot all be true under the model; then the rest is the prior. */
  contradiction: boolean;
  /** Posterior of one persona under another prior, everybody else as they are (for itemising evidence). */
  withPrior(persona: number, prior: Memberships): Memberships;
}

/**
 * The joint posterior of everybody’s membership vectors, given the counts (the multivariate Poisson–binomial).
 * Exact on a lattice of joint counts for the small ones; the largest, beyond its bound, by an exponential tilt (saddlepoint), which
 * keeps Σ Pr(x_r = 1) = k exactly (k the mean of what may stand behind the published number, where that is off). An exponential tilt leaves the exact part unchanged and only keeps it from underflow.
 * Where a number is off, the counts it may stand for are mixed by how likely each would be published so: on the lattice exactly, for
 * all claims together. Cost: lattice points × vectors a persona, for every persona.
 * @param registry holds the vectors; one bit each of `counts`
 * @param priors a persona each; every one sums to 1
 * @param background prior of each of `backgroundSize` (may be fractional) exchangeable people
 */
export function conditionOnCounts(
  registry: MembershipRegistry,
  priors: Memberships[],
  background: Memberships,
  backgroundSize: number,
  counts: CountBounds[],
): Conditioned {
  const contradiction: Conditioned = {
    posteriors: priors,
    background,
    method: 'exact',
    contradiction: true,
    withPrior: (_, prior) => prior,
  };
  const tilted = tiltRows(registry, priors, background, backgroundSize, counts);
  if (tilted === null) return contradiction;
  const { rows, tilt } = tilted;
  const lattice = new Lattice(registry, tilted.counts, tilt);
  const table = new LatticeTable(lattice, rows, backgroundSize);
  if (!(table.total > 0)) return contradiction;
  const others = priors.length;
  return {
    posteriors: priors.map((_, persona) => table.posterior(rows, persona, table.without(persona))),
    background: table.posterior(rows, others, table.withoutOneOther()),
    method: lattice.isWhole ? 'exact' : 'relaxed',
    contradiction: false,
    withPrior(persona, prior) {
      return table.posterior(tilted.rowOf(prior), 0, table.without(persona));
    },
  };
}
