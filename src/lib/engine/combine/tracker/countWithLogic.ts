import type { Predicate } from '../../announce/announcement';
import { compilePredicate, findMatching } from '../../announce/count';
import type { Base } from '../../base/Base';
import type { GuardedCount, Logic } from './track';

/**
 * Predicates put together with "or" and "not", as a database answers them; a post can only say "and". `row`: one subscriber, as a name tells
 * them from all others.
 */
export type Formula =
  { is: Predicate } | { row: number } | { or: [Formula, Formula] } | { not: Formula };

/** How `Formula`s are put together. */
export const formulaLogic: Logic<Formula> = {
  or: (a, b) => ({ or: [a, b] }),
  not: (a) => ({ not: a }),
};

/**
 * Counts formulas on a base under a minimum count: refuses (null) below `least` people and above `subscribers − least`.
 * @param least the minimum count k
 */
export function countWithLogic(base: Base, least: number): GuardedCount<Formula> {
  const known = new Map<Predicate, Uint8Array>();
  const matching = (formula: Formula): Uint8Array => {
    if ('is' in formula) {
      const met = known.get(formula.is);
      if (met) return met;
      const set = new Uint8Array(base.subscribers);
      for (const s of findMatching(base, compilePredicate(formula.is, base.catalogue))) set[s] = 1;
      known.set(formula.is, set);
      return set;
    }
    if ('row' in formula) {
      const set = new Uint8Array(base.subscribers);
      set[formula.row] = 1;
      return set;
    }
    if ('not' in formula) return matching(formula.not).map((has) => 1 - has);
    const [a, b] = formula.or.map(matching);
    return a.map((has, s) => has | b[s]);
  };
  return (formula) => {
    const count = matching(formula).reduce((sum, has) => sum + has, 0);
    return count < least || count > base.subscribers - least ? null : count;
  };
}
