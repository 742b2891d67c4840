import type { Claim } from '../announce/claimsOf';
import { logChanceBehind } from '../attack/logChanceBehind';
import { fixedExp } from '../random/fixed';
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
    const { least, most, chances, slopeNats } = merged.get(nameOf(claim))!;
    const together = { least, most, chances, ...(slopeNats === undefined ? {} : { slopeNats }) };
    return claim.share === null ? { ...claim, ...together } : claim;
  });
}

/** Chances so many nats below the largest are beyond a double, nearly: from there on the slope says enough. */
const FAINT_NATS = 600;

/** Both together, over all counts that either may stand for and those between: no count is ruled out by noise without bound. */
function multiplySloped(a: Claim, b: Claim, slopeNats: number): Claim {
  const first = Math.min(a.least, b.least);
  const size = Math.max(a.most, b.most) - first + 1;
  const nats = Float64Array.from(
    { length: size },
    (_, i) => logChanceBehind(a, first + i) + logChanceBehind(b, first + i),
  );
  const faint = nats.reduce((x, y) => Math.max(x, y), -Infinity) - FAINT_NATS;
  const from = nats.findIndex((each) => each >= faint);
  const to = nats.findLastIndex((each) => each >= faint);
  const chances = nats.slice(from, to + 1).map((each) => fixedExp(each - faint - FAINT_NATS));
  return { ...a, least: first + from, most: first + to, chances, slopeNats };
}

/** Both together; if they contradict each other, the first. */
function multiply(a: Claim, b: Claim): Claim {
  if (a.slopeNats !== undefined && b.slopeNats !== undefined)
    return multiplySloped(a, b, a.slopeNats + b.slopeNats);
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
