import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GENRES, type Deed } from '$lib/engine/announce/announcement';
import { possibleKinds } from '$lib/engine/combine/ledger/possibleKinds';
import { BruteForce } from '../../../../support/bruteForce';
import { predicatesFor } from '../../announce/predicateArbitraries';
import { sharedBase } from '../../bases';
import { watched, whoAre, whoDid } from './claim';

const base = sharedBase('classroom', 7);
const { catalogue } = base;
const kinds = (...predicates: Parameters<typeof possibleKinds>[0]) =>
  possibleKinds(predicates, catalogue, Infinity);
const deed = (change: Partial<Deed>): Deed => ({ ...watched(3), ...change });

describe('possibleKinds', () => {
  test('two things that have nothing to do with one another: all four kinds', () => {
    expect(kinds(whoDid(watched(3)), whoDid(watched(4)))).toEqual([0, 1, 2, 3]);
  });

  test('a title is of its genre, five times are three times, a week is in the year, days are viewings', () => {
    const within: Array<[Deed, Deed]> = [
      [watched(3), deed({ what: { genre: GENRES[catalogue.genre[3]] } })],
      [watched(3), deed({ what: { any: true } })],
      [watched(3, 5), watched(3, 3)],
      [watched(3, 2, 10, 16), watched(3, 2)],
      [deed({ times: { onDays: 4 } }), watched(3, 4)],
      [deed({ times: { inARow: 4 } }), deed({ times: { onDays: 4 } })],
      [
        deed({ when: { from: 10, to: 20 }, times: { everyDay: true } }),
        deed({ when: { from: 12, to: 18 }, times: { inARow: 7 } }),
      ],
      [deed({ when: { from: 0, to: 364, part: 'night' } }), watched(3)],
    ];
    for (const [inner, outer] of within)
      expect(kinds(whoDid(inner), whoDid(outer)), JSON.stringify([inner, outer])).toEqual([
        0, 2, 3,
      ]);
  });

  test('never and at least once share nobody and leave nobody out; twice exactly is no three times', () => {
    expect(kinds(whoDid(watched(3)), whoDid(deed({ times: { never: true } })))).toEqual([1, 2]);
    expect(kinds(whoDid(watched(3, 3)), whoDid(deed({ times: { exactly: 2 } })))).toEqual([
      0, 1, 2,
    ]);
  });

  test('everybody has one age band of the five', () => {
    expect(kinds(...[0, 1, 2, 3, 4].map((ageBand) => whoAre({ ageBand })))).toEqual([
      1, 2, 4, 8, 16,
    ]);
    expect(kinds(...[0, 1, 2].map((ageBand) => whoAre({ ageBand })))).toEqual([0, 1, 2, 4]);
    expect(kinds({ people: { plan: 1 }, did: [watched(3)] }, whoDid(watched(3)))).toEqual([
      0, 2, 3,
    ]);
  });

  test('gives up rather than listing more kinds than asked for', () => {
    const many = Array.from({ length: 10 }, (_, t) => whoDid(watched(t)));
    expect(possibleKinds(many, catalogue, 1024)).toHaveLength(1024);
    expect(possibleKinds(many, catalogue, 1023)).toBeNull();
  });

  test('never leaves out a kind that somebody is, held against every subscriber', () => {
    const brute = new BruteForce(base);
    fc.assert(
      fc.property(
        fc.array(predicatesFor(base).predicate(), { minLength: 2, maxLength: 4 }),
        (asked) => {
          const possible = new Set(kinds(...asked));
          const kindOf = new Float64Array(base.subscribers);
          asked.forEach((predicate, i) =>
            brute.matching(predicate).forEach((s) => (kindOf[s] += 2 ** i)),
          );
          return kindOf.every((kind) => possible.has(kind));
        },
      ),
      { numRuns: 40, seed: 11 },
    );
  });
});
