import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASE_NAMES, LARGEST_SEED } from '$lib/engine/base/settings';
import { PRIZE_RECORDS } from '$lib/engine/release/prize/constants';
import {
  decodeResearcherLink,
  emptyResearcherLink,
  encodeResearcherLink,
  sourceOfLink,
  type ResearcherLink,
} from '$lib/link/researcherLink';

const seed = fc.integer({ min: 0, max: LARGEST_SEED });
const release = fc.oneof(
  fc.record({
    kind: fc.constant('prize' as const),
    records: fc.integer({ min: 100, max: PRIZE_RECORDS }),
    seed,
  }),
  fc.record({ kind: fc.constant('base' as const), base: fc.constantFrom(...BASE_NAMES), seed }),
  fc.constant({ kind: 'file' as const }),
  fc.constant(null),
);
const knowledge = fc
  .record({
    method: fc.constantFrom('scoreboardRh' as const, 'scoreboard' as const),
    titles: fc.integer({ min: 1, max: 50 }),
    wrong: fc.nat(50),
    daysOff: fc.integer({ min: 0, max: 3650 }),
    starsOff: fc.integer({ min: 0, max: 4 }),
    areDatesKnown: fc.boolean(),
    outsideTop: fc.integer({ min: 0, max: 17_769 }),
    isNumberKnown: fc.boolean(),
  })
  .map((k) => ({
    ...k,
    wrong: Math.min(k.wrong, k.titles),
    // How far off unknown days are means nothing and is not told.
    daysOff: k.areDatesKnown ? k.daysOff : 14,
  }));
const link: fc.Arbitrary<ResearcherLink> = fc
  .record({
    release,
    knowledge,
    record: fc.option(fc.integer({ min: 0, max: 480_188 })),
    isPicked: fc.boolean(),
    dice: seed,
    isTruthShown: fc.boolean(),
  })
  .map((l) => ({ ...l, isPicked: l.isPicked && l.record !== null }));

describe('a link to the researcher’s view', () => {
  test('brings every state back', () => {
    fc.assert(
      fc.property(link, (state) => {
        const hash = encodeResearcherLink(state);
        expect(hash).toMatch(/^#v1(&[a-z]+=[a-z0-9]+)*$/);
        expect(decodeResearcherLink(hash)).toEqual({ link: state, problem: null });
      }),
    );
  });

  test('is as short as what differs', () => {
    expect(encodeResearcherLink(emptyResearcherLink())).toBe('#v1');
    const state: ResearcherLink = {
      ...emptyResearcherLink(),
      release: { kind: 'prize', records: 4800, seed: 1 },
      record: 17,
    };
    expect(encodeResearcherLink(state)).toMatch(/^#v1&r=prize&n=4800&s=1&p=17&c=.{5}$/);
  });

  test('says that it was cut short', () => {
    fc.assert(
      fc.property(link, fc.nat(60), (state, at) => {
        const hash = encodeResearcherLink(state);
        fc.pre(hash.length > 3);
        const cut = hash.slice(0, 4 + (at % (hash.length - 4)));
        expect(decodeResearcherLink(cut).problem).not.toBeNull();
      }),
    );
  });

  test('never throws, and runs on nothing but what it knows', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(() => decodeResearcherLink(`#v1&${text}`)).not.toThrow();
        expect(() => decodeResearcherLink(text)).not.toThrow();
      }),
    );
    expect(decodeResearcherLink('')).toEqual({ link: emptyResearcherLink(), problem: null });
    expect(decodeResearcherLink('#v1&__proto__=1&constructor=2').link).toEqual(
      emptyResearcherLink(),
    );
  });

  test.each([
    ['#v1&r=palace', /no release “palace”/],
    ['#v1&t=51', /known titles is a whole number from 1 to 50; got “51”/],
    ['#v1&t=3&w=4', /wrong titles is a whole number from 0 to 3/],
    ['#v1&d=-1', /error in days/],
    ['#v1&r=prize&n=1e9', /number of records/],
    ['#v2&r=prize', /newer/],
    ['#v0', /not a link/],
    ['#hello', /not a link/],
    [`#v1&t=${'9'.repeat(70_000)}`, /longest/],
  ])('names what is wrong with %.30s', (hash, what) => {
    expect(decodeResearcherLink(hash).problem).toMatch(what);
  });

  test('the example in docs/links.md works', () => {
    const [, example] = /An example: `([^`]+)`/.exec(readFileSync('docs/links.md', 'utf8'))!;
    const { link, problem } = decodeResearcherLink(example!);
    expect(problem).toBeNull();
    expect(encodeResearcherLink(link)).toBe(example);
  });

  test('of a file only that it was one', () => {
    expect(sourceOfLink({ kind: 'file' })).toBeNull();
    expect(sourceOfLink({ kind: 'prize', records: 4800, seed: 3 })).toEqual({
      kind: 'prize',
      records: 4800,
      seed: 3,
    });
    expect(sourceOfLink({ kind: 'base', base: 'town', seed: 2 })).toMatchObject({
      kind: 'base',
      settings: { base: 'town', seed: 2 },
    });
  });
});
