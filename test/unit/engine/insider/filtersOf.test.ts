import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Announcement, Predicate } from '$lib/engine/announce/announcement';
import { narrowingFilters } from '$lib/engine/announce/narrowingFilters';
import { filtersOf } from '$lib/engine/insider/filtersOf';
import { BruteForce } from '../../../support/bruteForce';
import { predicatesFor } from '../announce/predicateArbitraries';
import { sharedBase } from '../bases';

const base = sharedBase('classroom', 1);
const brute = new BruteForce(base);
const { predicate } = predicatesFor(base);
const year = { from: 0, to: 364 };

describe('the clicks to some people', () => {
  test('are the story’s three for a post about one title', () => {
    const who: Predicate = {
      people: {},
      did: [{ what: { title: 3 }, when: { from: 326, to: 343 }, times: { everyDay: true } }],
    };
    const post: Announcement = { kind: 'count', who, quip: '' };
    expect(filtersOf(who).map(({ left }) => left)).toEqual(narrowingFilters(post));
  });

  test('are a trait each, then the deeds; what changes nothing is left out', () => {
    const once = { what: { title: 3 }, when: year, times: { atLeast: 1 } };
    const never = {
      what: { title: 4 },
      when: { from: 9, to: 12 },
      times: { never: true as const },
    };
    const oneDay = {
      what: { title: 5 },
      when: { from: 9, to: 9 },
      times: { everyDay: true as const },
    };
    const filters = filtersOf({ people: { plan: 1, town: 2 }, did: [once, never, oneDay] });
    expect(filters.map(({ adds }) => adds)).toEqual([
      { people: { town: 2 }, did: [] },
      { people: { plan: 1 }, did: [] },
      { people: {}, did: [once] },
      { people: {}, did: [never] },
      { people: {}, did: [{ what: { title: 5 }, when: year, times: { atLeast: 1 } }] },
      {
        people: {},
        did: [{ what: { title: 5 }, when: { from: 9, to: 9 }, times: { atLeast: 1 } }],
      },
    ]);
    expect(filters.at(-1)!.left.did.slice(0, 2)).toEqual([once, never]);
    expect(filtersOf({ people: {}, did: [] })).toEqual([]);
  });

  test('narrow down, never widen, and end with just those people: for 80 random predicates', () => {
    let withSteps = 0;
    fc.assert(
      fc.property(predicate(), (who) => {
        const filters = filtersOf(who);
        let before = Array.from({ length: base.subscribers }, (_, s) => s);
        for (const { adds, left } of filters) {
          const added = new Set(brute.matching(adds));
          const now = brute.matching(left);
          // what is left passes this filter, and passed those before
          expect(now.every((s) => added.has(s) && before.includes(s))).toBe(true);
          expect(now).toEqual(before.filter((s) => added.has(s)));
          before = now;
        }
        expect(before).toEqual(brute.matching(who));
        withSteps += Number(filters.length > 2);
      }),
      { seed: 61, numRuns: 80 },
    );
    expect(withSteps).toBeGreaterThan(25);
  });
});
