import type { Claim } from '../announce/claimsOf';
import { predicateKey } from './predicateKey';

/**
 * Claims about the same predicate speak of one true count: what fresh noise says of it multiplies (that is averaging); keyed noise says the
 * same thing again. All such claims get the bounds and chances of all together.
 * @param isRepeatable whether the same question always gets the same answer
 */
export function mergeRepeated(claims: Claim[], isRepeatable: boolean): Claim[] {
  const merged = new Map<string, Claim>();
  const nameOf = (claim: Claim) =>
    `${predicateKey(claim.predicate)} ${claim.share === null ? '' : predicateKey(claim.share.among)}`;
  for (const claim of claims) {
    const before = merged.get(nameOf(claim));
    if (before === undefined) merged.set(nameOf(claim), claim);
    else if (claim.share === null && !(isRepeatable && claim.published === before.published))
      merged.set(nameOf(claim), multiply(before, claim));
  }
  return claims.map((claim) => {
    const { least, most, chances } = merged.get(nameOf(claim))!;
    return claim.share === null ? { ...claim, least, most, chances } : claim;
  });
}

/** Both together; if they contradict each other, the first. */
function multiply(a: Claim, b: Claim): Claim {
  const least = Math.max(a.least, b.least);
  const most = Math.min(a.most, b.most);
  if (least > most) return a;
  if (!a.chances && !b.chances) return { ...a, least, most };
  const of = (claim: Claim, count: number) => claim.chances?.[count - claim.least] ?? 1;
  const chances = Float64Array.from(
    { length: most - least + 1 },
    (_, i) => of(a, least + i) * of(b, least + i),
  );
  return { ...a, least, most, chances };
}
