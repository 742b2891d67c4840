import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Predicate } from '$lib/engine/announce/announcement';
import { both } from '$lib/engine/announce/both';
import { BruteForce } from '../../../support/bruteForce';
import { sharedBase } from '../bases';
import { predicatesFor } from './predicateArbitraries';

const base = sharedBase('classroom', 1);
const brute = new BruteForce(base);
const { predicate } = predicatesFor(base);

describe('both', () => {
  test('holds for exactly those who fulfil the one and the other', () => {
    fc.assert(
      fc.property(predicate(), predicate(), (a, b) => {
        const joined = both(a, b);
        const other = new Set(brute.matching(b));
        const wanted = brute.matching(a).filter((s) => other.has(s));
        expect(joined === null ? [] : brute.matching(joined)).toEqual(wanted);
      }),
      { seed: 52, numRuns: 150 },
    );
  });

  test('a field left undefined in one does not erase it in the other', () => {
    const a: Predicate = { people: { town: 3 }, did: [] };
    const b: Predicate = { people: { town: undefined, plan: 1 }, did: [] };
    expect(both(a, b)!.people).toMatchObject({ town: 3, plan: 1 });
    expect(both(b, a)!.people).toMatchObject({ town: 3, plan: 1 });
  });
});
