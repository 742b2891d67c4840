import { foldQuip } from '$lib/engine/announce/foldQuip';
import fc from 'fast-check';
import {
  AGE_BANDS,
  DEVICES,
  GENRES,
  PARTS,
  PLANS,
  SEASONS,
  SENSITIVITIES,
  type Announcement,
  type Deed,
  type People,
  type Predicate,
  type Season,
  type Sensitivity,
  type Times,
  type TitleSet,
  type When,
} from '$lib/engine/announce/announcement';

const titleSets: fc.Arbitrary<TitleSet> = fc.oneof(
  fc.record({ title: fc.nat(4999) }),
  fc.record({ genre: fc.constantFrom(...GENRES) }),
  fc.record({ season: fc.constantFrom(...(SEASONS.slice(1) as Exclude<Season, 'none'>[])) }),
  fc.record({
    sensitivity: fc.constantFrom(...(SENSITIVITIES.slice(1) as Exclude<Sensitivity, 'none'>[])),
  }),
  fc.constant({ any: true } as const),
);
const counts = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 1_000_000 }));
const times: fc.Arbitrary<Times> = fc.oneof(
  fc.record({ atLeast: counts }),
  fc.record({ exactly: counts }),
  fc.constant({ never: true } as const),
  fc.record({ onDays: counts }),
  fc.record({ inARow: counts }),
  fc.constant({ everyDay: true } as const),
);
const windows = fc.oneof(
  fc
    .tuple(fc.nat(364), fc.nat(364))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  fc.constantFrom(
    { from: 0, to: 364 },
    { from: 334, to: 364 },
    { from: 326, to: 343 },
    { from: 44, to: 44 },
  ),
);
const whens: fc.Arbitrary<When> = fc
  .tuple(
    windows,
    fc.record({ weekday: fc.nat(6), part: fc.constantFrom(...PARTS) }, { requiredKeys: [] }),
  )
  .map(([window, rhythm]) => ({ ...window, ...rhythm }));
const people: fc.Arbitrary<People> = fc.record(
  {
    town: fc.nat(59),
    ageBand: fc.nat(AGE_BANDS.length - 1),
    plan: fc.nat(PLANS.length - 1),
    device: fc.nat(DEVICES.length - 1),
  },
  { requiredKeys: [] },
);
const deeds: fc.Arbitrary<Deed> = fc.record({ what: titleSets, when: whens, times });
const predicates = (least = 0): fc.Arbitrary<Predicate> =>
  fc.record({ people, did: fc.array(deeds, { minLength: least, maxLength: 4 }) });

/** Announcements of every kind, well formed but not always sensible. */
export function announcements({
  quip = fc.string({ maxLength: 60 }).map(foldQuip),
}: { quip?: fc.Arbitrary<string> } = {}): fc.Arbitrary<Announcement> {
  const who = predicates();
  return fc.oneof(
    fc.record({ kind: fc.constant('count' as const), who, quip }),
    fc.record({ kind: fc.constant('count' as const), who, among: who, quip }),
    fc.record({ kind: fc.constant('one' as const), who, quip }),
    fc.record({ kind: fc.constant('share' as const), who, among: who, quip }),
    fc.record({ kind: fc.constant('maximum' as const), who: predicates(1), quip }),
    fc.record({ kind: fc.constant('pair' as const), who, other: who, quip }),
    fc.record({
      kind: fc.constant('top' as const),
      people,
      what: titleSets,
      when: whens,
      k: fc.integer({ min: 1, max: 10 }),
      quip,
    }),
  );
}
