import fc from 'fast-check';
import {
  GENRES,
  PARTS,
  SEASONS,
  SENSITIVITIES,
  type Announcement,
  type Deed,
  type People,
  type Predicate,
  type Times,
  type TitleSet,
  type When,
} from '$lib/engine/announce/announcement';
import { checkPredicate } from '$lib/engine/announce/checkPredicate';
import type { Base } from '$lib/engine/base/Base';

/** Random predicates and announcements that a base accepts, small enough in their demands that somebody often matches. */
export function predicatesFor(base: Base) {
  const { catalogue } = base;
  const charts = Array.from({ length: catalogue.titles }, (_, t) => t).sort(
    (a, b) => catalogue.chartRank[a] - catalogue.chartRank[b],
  );
  const titles: fc.Arbitrary<number> = fc.oneof(
    fc.nat(30).map((rank) => charts[rank]),
    fc.nat(catalogue.titles - 1),
  );
  const what: fc.Arbitrary<TitleSet> = fc.oneof(
    { weight: 3, arbitrary: titles.map((title) => ({ title })) },
    { weight: 2, arbitrary: fc.constantFrom(...GENRES).map((genre) => ({ genre })) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...SEASONS)
        .filter((s) => s !== 'none')
        .map((season) => ({ season })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...SENSITIVITIES)
        .filter((s) => s !== 'none')
        .map((sensitivity) => ({ sensitivity })),
    },
    { weight: 1, arbitrary: fc.constant({ any: true as const }) },
  );
  const day = fc.nat(catalogue.days - 1);
  const window = fc.oneof(
    fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    fc
      .tuple(day, fc.nat(20))
      .map(([from, more]) => ({ from, to: Math.min(catalogue.days - 1, from + more) })),
    day.map((from) => ({ from, to: from })),
    fc.constant({ from: 0, to: catalogue.days - 1 }),
    fc.constant({ from: 0, to: catalogue.days - 1 }),
  );
  const now = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
  const when: fc.Arbitrary<When> = fc
    .tuple(window, now(fc.nat(6)), now(fc.constantFrom(...PARTS)))
    .map(([days, weekday, part]) => ({
      ...days,
      ...(weekday === undefined ? {} : { weekday }),
      ...(part === undefined ? {} : { part }),
    }));
  const n = fc.oneof(
    fc.integer({ min: 1, max: 3 }),
    fc.constant(1),
    fc.integer({ min: 1, max: 30 }),
  );
  const times: fc.Arbitrary<Times> = fc.oneof(
    n.map((atLeast) => ({ atLeast })),
    n.map((exactly) => ({ exactly })),
    fc.constant({ never: true as const }),
    n.map((onDays) => ({ onDays })),
    n.map((inARow) => ({ inARow })),
    fc.constant({ everyDay: true as const }),
  );
  const isAccepted = (predicate: Predicate) => {
    try {
      checkPredicate(predicate, catalogue);
      return true;
    } catch {
      return false;
    }
  };
  const deed: fc.Arbitrary<Deed> = fc
    .record({ what, when, times })
    .filter((one) => isAccepted({ people: {}, did: [one] }));
  const fields = {
    town: fc.oneof(fc.nat(3), fc.nat(catalogue.townShare.length - 1)),
    ageBand: fc.nat(4),
    plan: fc.nat(2),
    device: fc.nat(3),
  };
  const people: fc.Arbitrary<People> = fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    {
      weight: 3,
      arbitrary: fc.oneof(
        fc.record({ town: fields.town }),
        fc.record({ ageBand: fields.ageBand }),
        fc.record({ plan: fields.plan }),
        fc.record({ device: fields.device }),
      ),
    },
    { weight: 1, arbitrary: fc.record(fields, { requiredKeys: [] }) },
  );
  const predicate = (least = 0): fc.Arbitrary<Predicate> =>
    fc.record({
      people,
      did: fc.oneof(
        fc.array(deed, { minLength: Math.max(1, least), maxLength: Math.max(1, least) }),
        fc.array(deed, { minLength: least, maxLength: 3 }),
      ),
    });
  const quip = fc.constant('');
  const announcement: fc.Arbitrary<Announcement> = fc.oneof(
    fc.record({ kind: fc.constant('count' as const), who: predicate(), quip }),
    fc.record({ kind: fc.constant('count' as const), who: predicate(), among: predicate(), quip }),
    fc.record({ kind: fc.constant('one' as const), who: predicate(), quip }),
    fc.record({ kind: fc.constant('share' as const), who: predicate(), among: predicate(), quip }),
    fc.record({ kind: fc.constant('maximum' as const), who: predicate(1), quip }),
    fc.record({ kind: fc.constant('pair' as const), who: predicate(), other: predicate(), quip }),
    fc.record({
      kind: fc.constant('top' as const),
      people,
      what,
      when: deed.map((one) => one.when),
      k: fc.integer({ min: 1, max: 10 }),
      quip,
    }),
  );
  return { what, when, times, people, deed, predicate, announcement };
}
