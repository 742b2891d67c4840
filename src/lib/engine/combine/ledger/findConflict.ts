import { smallestHitting } from './smallestHitting';

/** Rounds after which the smallest set is no longer looked for. ASSUMPTION: more than feeds of 52 numbers were seen to need. */
const MOST_ROUNDS = 100;

/**
 * The fewest claims that cannot all be true: each of them left out lets the others be. Every such set holds one claim at least of every set
 * whose leaving out makes the rest possible, so the smallest set that hits all of those met so far is tried, until it is itself impossible
 * (Ignatiev, Previti, Liffiton & Marques-Silva 2015). After MOST_ROUNDS: a set of which none can be left out, by a deletion filter (Chinneck & Dravnieks
 * 1991), though a smaller one may exist.
 * @param claims whose numbers contradict one another
 * @param isPossible whether the numbers can be true, those of some claims left out
 */
export function findConflict(
  claims: number[],
  isPossible: (without: ReadonlySet<number>) => boolean,
): number[] {
  const corrections: number[][] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const tried = smallestHitting(corrections);
    const without = new Set(claims.filter((claim) => !tried.includes(claim)));
    if (!isPossible(without)) return claims.filter((claim) => tried.includes(claim));
    for (const claim of [...without]) {
      without.delete(claim);
      if (!isPossible(without)) without.add(claim);
    }
    if (without.size === 0) break; // undecided: `isPossible` ran out of what it may compute
    corrections.push([...without]);
  }
  return deletionFilter(claims, isPossible);
}

function deletionFilter(
  claims: number[],
  isPossible: (without: ReadonlySet<number>) => boolean,
): number[] {
  const without = new Set<number>();
  for (const claim of claims) {
    without.add(claim);
    if (isPossible(without)) without.delete(claim);
  }
  return claims.filter((claim) => !without.has(claim));
}
