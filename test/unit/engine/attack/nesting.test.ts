import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Announcement, Deed, Predicate, Times, When } from '$lib/engine/announce/announcement';
import type { Claim } from '$lib/engine/announce/claimsOf';
import { publish } from '$lib/engine/announce/publish';
import { Stranger } from '$lib/engine/attack/Stranger';
import { EXACT_COUNT_LARGEST } from '$lib/engine/constants';
import { isWithin } from '$lib/engine/attack/isWithin';
import { largestWithin } from '$lib/engine/attack/largestWithin';
import { BruteForce } from '../../../support/bruteForce';
import { predicatesFor } from '../announce/predicateArbitraries';
import { sharedBase } from '../bases';

const base = sharedBase('classroom', 1);
const brute = new BruteForce(base);
const { predicate, people, deed } = predicatesFor(base);
const year = { from: 0, to: 364 };

/** A predicate made from another by asking less, something else, or the same in other words. */
const loosened = (from: Predicate): fc.Arbitrary<Predicate> =>
  fc.record({
    people: fc.oneof(fc.constant(from.people), fc.constant({}), people),
    did: fc
      .tuple(
        ...from.did.map((one) =>
          fc.oneof({ weight: 5, arbitrary: loosenedDeed(one) }, { weight: 1, arbitrary: deed }),
        ),
      )
      .chain((deeds) => fc.subarray(deeds)),
  });

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

describe('isWithin', () => {
  test('never says so of a predicate whose people are not all among the other’s', () => {
    let within = 0;
    fc.assert(
      fc.property(
        predicate(1).chain((inner) => fc.tuple(fc.constant(inner), loosened(inner))),
        ([inner, outer]) => {
          if (!isWithin(inner, outer)) return;
          const members = brute.matching(inner);
          const others = new Set(brute.matching(outer));
          if (members.length > 0 && others.size > members.length) within++;
          expect(members.filter((s) => !others.has(s))).toEqual([]);
        },
      ),
      { seed: 71, numRuns: 1_500 },
    );
    // and it does say so of many that are not empty, nor the same
    expect(within).toBeGreaterThan(100);
  });

  const did = (what: Deed['what'], when: When, times: Times): Predicate => ({
    people: {},
    did: [{ what, when, times }],
  });
  const title = { title: 3 };

  test.each<[string, Predicate, Predicate]>([
    ['twice is at least once', did(title, year, { atLeast: 2 }), did(title, year, { atLeast: 1 })],
    ['on two days is twice', did(title, year, { onDays: 2 }), did(title, year, { atLeast: 2 })],
    [
      'three in a row is on three days',
      did(title, year, { inARow: 3 }),
      did(title, year, { onDays: 3 }),
    ],
    [
      'every day of ten is ten in a row',
      did(title, { from: 1, to: 10 }, { everyDay: true }),
      did(title, { from: 1, to: 10 }, { inARow: 10 }),
    ],
    [
      'in June is this year',
      did(title, { from: 151, to: 180 }, { atLeast: 1 }),
      did(title, year, { atLeast: 1 }),
    ],
    [
      'exactly three is at least two',
      did(title, year, { exactly: 3 }),
      did(title, year, { atLeast: 2 }),
    ],
    [
      'at night is at any time',
      did(title, { ...year, part: 'night' }, { onDays: 1 }),
      did(title, year, { onDays: 1 }),
    ],
    ['anything is everybody', did(title, year, { never: true }), { people: {}, did: [] }],
    ['in a town is anywhere', { people: { town: 1 }, did: [] }, { people: {}, did: [] }],
  ])('sees that %s, and not the reverse', (_, inner, outer) => {
    expect(isWithin(inner, outer)).toBe(true);
    expect(isWithin(outer, inner)).toBe(false);
  });

  test.each<[string, Predicate, Predicate]>([
    [
      'never in June says nothing of the year',
      did(title, { from: 151, to: 180 }, { never: true }),
      did(title, year, { never: true }),
    ],
    [
      'exactly once in June is not exactly once',
      did(title, { from: 151, to: 180 }, { exactly: 1 }),
      did(title, year, { exactly: 1 }),
    ],
    [
      'two Fridays in a row are not two days in a row',
      did(title, { ...year, weekday: 5 }, { inARow: 2 }),
      did(title, year, { inARow: 2 }),
    ],
    ['twice is not on two days', did(title, year, { atLeast: 2 }), did(title, year, { onDays: 2 })],
    [
      'another title is another matter',
      did({ title: 4 }, year, { atLeast: 2 }),
      did(title, year, { atLeast: 1 }),
    ],
  ])('is not taken in: %s', (_, inner, outer) => {
    expect(isWithin(inner, outer)).toBe(false);
  });
});

describe('largestWithin', () => {
  const claim = (predicate: Predicate, n: number, most = n): Claim => ({
    announcement: 0,
    isSpokenOf: true,
    predicate,
    least: n,
    most,
    share: null,
  });
  const atLeast = (n: number, more: Partial<Predicate> = {}): Predicate => ({
    people: {},
    did: [{ what: { genre: 'drama' }, when: year, times: { atLeast: n } }],
    ...more,
  });

  test('finds for each claim the largest within it', () => {
    const claims = [claim(atLeast(1), 900), claim(atLeast(5), 500), claim(atLeast(9), 90)];
    expect([...largestWithin(claims)]).toEqual([1, 2, -1]);
  });

  test('of the same people twice, subtracts one from the other and not in a circle', () => {
    expect([
      ...largestWithin([claim(atLeast(5), 500), claim(atLeast(5), 500), claim(atLeast(5), 500)]),
    ]).toEqual([-1, 0, 0]);
  });

  test('leaves alone intervals, empty claims, and numbers that cannot be parts', () => {
    expect([...largestWithin([claim(atLeast(1), 800, 900), claim(atLeast(5), 500)])]).toEqual([
      -1, -1,
    ]);
    expect([...largestWithin([claim(atLeast(1), 900), claim(atLeast(5), 0)])]).toEqual([-1, -1]);
    expect([...largestWithin([claim(atLeast(1), 400), claim(atLeast(5), 500)])]).toEqual([-1, -1]);
    expect([
      ...largestWithin([claim(atLeast(1), 400), claim(atLeast(5, { people: {}, did: [] }), 300)]),
    ]).toEqual([-1, -1]);
  });

  test('never runs in a circle, whatever the claims', () => {
    fc.assert(
      fc.property(
        fc.array(
          predicate(1).chain((p) => fc.oneof(fc.constant(p), loosened(p))),
          { minLength: 1, maxLength: 6 },
        ),
        fc.integer({ min: 1, max: 3 }),
        (predicates, same) => {
          // the same number for all: nothing but the form decides
          const within = largestWithin(predicates.map((p) => claim(p, same)));
          within.forEach((_, start) => {
            let steps = 0;
            for (let at = start; at >= 0; at = within[at])
              expect(steps++).toBeLessThan(predicates.length);
          });
        },
      ),
      { seed: 72, numRuns: 300 },
    );
  });
});

describe('a large count less a large count within it', () => {
  const stranger = new Stranger(base);
  const { chartRank } = base.catalogue;
  const charts = [...chartRank.keys()].sort((a, b) => chartRank[a] - chartRank[b]);
  const watched = (title: number): Deed => ({ what: { title }, when: year, times: { atLeast: 1 } });
  const count = (...did: Deed[]): Announcement => ({
    kind: 'count',
    who: { people: {}, did },
    quip: '',
  });
  const sizeOf = (...did: Deed[]) => brute.matching({ people: {}, did }).length;
  const attack = (feed: Announcement[]) => {
    const publications = feed.map((one) => publish(base, one));
    const { result } = stranger.attack(feed, publications);
    expect(result.contradiction).toBe(false);
    return (a: number, persona: number) => result.probabilities[a * result.personas + persona];
  };
  const { personas } = base.diaries;
  const [hit] = charts;
  /** A title and the first days of the year in which exactly `n` of the hit’s viewers watched it. */
  const alsoWatchedBy = (n: number) => {
    for (const title of charts.slice(1))
      for (let to = 0; to < 60; to += 3) {
        const when = { from: 0, to };
        const rare = (times: Times): Deed => ({ what: { title }, when, times });
        if (sizeOf(watched(hit), rare({ atLeast: 1 })) === n) return rare;
      }
    throw new Error(`No title was watched by ${n} of them.`);
  };

  test('the hit is too large to be kept exactly', () => {
    expect(sizeOf(watched(hit))).toBeGreaterThan(EXACT_COUNT_LARGEST);
  });

  test.each([1, 3, 8])('leaves the small difference of %d, kept exactly', (n) => {
    const rare = alsoWatchedBy(n);
    const chance = attack([count(watched(hit)), count(watched(hit), rare({ never: true }))]);
    const direct = attack([count(watched(hit), rare({ atLeast: 1 }))]);
    let between = 0;
    let apart = 0;
    for (let persona = 0; persona < personas; persona++) {
      const p = chance(0, persona) - chance(1, persona);
      expect(p).toBeGreaterThanOrEqual(-1e-12);
      between += p;
      apart = Math.max(apart, Math.abs(p - direct(0, persona)));
    }
    // no more people in one and not the other than there are
    expect(between).toBeLessThanOrEqual(n + 1e-9);
    // the two posts say what one post about those few would say, but for the stranger’s dice
    expect(apart).toBeLessThan(0.15);
  });

  test('if the difference is nobody, everybody has the same chance in both', () => {
    const rare = alsoWatchedBy(0);
    const chance = attack([count(watched(hit)), count(watched(hit), rare({ never: true }))]);
    for (let persona = 0; persona < personas; persona++)
      expect(chance(0, persona)).toBeCloseTo(chance(1, persona), 12);
  });
});
