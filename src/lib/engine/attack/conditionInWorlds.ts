import { fixedExp } from '../random/fixed';
import { conditionOnCounts, type Conditioned } from './conditionOnCounts';
import type { Memberships } from './Memberships';
import { mixMemberships } from './mixMemberships';

/** What conditioning in several worlds gives. */
export interface ConditionedInWorlds extends Conditioned {
  /** How likely each world is, given the counts; sums to 1. */
  worldWeights: number[];
}

/**
 * Everybody’s posterior, given the counts, where it is not known which of several worlds this is: each world is conditioned by itself, and weighs as much as it makes the
 * counts likely. Worlds that contradict the counts weigh nothing.
 * @param given what each world gives to `conditionOnCounts`; one of them is as likely as the next
 */
export function conditionInWorlds(
  given: ReadonlyArray<Parameters<typeof conditionOnCounts>>,
): ConditionedInWorlds {
  const worlds = given.map((of) => conditionOnCounts(...of));
  if (worlds.length === 1) return { ...worlds[0], worldWeights: [1] };
  const possible = worlds.filter(({ contradiction }) => !contradiction);
  const even = worlds.map(() => 1 / worlds.length);
  const largest = possible.reduce(
    (most, { logLikelihood }) => Math.max(most, logLikelihood),
    -Infinity,
  );
  const likelihoods = worlds.map(({ contradiction, logLikelihood }) =>
    contradiction ? 0 : fixedExp(logLikelihood - largest),
  );
  const total = likelihoods.reduce((a, b) => a + b, 0);
  const worldWeights = total > 0 ? likelihoods.map((likelihood) => likelihood / total) : even;
  const mix = (of: (world: Conditioned) => Memberships) =>
    mixMemberships(worlds.map(of), worldWeights);
  const posteriors: Memberships[] = [];
  return {
    posterior: (persona) => (posteriors[persona] ??= mix((world) => world.posterior(persona))),
    background: () => mix((world) => world.background()),
    method: worlds.some(({ method }) => method === 'relaxed') ? 'relaxed' : 'exact',
    contradiction: possible.length === 0,
    logLikelihood: possible.length === 0 ? -Infinity : largest,
    worldWeights,
  };
}
