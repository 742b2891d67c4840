import { EngineError } from '../../EngineError';

/** Answers a count, or null where it may not: fewer than k people, or all but fewer than k. */
export type GuardedCount<Formula> = (formula: Formula) => number | null;

/** How formulas are put together. */
export interface Logic<Formula> {
  or(a: Formula, b: Formula): Formula;
  not(a: Formula): Formula;
}

/**
 * Denning’s general tracker (Denning, Denning & Schwartz 1979): a count that may not be asked for, from counts that may,
 * q(C) = q(C∨T) + q(C∨¬T) − N, with N = q(T) + q(¬T).
 * @param tracker a formula T that between 2k and N − 2k people match, which makes all four counts permitted for any C of fewer than k
 * @throws EngineError `badPredicate` if T does not serve
 */
export function track<Formula>(
  hidden: Formula,
  tracker: Formula,
  count: GuardedCount<Formula>,
  { or, not }: Logic<Formula>,
): number {
  const answers = [
    count(or(hidden, tracker)),
    count(or(hidden, not(tracker))),
    count(tracker),
    count(not(tracker)),
  ];
  const [withIt, withoutIt, inside, outside] = answers;
  if (withIt === null || withoutIt === null || inside === null || outside === null)
    throw new EngineError(
      'badPredicate',
      'This tracker is refused too: it must be matched by at least twice the minimum count, and by all but at least twice that.',
    );
  return withIt + withoutIt - (inside + outside);
}
