import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Announcement, Predicate } from '$lib/engine/announce/announcement';
import { publish } from '$lib/engine/announce/publish';
import { EngineError } from '$lib/engine/EngineError';
import { BruteForce } from '../../../support/bruteForce';
import { sharedBase } from '../bases';
import { predicatesFor } from './predicateArbitraries';

const base = sharedBase('classroom', 1);
const brute = new BruteForce(base);
const { announcement } = predicatesFor(base);
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
