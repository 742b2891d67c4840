import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeResearcherLink,
  emptyResearcherLink,
  encodeResearcherLink,
  sourceOfLink,
  type ResearcherLink,
} from '$lib/link/researcherLink';
import { seal } from '$lib/link/seal';
import { linkProblems } from '$lib/words/en/linkProblems';
import { researcherStates } from '../../fuzz/linkStates';

describe('a link to the researcher’s view', () => {
  test('brings every state back', () => {
    fc.assert(
      fc.property(researcherStates, (state) => {
        const hash = encodeResearcherLink(state);
        expect(hash).toMatch(/^#v1(&[a-z]+=[a-z0-9]+)*&c=[a-z0-9]{7}$/);
        expect(decodeResearcherLink(hash)).toEqual({ link: state, problem: null });
      }),
    );
  });

  test('is as short as what differs', () => {
    expect(encodeResearcherLink(emptyResearcherLink())).toMatch(/^#v1&c=.{7}$/);
    const state: ResearcherLink = {
      ...emptyResearcherLink(),
      release: { kind: 'prize', records: 4800, seed: 1 },
      record: 17,
    };
    expect(encodeResearcherLink(state)).toMatch(/^#v1&r=prize&n=4800&s=1&p=17&c=.{7}$/);
  });

  test('says that it was cut short', () => {
    fc.assert(
      fc.property(researcherStates, fc.nat(60), (state, at) => {
        const hash = encodeResearcherLink(state);
        fc.pre(hash.length > 3);
        const cut = hash.slice(0, 4 + (at % (hash.length - 4)));
        expect(decodeResearcherLink(cut).problem).not.toBeNull();
      }),
    );
  });

  test('says what was added behind its end, if it looks like a part of it', () => {
    const sent = '#v1&r=prize&n=4800&s=1&p=4619&v=truth&c=65zym2a';
    const { link, problem } = decodeResearcherLink(sent);
    expect(problem).toBeNull();
    expect(decodeResearcherLink(`${sent}&t=20`)).toEqual({ link, problem: linkProblems.added });
    for (const added of ['&utm_source=chat', '&you=9', '.', ' (sic)'])
      expect(decodeResearcherLink(sent + added)).toEqual({ link, problem: null });
    const impossible = seal('2007', ['t=51']);
    expect(decodeResearcherLink(`${impossible}&w=1`).problem).toMatch(
      /“51” for the number of known titles.* Something was added/,
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
    ['#v1&r=palace', /a release called “palace”/],
    ['#v1&t=51', /“51” for the number of known titles \(a whole number from 1 to 50\)/],
    ['#v1&t=3&w=4', /wrong titles \(a whole number from 0 to 3\)/],
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
