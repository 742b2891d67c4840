import { Memberships } from './Memberships';

/** Below this a vector was in no imagined year of anybody: ClaimVectors leaves about so much to every claim for want of imagination. */
const NOT_IMAGINED = 1e-8;

/**
 * Lends the background the vectors that some diarist’s imagined years showed and those of anybody did not: rare combinations ("of those, …
 * of those, …") turn up in a handful of years, and whoever they turned up for would else be the only one who could be meant. What
 * diaries suggest on average is what people do on average (law of total probability), so their mean chance is the background’s.
 * @param background prior of anybody
 * @param priors a persona each
 * @param subscriberShare chance that a persona subscribes, above 0
 * @returns sums to 1
 */
export function lendVectors(
  background: Memberships,
  priors: Memberships[],
  subscriberShare: number,
): Memberships {
  const lent = new Map<number, number>();
  for (const { ids, chances } of priors)
    for (let i = 0; i < ids.length; i++)
      lent.set(ids[i], (lent.get(ids[i]) ?? 0) + chances[i] / (priors.length * subscriberShare));
  background.ids.forEach((id, i) => {
    if (background.chances[i] > NOT_IMAGINED) lent.delete(id);
  });
  if (lent.size === 0) return background;
  let total = 1;
  for (const chance of lent.values()) total += chance;
  return Memberships.of(
    [...background, ...lent].map(([id, chance]) => [id, chance / total] as const),
  );
}
