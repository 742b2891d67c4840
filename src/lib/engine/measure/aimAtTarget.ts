import type { Announcement, Deed, People, Predicate } from '../announce/announcement';
import { both } from '../announce/both';
import { measureMatching } from '../announce/measureMatching';
import { withTimes } from '../announce/withTimes';
import type { Base } from '../base/Base';
import type { Random } from '../random/Random';

/** Published counts aimed at, so that single people, dozens and hundreds all occur. */
const TARGETS = [1, 1, 1, 2, 3, 5, 9, 20, 53, 150, 400];
const EVERYBODY: Predicate = { people: {}, did: [] };

/**
 * Sets the number in a deed so that about as many people match as a target drawn from TARGETS.
 * @param deed its number is a placeholder
 * @param among only people of this predicate are counted
 * @returns null if nobody did it at all
 */
export function aimAtTarget(
  base: Base,
  people: People,
  deed: Deed,
  random: Random,
  among: Predicate = EVERYBODY,
): Extract<Announcement, { kind: 'one' | 'count' }> | null {
  const target = TARGETS[random.below(TARGETS.length)];
  const who = both({ people, did: [deed] }, among);
  if (who === null) return null;
  const values: number[] = [];
  measureMatching(base, who, (value) => values.push(value));
  if (values.length === 0) return null;
  values.sort((a, b) => b - a);
  const reached = values[Math.min(values.length, target) - 1];
  const next = values.find((value) => value < reached) ?? 0;
  // any number above the next person’s tells the same people apart; the highest would say more than the post does
  const n = next + 1 + random.below(reached - next);
  const found = values.filter((value) => value >= n).length;
  return {
    kind: found === 1 ? 'one' : 'count',
    who: { people, did: [withTimes(deed, n)] },
    quip: '',
  };
}
