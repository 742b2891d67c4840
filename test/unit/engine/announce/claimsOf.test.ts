import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Announcement } from '$lib/engine/announce/announcement';
import { claimsOf } from '$lib/engine/announce/claimsOf';
import { publish } from '$lib/engine/announce/publish';
import { BruteForce } from '../../../support/bruteForce';
import { sharedBase } from '../bases';
import { predicatesFor } from './predicateArbitraries';

const base = sharedBase('classroom', 1);
const brute = new BruteForce(base);
const { announcement } = predicatesFor(base);
const year = { from: 0, to: 364 };

describe('claimsOf', () => {
  test('every claim of a post that can be posted is true', () => {
    let claims = 0;
    fc.assert(
      fc.property(announcement, (a) => {
        const publication = publish(base, a);
        if (publication.obstacle !== null) return;
        for (const claim of claimsOf(a, publication, 7)) {
          claims++;
          expect(claim.announcement).toBe(7);
          const found = brute.matching(claim.predicate).length;
          if (claim.share === null) {
            expect(found).toBeGreaterThanOrEqual(claim.least);
            expect(found).toBeLessThanOrEqual(claim.most);
          } else {
            const among = brute.matching(claim.share.among).length;
            expect(Math.round((100 * found) / among)).toBe(claim.share.percent);
          }
        }
      }),
      { seed: 53, numRuns: 300 },
    );
    expect(claims).toBeGreaterThan(150);
  });

  test('a record says that nobody beats it', () => {
    const a: Announcement = {
      kind: 'maximum',
      who: { people: {}, did: [{ what: { genre: 'horror' }, when: year, times: { onDays: 99 } }] },
      quip: '',
    };
    const { numbers, ...rest } = publish(base, a);
    const [reached, beaten] = claimsOf(a, { numbers, ...rest }, 0);
    expect(reached).toMatchObject({ least: numbers[1], most: numbers[1], isSpokenOf: true });
    expect(reached.predicate.did[0].times).toEqual({ onDays: numbers[0] });
    expect(beaten).toMatchObject({ least: 0, most: 0, isSpokenOf: false });
    expect(beaten.predicate.did[0].times).toEqual({ onDays: numbers[0] + 1 });
  });

  test('the people spoken of come first, one claim for them in every kind', () => {
    fc.assert(
      fc.property(announcement, (a) => {
        const publication = publish(base, a);
        if (publication.obstacle !== null) return;
        const [first, ...rest] = claimsOf(a, publication, 0);
        expect(first.isSpokenOf).toBe(true);
        if (a.kind !== 'top') expect(rest.some((claim) => claim.isSpokenOf)).toBe(false);
      }),
      { seed: 54, numRuns: 200 },
    );
  });
});
