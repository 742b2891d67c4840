import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Announcement, Predicate } from '$lib/engine/announce/announcement';
import { claimsOf } from '$lib/engine/announce/claimsOf';
import { both } from '$lib/engine/announce/both';
import { publish } from '$lib/engine/announce/publish';
import { EngineError } from '$lib/engine/EngineError';
import { BruteForce } from '../../../support/bruteForce';
import { sharedBase } from '../bases';
import { predicatesFor } from './predicateArbitraries';

const base = sharedBase('classroom', 1);
const brute = new BruteForce(base);
const { announcement, predicate } = predicatesFor(base);
const year = { from: 0, to: 364 };
const everybody: Predicate = { people: {}, did: [] };

describe('publish', () => {
  test('gives the numbers that a plain evaluation gives, for 500 announcements of all six kinds', () => {
    const posted = new Map<string, number>();
    fc.assert(
      fc.property(announcement, (a) => {
        const got = publish(base, a);
        expect(got).toEqual(brute.publish(a));
        if (got.obstacle === null) posted.set(a.kind, (posted.get(a.kind) ?? 0) + 1);
      }),
      { seed: 51, numRuns: 500 },
    );
    // “one” needs a predicate that exactly one person fulfils: rare at random, so it has its own test below
    for (const kind of ['count', 'share', 'maximum', 'pair', 'top'])
      expect(posted.get(kind) ?? 0).toBeGreaterThan(8);
  });

  test('“dear person” can be posted exactly if one person matches', () => {
    const record = publish(base, {
      kind: 'maximum',
      who: { people: {}, did: [{ what: { any: true }, when: year, times: { atLeast: 1 } }] },
      quip: '',
    });
    const [most, holders] = record.numbers;
    expect(holders).toBe(1);
    const dear = (n: number) =>
      publish(base, {
        kind: 'one',
        who: { people: {}, did: [{ what: { any: true }, when: year, times: { atLeast: n } }] },
        quip: '',
      });
    expect(dear(most)).toEqual({ count: 1, numbers: [1], titles: [], obstacle: null });
    expect(dear(most + 1)).toMatchObject({ count: 0, obstacle: 'nobody' });
    expect(dear(1).obstacle).toBe('notOne');
  });

  test('a share of nobody cannot be posted, and a share of everybody is 100', () => {
    const nobody: Predicate = {
      people: {},
      did: [{ what: { any: true }, when: year, times: { atLeast: 1_000_000 } }],
    };
    expect(publish(base, { kind: 'share', who: everybody, among: nobody, quip: '' })).toMatchObject(
      {
        numbers: [],
        obstacle: 'nobody',
      },
    );
    expect(
      publish(base, { kind: 'share', who: everybody, among: everybody, quip: '' }).numbers,
    ).toEqual([100]);
  });

  test('people of two towns at once are nobody', () => {
    const a: Announcement = {
      kind: 'count',
      who: { people: { town: 1 }, did: [] },
      among: { people: { town: 2 }, did: [] },
      quip: '',
    };
    expect(publish(base, a)).toMatchObject({ count: 0, obstacle: 'nobody' });
  });

  test('a record needs a deed, a chart a length from 1 to 10', () => {
    expect(() => publish(base, { kind: 'maximum', who: everybody, quip: '' })).toThrow(EngineError);
    for (const k of [0, 11, 1.5, NaN])
      expect(() =>
        publish(base, { kind: 'top', people: {}, what: { any: true }, when: year, k, quip: '' }),
      ).toThrow(/length of the list is a whole number from 1 to 10/);
  });
});

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
