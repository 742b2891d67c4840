import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deed, Predicate, Times, When } from '$lib/engine/announce/announcement';
import { isWithin } from '$lib/engine/attack/isWithin';
import { BruteForce } from '../../../support/bruteForce';
import { predicatesFor } from '../announce/predicateArbitraries';
import { sharedBase } from '../bases';
import { loosened } from './loosened';

const base = sharedBase('classroom', 1);
const brute = new BruteForce(base);
const { predicate } = predicatesFor(base);
const year = { from: 0, to: 364 };

describe('isWithin', () => {
  test('never says so of a predicate whose people are not all among the other’s', () => {
    let within = 0;
    fc.assert(
      fc.property(
        predicate(1).chain((inner) => fc.tuple(fc.constant(inner), loosened(base, inner))),
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
