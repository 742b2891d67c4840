import type { Claim } from '../announce/claimsOf';
import { both } from '../announce/both';
import { isWithin } from '../attack/isWithin';

/** Sets of disjoint parts looked at before giving up on a whole: 2¹² and some, far more than a feed of posts holds. */
const MOST_SETS = 10_000;

/**
 * Whether what the claims say pins some count down to 1…`people` − 1: a claim itself; a whole less parts of it that have nobody in common
 * ("people from Saltby, less those on standard, less those on premium"); everybody less such parts. Where numbers are blurred, only what
 * is certain counts as known. Sound, not complete: it sees nesting and disjointness that the form of the predicates shows, and needs
 * two steps for what lies deeper; the ledger of cells knows more.
 * @param claims all that would be known
 * @param from only what a claim from this index on takes part in is looked at (earlier ones are out already)
 * @param subscribers how many subscribe, which everybody knows
 */
export function isDerivable(
  claims: Claim[],
  from: number,
  people: number,
  subscribers: number,
): boolean {
  const counts = claims.filter((claim) => claim.share === null);
  const isNew = new Set(claims.slice(from));
  const everybody: Claim = {
    announcement: -1,
    isSpokenOf: false,
    predicate: { people: {}, did: [] },
    least: subscribers,
    most: subscribers,
    share: null,
  };
  const isSmall = (least: number, most: number) => least >= 1 && most < people;
  return [...counts, everybody].some((whole) => {
    const isWholeNew = isNew.has(whole);
    if (isWholeNew && isSmall(whole.least, whole.most)) return true;
    const parts = counts.filter(
      (part) => part !== whole && isWithin(part.predicate, whole.predicate),
    );
    let sets = 0;
    const leaves = (next: number, taken: Claim[], hasNew: boolean): boolean => {
      for (let i = next; i < parts.length && sets < MOST_SETS; i++) {
        const part = parts[i];
        if (taken.some((other) => !isDisjoint(other, part))) continue;
        sets++;
        const all = [...taken, part];
        const hasNewPart = hasNew || isNew.has(part);
        const least = whole.least - all.reduce((sum, { most }) => sum + most, 0);
        const most = whole.most - all.reduce((sum, { least: fewest }) => sum + fewest, 0);
        if ((isWholeNew || hasNewPart) && isSmall(least, most)) return true;
        if (leaves(i + 1, all, hasNewPart)) return true;
      }
      return false;
    };
    return leaves(0, [], false);
  });
}

/** Whether two claims cannot be about the same person: they ask for different people. */
function isDisjoint(a: Claim, b: Claim): boolean {
  return both(a.predicate, b.predicate) === null;
}
