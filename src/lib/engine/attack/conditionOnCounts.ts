import type { CountBounds } from './CountBounds';
import { Lattice } from './Lattice';
import { LatticeTable } from './LatticeTable';
import type { MembershipRegistry, Memberships } from './Memberships';
import { applyTilt, findTilt } from './tilt';

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
 * keeps Σ Pr(x_r = 1) = k exactly. An exponential tilt leaves the exact part unchanged and only keeps it from underflow.
 * Cost: lattice points × vectors a persona, for every persona.
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
  const none = counts.flatMap(({ most }, claim) => (most === 0 ? [claim] : []));
  const allowed = (prior: Memberships) =>
    none.length === 0
      ? prior
      : restrict(prior, (id) => none.every((claim) => registry.bits[id][claim] === 0));
  const people = priors.map(allowed);
  const others = allowed(background);
  const tilt = findTilt(registry, people, others, backgroundSize, counts);
  if (tilt === null) return contradiction;
  const tilted = people.map((prior) => applyTilt(registry, prior, tilt));
  const tiltedOthers = applyTilt(registry, others, tilt);
  const lattice = new Lattice(registry, counts, tilt);
  const table = new LatticeTable(lattice, tilted, tiltedOthers, backgroundSize);
  if (!(table.total > 0)) return contradiction;
  return {
    posteriors: tilted.map((prior, persona) => table.posterior(prior, table.without(persona))),
    background: table.posterior(tiltedOthers, table.withoutOneOther()),
    method: lattice.isWhole ? 'exact' : 'relaxed',
    contradiction: false,
    withPrior: (persona, prior) =>
      table.posterior(applyTilt(registry, allowed(prior), tilt), table.without(persona)),
  };
}

/** A distribution given that its vector passes `keep`; "under nothing" if none does. */
function restrict(prior: Memberships, keep: (id: number) => boolean): Memberships {
  const kept: Memberships = new Map();
  let total = 0;
  for (const [id, p] of prior)
    if (keep(id) && p > 0) {
      kept.set(id, p);
      total += p;
    }
  if (total === 0) return new Map([[0, 1]]);
  if (total !== 1) for (const [id, p] of kept) kept.set(id, p / total);
  return kept;
}
