import type { Announcement, Deed, People, Predicate } from '../announce/announcement';
import { both } from '../announce/both';
import { compilePredicate, countMatching } from '../announce/count';
import { withTimes } from '../announce/withTimes';
import type { Base } from '../base/Base';
import type { Random } from '../random/Random';
import { drawNumber } from './drawNumber';
import { isKept } from './isKept';

const EVERYBODY: Predicate = { people: {}, did: [] };

/**
 * Draws the number in a deed first, then counts, and keeps the post or throws it away by that count alone. A post thrown away is not mended: another
 * number for the same deed until one fits would make the post tell how wide the gap is in which it fits, that is, how far the next person is from the first.
 * @param deed its number is a placeholder
 * @param among only people of this predicate are counted
 * @returns null if it is thrown away; then draw another deed
 */
export function drawByCount(
  base: Base,
  people: People,
  deed: Deed,
  random: Random,
  among: Predicate = EVERYBODY,
): Extract<Announcement, { kind: 'one' | 'count' }> | null {
  const who = { people, did: [withTimes(deed, drawNumber(deed, random))] };
  const counted = both(who, among);
  if (counted === null) return null;
  const found = countMatching(base, compilePredicate(counted, base.catalogue));
  return isKept(found, random) ? { kind: found === 1 ? 'one' : 'count', who, quip: '' } : null;
}
