import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Announcement } from '$lib/engine/announce/announcement';
import { applyRepair } from '$lib/engine/repair/applyRepair';
import { parseRepair } from '$lib/engine/repair/parseRepair';
import type { Defence, Repair } from '$lib/engine/repair/Repair';
import { rewritePost } from '$lib/engine/repair/rewritePost';
import { trueNumbersOf } from '$lib/engine/repair/TrueNumbers';
import { sharedBase } from '../unit/engine/bases';
import { predicatesFor } from '../unit/engine/announce/predicateArbitraries';

const base = sharedBase('classroom', 1);
const numbers = trueNumbersOf(base);
const { predicate } = predicatesFor(base);

const defence: fc.Arbitrary<Defence> = fc.oneof(
  fc.record({ kind: fc.constant('minimum' as const), people: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('derivable' as const), people: fc.integer({ min: 2, max: 60 }) }),
  fc.record({
    kind: fc.constant('round' as const),
    to: fc.integer({ min: 2, max: 12 }),
    hiddenBelow: fc.integer({ min: 0, max: 12 }),
  }),
  fc.record({ kind: fc.constant('rr3' as const), isKeyed: fc.constant(true) }),
  fc.record({
    kind: fc.constant('noise' as const),
    spread: fc.integer({ min: 1, max: 6 }),
    isKeyed: fc.constant(true),
  }),
  fc.record({
    kind: fc.constant('window' as const),
    to: fc.constantFrom('week' as const, 'month' as const, 'year' as const),
  }),
  fc.record({ kind: fc.constant('place' as const) }),
);
const repairs: fc.Arbitrary<Repair> = fc.array(defence, { maxLength: 3 });
const feeds: fc.Arbitrary<Announcement[]> = fc.array(
  predicate().map((who) => ({ kind: 'count' as const, who, quip: '' })),
  { minLength: 1, maxLength: 3 },
);

describe('any repair of any feed', () => {
  test('every post is published or withheld, once; the true count is among those that the claim allows', () => {
    fc.assert(
      fc.property(repairs, feeds, fc.nat(1_000), (repair, feed, seed) => {
        const { posts, withheld, claims, cost } = applyRepair(repair, feed, numbers, seed);
        const seen = [...posts, ...withheld].map(({ post }) => post).sort((a, b) => a - b);
        expect(seen).toEqual(feed.map((_, i) => i));
        for (const claim of claims) {
          const count = numbers.count(claim.predicate);
          expect(count).toBeGreaterThanOrEqual(claim.least);
          expect(count).toBeLessThanOrEqual(claim.most);
          if (claim.chances) expect(claim.chances[count - claim.least]).toBeGreaterThan(0);
        }
        for (const share of [cost.storyLoss, cost.withheldShare, cost.rewrittenShare]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 41, numRuns: 80 },
    );
  });

  test('the same seed gives the same posts, and the JSON form survives a round trip', () => {
    fc.assert(
      fc.property(repairs, feeds, (repair, feed) => {
        const again = parseRepair(JSON.parse(JSON.stringify(repair)));
        expect(again).toEqual(repair);
        expect(applyRepair(again, feed, numbers, 7)).toEqual(applyRepair(repair, feed, numbers, 7));
      }),
      { seed: 42, numRuns: 20 },
    );
  });

  test('a wider window or place never loses anybody, unless "exactly" or "never" is asked', () => {
    fc.assert(
      fc.property(
        predicate(),
        fc.constantFrom('week' as const, 'month' as const, 'year' as const),
        (who, to) => {
          if (who.did.some(({ times }) => 'exactly' in times || 'never' in times)) return;
          const repair: Repair = [{ kind: 'window', to }, { kind: 'place' }];
          const wide = rewritePost(repair, { kind: 'count', who, quip: '' });
          if (wide.kind !== 'count') throw new Error('the kind of post changed');
          expect(numbers.count(wide.who)).toBeGreaterThanOrEqual(numbers.count(who));
        },
      ),
      { seed: 43, numRuns: 80 },
    );
  });
});
