import fc from 'fast-check';
import type { Deed, Predicate, Times, When } from '$lib/engine/announce/announcement';
import type { Base } from '$lib/engine/base/Base';
import { predicatesFor } from '../announce/predicateArbitraries';

/** A predicate made from another by asking less, something else, or the same in other words. */
export function loosened(base: Base, from: Predicate): fc.Arbitrary<Predicate> {
  const { people, deed } = predicatesFor(base);
  return fc.record({
    people: fc.oneof(fc.constant(from.people), fc.constant({}), people),
    did: fc
      .tuple(
        ...from.did.map((one) =>
          fc.oneof({ weight: 5, arbitrary: loosenedDeed(one) }, { weight: 1, arbitrary: deed }),
        ),
      )
      .chain((deeds) => fc.subarray(deeds)),
  });
}

function loosenedDeed(one: Deed): fc.Arbitrary<Deed> {
  const n = Object.values(one.times)[0];
  const number = typeof n === 'number' ? n : one.when.to - one.when.from + 1;
  const near = fc.integer({ min: Math.max(1, number - 2), max: number + 1 });
  const when: fc.Arbitrary<When> = fc
    .record({
      earlier: fc.oneof(fc.constant(0), fc.nat(40)),
      later: fc.oneof(fc.constant(0), fc.integer({ min: -3, max: 40 })),
      keepsWeekday: fc.boolean(),
      keepsPart: fc.boolean(),
    })
    .map(({ earlier, later, keepsWeekday, keepsPart }) => {
      const from = Math.max(0, one.when.from - earlier);
      const changed: When = { from, to: Math.max(from, Math.min(364, one.when.to + later)) };
      if (keepsWeekday && one.when.weekday !== undefined) changed.weekday = one.when.weekday;
      if (keepsPart && one.when.part !== undefined) changed.part = one.when.part;
      return changed;
    });
  const times: fc.Arbitrary<Times> = fc.oneof(
    fc.constant(one.times),
    near.map((atLeast) => ({ atLeast })),
    near.map((exactly) => ({ exactly })),
    near.map((onDays) => ({ onDays })),
    near.map((inARow) => ({ inARow })),
    fc.constant({ everyDay: true as const }),
    fc.constant({ never: true as const }),
  );
  return fc.record({
    what: fc.constant(one.what),
    when: fc.oneof(fc.constant(one.when), when),
    times,
  });
}
