import type { Predicate } from '../../announce/announcement';
import { compilePredicate, findMatching } from '../../announce/count';
import type { Base } from '../../base/Base';
import { trueNumbersOf, type TrueNumbers } from '../../repair/TrueNumbers';

/**
 * The same table without one subscriber, as far as posts of one count go. How many subscribe stays as it was: it is known of both.
 * @throws RangeError for any other post
 */
export function numbersWithout(base: Base, subscriber: number): TrueNumbers {
  const whole = trueNumbersOf(base);
  const count = (who: Predicate) => {
    const matching = findMatching(base, compilePredicate(who, base.catalogue));
    return whole.count(who) - Number(matching.includes(subscriber));
  };
  return {
    subscribers: whole.subscribers,
    count,
    publish(announcement) {
      if (announcement.kind !== 'count' || announcement.among)
        throw new RangeError(
          `The audit knows posts of one count; got a "${announcement.kind}". Audit counts.`,
        );
      const found = count(announcement.who);
      const obstacle = found === 0 ? 'nobody' : null;
      return { count: found, numbers: [found], titles: [], obstacle };
    },
  };
}
