import type { Predicate } from '../announce/announcement';
import { compilePredicate, findMatching } from '../announce/count';
import type { Base } from '../base/Base';
import type { FoundRest } from './Rest';

/** The subscribers whom two numbers leave over, ascending. The truth, not public. */
export function membersOfRest(
  base: Base,
  { outer, inner }: Pick<FoundRest, 'outer' | 'inner'>,
): Uint32Array {
  const matching = (predicate: Predicate) =>
    findMatching(base, compilePredicate(predicate, base.catalogue));
  const subtracted = new Set(matching(inner));
  return matching(outer).filter((subscriber) => !subtracted.has(subscriber));
}
