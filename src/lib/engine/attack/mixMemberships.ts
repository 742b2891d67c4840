import { Memberships } from './Memberships';

/** The mixture of several distributions. @param weights sum to 1 */
export function mixMemberships(
  some: readonly Memberships[],
  weights: readonly number[],
): Memberships {
  if (some.length === 1) return some[0];
  return Memberships.of(
    some.flatMap(({ ids, chances }, i) =>
      ids.map((id, place) => [id, weights[i] * chances[place]] as const),
    ),
  );
}
