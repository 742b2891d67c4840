import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePredicate } from '$lib/engine/announce/count';
import { didDeed } from '$lib/engine/announce/deed';
import { sweepCost, sweepDeed } from '$lib/engine/announce/sweepDeed';
import { sharedBase } from '../bases';
import { predicatesFor } from './predicateArbitraries';

test('a sweep over the index finds exactly those whose years, read one by one, hold the deed', () => {
  const base = sharedBase('classroom', 3);
  fc.assert(
    fc.property(predicatesFor(base).predicate(), (predicate) => {
      for (const deed of compilePredicate(predicate, base.catalogue).deeds) {
        if (sweepCost(base, deed) === Infinity) continue;
        const did = sweepDeed(base, deed);
        const wanted = Uint8Array.from({ length: base.subscribers }, (_, s) =>
          didDeed(deed, base.words, base.viewingOffsets[s], base.viewingOffsets[s + 1]) ? 1 : 0,
        );
        expect(did).toEqual(wanted);
      }
    }),
    { seed: 93, numRuns: 300 },
  );
});
