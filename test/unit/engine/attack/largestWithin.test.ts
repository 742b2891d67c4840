import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Announcement, Deed, Predicate, Times } from '$lib/engine/announce/announcement';
import type { Claim } from '$lib/engine/announce/claimsOf';
import { publish } from '$lib/engine/announce/publish';
import { largestWithin } from '$lib/engine/attack/largestWithin';
import { Stranger } from '$lib/engine/attack/Stranger';
import { EXACT_COUNT_LARGEST } from '$lib/engine/constants';
import { BruteForce } from '../../../support/bruteForce';
import { predicatesFor } from '../announce/predicateArbitraries';
import { sharedBase } from '../bases';
import { loosened } from './loosened';

const base = sharedBase('classroom', 1);
const brute = new BruteForce(base);
const { predicate } = predicatesFor(base);
const year = { from: 0, to: 364 };

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

  test('subtracts numbers that are off where they are too large to keep, or of the same people', () => {
    expect([...largestWithin([claim(atLeast(1), 800, 900), claim(atLeast(5), 500)])]).toEqual([
      1, -1,
    ]);
    expect([...largestWithin([claim(atLeast(5), 4, 9), claim(atLeast(5), 4, 9)])]).toEqual([-1, 0]);
  });

  test('leaves alone small intervals, empty claims, and numbers that cannot be parts', () => {
    expect([...largestWithin([claim(atLeast(1), 80, 90), claim(atLeast(5), 50)])]).toEqual([
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
          predicate(1).chain((p) => fc.oneof(fc.constant(p), loosened(base, p))),
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
