import { conditionOnCounts } from '$lib/engine/attack/conditionOnCounts';

/** Conditions, and works out everybody’s posterior at once. Parameters as of `conditionOnCounts`. */
export function conditionAll(...given: Parameters<typeof conditionOnCounts>) {
  const { posterior, background, method, contradiction } = conditionOnCounts(...given);
  const [, priors] = given;
  return {
    posteriors: priors.map((_, persona) => posterior(persona)),
    background: background(),
    method,
    contradiction,
  };
}
