import { Memberships } from './Memberships';

/** Below this a vector was in no imagined year of anybody: ClaimVectors leaves about so much to every claim for want of imagination. */
const NOT_IMAGINED = 1e-8;

/**
 * Lends the background the vectors that some diarist’s imagined years showed and those of anybody did not: rare combinations ("of those, …
 * of those, …") turn up in a handful of years, and whoever they turned up for would else be the only one who could be meant. A
 * combination is taken to be as common among the people of its rarest claim as it is, on average, among the diarists of that claim; how common that
 * claim is, anybody’s years do say.
 * @param background prior of anybody
 * @param priors a persona each
 * @param under a claim each: by vector, 1 for those of people under the claim
 * @returns sums to 1
 */
export function lendVectors(
  background: Memberships,
  priors: Memberships[],
  under: Uint8Array[],
): Memberships {
  const diarists = addUp(priors);
  const isShown = new Set(background.ids.filter((_, i) => background.chances[i] > NOT_IMAGINED));
  const unseen = [...diarists].filter(([id, chance]) => chance > 0 && !isShown.has(id));
  if (unseen.length === 0) return background;
  const among = (some: Iterable<readonly [number, number]>, isIn: Uint8Array) => {
    let sum = 0;
    for (const [id, chance] of some) sum += isIn[id] * chance;
    return sum;
  };
  const claims = under
    .map((isIn) => ({ isIn, chance: among(background, isIn) }))
    .filter(({ chance }) => chance > NOT_IMAGINED)
    .sort((a, b) => a.chance - b.chance);
  const lent = unseen.flatMap(([id, chance]) => {
    const rarest = claims.find(({ isIn }) => isIn[id] === 1);
    return rarest ? [[id, (rarest.chance * chance) / among(diarists, rarest.isIn)] as const] : [];
  });
  const total = lent.reduce((sum, [, chance]) => sum + chance, 1);
  return Memberships.of(
    [...background, ...lent].map(([id, chance]) => [id, chance / total] as const),
  );
}

function addUp(priors: Memberships[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { ids, chances } of priors)
    for (let i = 0; i < ids.length; i++) sums.set(ids[i], (sums.get(ids[i]) ?? 0) + chances[i]);
  return sums;
}
