import { describe, expect, test } from 'vitest';
import { applyRepair } from '$lib/engine/repair/applyRepair';
import { parseRepair } from '$lib/engine/repair/parseRepair';
import { REPAIR_PRESETS } from '$lib/engine/repair/presets';
import type { Announcement, Predicate } from '$lib/engine/announce/announcement';

describe('parseRepair', () => {
  test('a list, a single defence, nothing at all', () => {
    expect(parseRepair([{ kind: 'minimum', people: 11 }, { kind: 'place' }])).toEqual([
      { kind: 'minimum', people: 11 },
      { kind: 'place' },
    ]);
    expect(parseRepair({ kind: 'window', to: 'month' })).toEqual([{ kind: 'window', to: 'month' }]);
    expect(parseRepair([])).toEqual([]);
  });

  test('what is left out is filled in', () => {
    expect(parseRepair([{ kind: 'round', to: 5 }, { kind: 'rr3' }, { kind: 'silence' }])).toEqual([
      { kind: 'round', to: 5, hiddenBelow: 0 },
      { kind: 'rr3', isKeyed: false },
      { kind: 'silence', posts: 'all' },
    ]);
  });

  test('every preset passes unchanged', () => {
    for (const { repair } of REPAIR_PRESETS) expect(parseRepair(repair)).toEqual(repair);
  });

  test.each<[string, unknown, RegExp]>([
    ['ε of 0', { kind: 'geometric', epsilon: 0, budget: 1 }, /above 0.*this one is 0/],
    ['negative ε', { kind: 'geometric', epsilon: -1, budget: 1 }, /above 0.*this one is -1/],
    [
      'enormous ε',
      { kind: 'geometric', epsilon: 1e9, budget: 1e9 },
      /1000000000 would promise nothing/,
    ],
    ['tiny ε', { kind: 'geometric', epsilon: 1e-9, budget: 1 }, /drowns/],
    ['ε that is no number', { kind: 'geometric', epsilon: 'much', budget: 1 }, /this one is much/],
    ['infinite ε', { kind: 'geometric', epsilon: Infinity, budget: 1 }, /this one is Infinity/],
    ['missing budget', { kind: 'geometric', epsilon: 1 }, /this one is missing/],
    ['budget below ε', { kind: 'geometric', epsilon: 1, budget: 0.5 }, /does not pay/],
    [
      'two budgets',
      [1, 2].map((epsilon) => ({ kind: 'geometric', epsilon, budget: 4 })),
      /one ε budget/,
    ],
    ['no kind', {}, /There are: minimum/],
    ['unknown kind', { kind: 'prayer' }, /no defence "prayer"/],
    ['no object', 5, /not an object/],
    ['null', [null], /not an object/],
    ['unknown field', { kind: 'place', town: 3 }, /no field "town"/],
    ['half a person', { kind: 'minimum', people: 2.5 }, /whole number.*2.5/],
    ['nobody', { kind: 'minimum', people: 0 }, /from 1 to/],
    ['rounding to 1', { kind: 'round', to: 1 }, /from 2 to/],
    ['a window of a decade', { kind: 'window', to: 'decade' }, /week, month or year/],
    ['a flag in words', { kind: 'rr3', isKeyed: 'yes' }, /true or false/],
    ['post minus one', { kind: 'silence', posts: [-1] }, /whole number/],
    ['posts as text', { kind: 'silence', posts: 'some' }, /"all" or a list/],
    ['a crowd of defences', new Array(17).fill({ kind: 'place' }), /at most 16/],
    [
      'keyed and fresh',
      [
        { kind: 'rr3', isKeyed: true },
        { kind: 'noise', spread: 2 },
      ],
      /do not go together/,
    ],
  ])('refuses %s in one sentence', (_, value, sentence) => {
    expect(() => parseRepair(value)).toThrow(RangeError);
    expect(() => parseRepair(value)).toThrow(sentence);
  });
});

describe('the minimum counts in use', () => {
  const who: Predicate = { people: {}, did: [] };
  const announcement: Announcement = { kind: 'count', who, quip: '' };
  const ofPeople = (count: number) => ({
    subscribers: 100_000,
    count: () => count,
    publish: () => ({ count, numbers: [count], titles: [], obstacle: null }),
  });
  /** Two of the rules round as well; a published 55 is still a published 53. */
  const isPublished = (id: string, count: number) => {
    const { repair } = REPAIR_PRESETS.find((preset) => preset.id === id)!;
    return applyRepair(repair, [announcement], ofPeople(count), 1).posts.length === 1;
  };
  const MINIMA = ['ruleOfThree', 'hesa', 'ofqual', 'nhs', 'cms', 'adsDataHub', 'googleAds'];

  test('53 passes every one but the last', () => {
    expect(MINIMA.map((id) => isPublished(id, 53))).toEqual([
      ...new Array(MINIMA.length - 1).fill(true),
      false,
    ]);
  });

  test.each([
    ['ruleOfThree', 3],
    ['hesa', 3],
    ['ofqual', 5],
    ['nhs', 8],
    ['cms', 11],
    ['adsDataHub', 50],
    ['googleAds', 100],
  ])('%s publishes from %i on', (id, least) => {
    expect(isPublished(id, least)).toBe(true);
    expect(isPublished(id, least - 1)).toBe(false);
  });
});
