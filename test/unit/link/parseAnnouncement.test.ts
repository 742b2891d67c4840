import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAnnouncement } from '$lib/engine/announce/parseAnnouncement';
import { announcements } from '../words/announcementArbitraries';

const who = {
  people: {},
  did: [{ what: { title: 3 }, when: { from: 0, to: 364 }, times: { atLeast: 1 } }],
};
const post = { kind: 'count', who, quip: 'Hm.' };
/** The post with the value at a path replaced. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(post) as Record<string, unknown>;
  const keys = path.split('.');
  let at = copy;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[keys.at(-1)!] = value;
  return copy;
}

describe('parseAnnouncement', () => {
  test('accepts every announcement, through JSON too, as an equal copy', () => {
    fc.assert(
      fc.property(announcements(), (announcement) => {
        const parsed = parseAnnouncement(JSON.parse(JSON.stringify(announcement)));
        expect(parsed).toEqual(announcement);
        expect(parsed).not.toBe(announcement);
      }),
      { numRuns: 1000 },
    );
  });

  test('takes a missing quip for an empty one', () => {
    expect(parseAnnouncement({ kind: 'one', who })).toEqual({ kind: 'one', who, quip: '' });
  });

  test.each<[string, unknown, RegExp]>([
    ['kind', 'rumour', /announcement\.kind: expected one of count, .*top, got rumour\./],
    [
      'who.did.0.when.from',
      400,
      /announcement\.who\.did\[0\]\.when\.from: expected a whole number from 0 to 364, got 400\./,
    ],
    ['who.did.0.when.to', 365, /when\.to: expected a whole number from 0 to 364, got 365/],
    ['who.did.0.when.from', -1, /from 0 to 364, got -1/],
    [
      'who.did.0.when',
      { from: 9, to: 8 },
      /when\.to: expected a day not before the first one, 9, got 8/,
    ],
    ['who.did.0.when.weekday', 7, /weekday: expected a whole number from 0 to 6, got 7/],
    ['who.did.0.when.part', 'noon', /part: expected one of morning, .*, got noon/],
    [
      'who.did.0.times',
      { atLeast: 0 },
      /atLeast: expected a whole number from 1 to 1000000, got 0/,
    ],
    ['who.did.0.times', { atLeast: 1_000_001 }, /got 1000001/],
    ['who.did.0.times', { exactly: 1.5 }, /got 1.5/],
    ['who.did.0.times', { exactly: '3' }, /got 3/],
    [
      'who.did.0.times',
      { atLeast: 1, never: true },
      /exactly one of the fields .* got atLeast and never/,
    ],
    ['who.did.0.times', {}, /exactly one of the fields .*, got none/],
    ['who.did.0.times', { everyDay: 1 }, /everyDay: expected true, got 1/],
    ['who.did.0.what', { genre: 'polka' }, /genre: expected one of romance, .*, got polka/],
    ['who.did.0.what', { season: 'none' }, /season: expected one of yule, .*, got none/],
    ['who.did.0.what', { title: -1 }, /title: expected a whole number/],
    ['who.did.0.what', { actor: 'x' }, /no fields but title, .*, got a field actor/],
    ['who.people', { town: 256 }, /town: expected a whole number from 0 to 255, got 256/],
    ['who.people', { plan: 3 }, /plan: expected a whole number from 0 to 2/],
    ['who.people', { name: 'x' }, /got a field name/],
    ['who.people', null, /people: expected an object, got null/],
    ['who.did', {}, /did: expected a list of at most 8 deeds, got an object/],
    ['who.did', Array(9).fill(who.did[0]), /got a list of 9/],
    ['who', undefined, /who: expected an object, got nothing/],
    ['who', [], /who: expected an object, got an empty list/],
    ['quip', 5, /quip: expected text, got 5/],
    ['quip', 'x'.repeat(281), /quip: expected at most 280 characters, got 281 characters/],
    ['quip', 'x'.repeat(100_000), /got 100000 characters/],
    ['extra', 1, /expected no fields but kind, who, among, quip, got a field extra/],
  ])('refuses %s = %o', (path, value, message) => {
    expect(() => parseAnnouncement(changed(path, value))).toThrow(RangeError);
    expect(() => parseAnnouncement(changed(path, value))).toThrow(message);
  });

  test('refuses a record of nothing and a chart of no length', () => {
    expect(() => parseAnnouncement({ kind: 'maximum', who: { people: {}, did: [] } })).toThrow(
      /at least one deed/,
    );
    const top = { kind: 'top', people: {}, what: { any: true }, when: { from: 0, to: 1 } };
    expect(() => parseAnnouncement({ ...top, k: 0 })).toThrow(
      /k: expected a whole number from 1 to 10, got 0/,
    );
    expect(parseAnnouncement({ ...top, k: 3 })).toMatchObject({ k: 3, quip: '' });
  });

  test('refuses prototypes in disguise', () => {
    for (const text of [
      '{"kind":"count","__proto__":{"who":1}}',
      '{"__proto__":{"kind":"count"}}',
      '{"constructor":1}',
    ])
      expect(() => parseAnnouncement(JSON.parse(text))).toThrow(RangeError);
    const inherited = Object.create(post) as unknown;
    expect(() => parseAnnouncement(inherited)).toThrow(/kind/);
  });

  test('throws a RangeError with a short sentence at anything else', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
        (value) => {
          try {
            parseAnnouncement(value);
            expect.unreachable();
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
            expect((error as Error).message.length).toBeLessThan(400);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
