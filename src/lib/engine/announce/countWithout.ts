import type { Base } from '../base/Base';
import type { Predicate } from './announcement';
import { checkPredicate } from './checkPredicate';
import { compilePredicate, countMatching, isMatching } from './count';

/** Stands for no subscriber, where one may be left out of the table. */
export const NOBODY = -1;

/**
 * Exact number of subscribers who match, one of them left out of the table.
 * @param absent a subscriber, or `NOBODY`
 * @throws EngineError `badPredicate` for what the base cannot hold
 */
export function countWithout(base: Base, predicate: Predicate, absent: number): number {
  checkPredicate(predicate, base.catalogue);
  const compiled = compilePredicate(predicate, base.catalogue);
  const all = countMatching(base, compiled);
  return absent !== NOBODY && isMatching(base, compiled, absent) ? all - 1 : all;
}
