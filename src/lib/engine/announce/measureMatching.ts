import type { Base } from '../base/Base';
import type { Predicate } from './announcement';
import { compilePredicate, forEachMatching } from './count';
import { measureDeed } from './deed';

/**
 * Visits what each matching subscriber reaches in a predicate’s first deed (viewings, days or longest streak), in ascending order of
 * subscribers.
 * @param who has passed `checkPredicate`; at least one deed
 */
export function measureMatching(
  base: Base,
  who: Predicate,
  visit: (value: number, subscriber: number) => void,
): void {
  const compiled = compilePredicate(who, base.catalogue);
  const [deed] = compiled.deeds;
  forEachMatching(base, compiled, (s) => {
    visit(measureDeed(deed, base.words, base.viewingOffsets[s], base.viewingOffsets[s + 1]), s);
  });
}
