import type { Claim } from '../announce/claimsOf';
import type { CellRef } from '../attack/AskedSet';
import { isWithin } from '../attack/isWithin';

/**
 * Differences of two published numbers that leave exactly one person: the one number is about part of the people of the other, as far as
 * their form shows. A record’s "and nobody beat it" takes nobody away and is none.
 */
export function cellsOfOne(claims: readonly Claim[]): CellRef[] {
  const isExact = ({ least, most, share }: Claim) => share === null && least === most;
  return claims.flatMap((whole, i) =>
    claims.flatMap((part, j) =>
      i !== j &&
      isExact(whole) &&
      isExact(part) &&
      part.least > 0 &&
      whole.least - part.least === 1 &&
      isWithin(part.predicate, whole.predicate)
        ? [{ plus: [i], minus: [j] }]
        : [],
    ),
  );
}
