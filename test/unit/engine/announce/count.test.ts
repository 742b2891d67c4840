import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Predicate } from '$lib/engine/announce/announcement';
import { compilePredicate, countMatching, findMatching } from '$lib/engine/announce/count';
import { BruteForce } from '../../../support/bruteForce';
import { sharedBase } from '../bases';
import { predicatesFor } from './predicateArbitraries';

const base = sharedBase('classroom', 1);
const brute = new BruteForce(base);
const { predicate } = predicatesFor(base);
const compiled = (p: Predicate) => compilePredicate(p, base.catalogue);
const found = (p: Predicate) => [...findMatching(base, compiled(p))];

describe('findMatching and countMatching', () => {
  test('agree with every person, viewing and day gone through by hand, for 600 random predicates', () => {
    let withSomebody = 0;
    fc.assert(
      fc.property(predicate(), (p) => {
        const wanted = brute.matching(p);
        expect(found(p)).toEqual(wanted);
        expect(countMatching(base, compiled(p))).toBe(wanted.length);
        if (wanted.length > 0 && wanted.length < base.subscribers) withSomebody++;
      }),
      { seed: 41, numRuns: 600 },
    );
    // the comparison means something only if predicates often tell people apart
    expect(withSomebody).toBeGreaterThan(150);
  });

  test('for every way of counting, a number that splits the crowd agrees too', () => {
    for (const what of [
      { genre: 'comedy' as const },
      { any: true as const },
      { season: 'yule' as const },
    ])
      for (const when of [
        { from: 0, to: 364 },
        { from: 300, to: 364, weekday: 6 },
        { from: 0, to: 364, part: 'night' as const },
      ])
        for (const n of [1, 2, 3, 5, 8, 13])
          for (const times of [{ atLeast: n }, { exactly: n }, { onDays: n }, { inARow: n }]) {
            const p: Predicate = { people: {}, did: [{ what, when, times }] };
            expect(found(p)).toEqual(brute.matching(p));
          }
  });

  test('everybody matches the empty predicate', () => {
    expect(countMatching(base, compiled({ people: {}, did: [] }))).toBe(base.subscribers);
  });

  test('“never” and “at least once” share out everybody', () => {
    fc.assert(
      fc.property(predicate(1), ({ people, did: [{ what, when }] }) => {
        const count = (times: { never: true } | { atLeast: number }) =>
          countMatching(base, compiled({ people, did: [{ what, when, times }] }));
        expect(count({ never: true }) + count({ atLeast: 1 })).toBe(
          countMatching(base, compiled({ people, did: [] })),
        );
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  test('“exactly n” is “at least n” less “at least n + 1”', () => {
    fc.assert(
      fc.property(
        predicate(1),
        fc.integer({ min: 1, max: 12 }),
        ({ people, did: [{ what, when }] }, n) => {
          const count = (times: { atLeast: number } | { exactly: number }) =>
            countMatching(base, compiled({ people, did: [{ what, when, times }] }));
          expect(count({ exactly: n })).toBe(count({ atLeast: n }) - count({ atLeast: n + 1 }));
        },
      ),
      { seed: 43, numRuns: 200 },
    );
  });

  test('a further deed never adds anybody, and the order of deeds does not matter', () => {
    fc.assert(
      fc.property(predicate(2), ({ people, did }) => {
        const all = found({ people, did });
        const fewer = new Set(found({ people, did: did.slice(1) }));
        expect(all.every((s) => fewer.has(s))).toBe(true);
        expect(found({ people, did: [...did].reverse() })).toEqual(all);
      }),
      { seed: 44, numRuns: 200 },
    );
  });

  test('nobody reaches a million viewings', () => {
    const p: Predicate = {
      people: {},
      did: [{ what: { any: true }, when: { from: 0, to: 364 }, times: { atLeast: 1_000_000 } }],
    };
    expect(found(p)).toEqual([]);
  });
});
