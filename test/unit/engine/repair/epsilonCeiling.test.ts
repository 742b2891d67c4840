import { describe, expect, test } from 'vitest';
import type { Announcement } from '$lib/engine/announce/announcement';
import { drawnNumbers } from '$lib/engine/repair/drawnNumbers';
import { epsilonCeiling } from '$lib/engine/repair/epsilonCeiling';
import type { Defence, Repair } from '$lib/engine/repair/Repair';

const geometric: Defence = { kind: 'geometric', epsilon: 0.5, budget: 9 };
const who = { people: {}, did: [] };
const when = { from: 0, to: 364 };
const watched = {
  people: {},
  did: [{ what: { any: true as const }, when, times: { atLeast: 1 } }],
};
const one: Announcement = { kind: 'one', who, quip: '' };
const count: Announcement = { kind: 'count', who, quip: '' };
const share: Announcement = { kind: 'share', who: watched, among: who, quip: '' };
const pair: Announcement = { kind: 'pair', who, other: watched, quip: '' };
const maximum: Announcement = { kind: 'maximum', who: watched, quip: '' };
const top: Announcement = { kind: 'top', what: { any: true }, k: 3, people: {}, when, quip: '' };

describe('the ceiling of ε', () => {
  test('worked example: two numbers at ε = 0.5 move nobody by more than 1.4427 bits', () => {
    expect(epsilonCeiling([geometric], 2)).toEqual({
      bits: expect.closeTo(1.4426950408889634, 12),
      draws: 2,
      reason: null,
    });
  });

  test.each([
    ['a count', [count], 1],
    ['dear person', [one], 1],
    ['a share, in which one person is in both numbers', [share], 2],
    ['a pair', [pair], 2],
    ['records and charts, which are not posted', [maximum, top], 0],
    ['a feed of them', [count, share, pair, top, one], 6],
  ])('%s: ε for each of its draws', (_, feed, draws) => {
    expect(drawnNumbers([geometric], feed)).toBe(draws);
    expect(epsilonCeiling([geometric], feed).bits).toBeCloseTo(draws * 0.5 * Math.LOG2E, 12);
  });

  test('what the budget does not pay for is not drawn', () => {
    const spent: Repair = [{ ...geometric, budget: 1.5 }];
    // a share costs two numbers: the second does not fit, the count behind it does
    expect(epsilonCeiling(spent, [share, share, count, count]).draws).toBe(3);
    expect(epsilonCeiling(spent, [share, share, count, count]).bits).toBeCloseTo(
      1.5 * Math.LOG2E,
      12,
    );
  });

  test('what is silent whatever the table says is not drawn', () => {
    const repair: Repair = [geometric, { kind: 'silence', posts: [1] }];
    expect(epsilonCeiling(repair, [count, share, pair]).draws).toBe(3);
    expect(epsilonCeiling([geometric, { kind: 'silence', posts: 'all' }], [count]).bits).toBe(0);
  });

  test('what follows the noise, and what is about the wording, leaves it', () => {
    const behind: Repair = [
      { kind: 'window', to: 'month' },
      { kind: 'place' },
      { kind: 'delay', days: 3 },
      geometric,
      { kind: 'round', to: 5, hiddenBelow: 5 },
      { kind: 'minimum', people: 11 },
      { kind: 'derivable', people: 11 },
    ];
    expect(epsilonCeiling(behind, 3)).toEqual(epsilonCeiling([geometric], 3));
  });

  test.each<[string, Repair, string]>([
    ['nothing at all', [], 'notGeometric'],
    ['bounded noise', [{ kind: 'noise', spread: 2, isKeyed: false }], 'notGeometric'],
    ['a minimum of the true count', [{ kind: 'minimum', people: 11 }, geometric], 'looksFirst'],
    ['hiding small counts', [{ kind: 'round', to: 5, hiddenBelow: 5 }, geometric], 'looksFirst'],
    ['rounding before it', [{ kind: 'round', to: 5, hiddenBelow: 0 }, geometric], 'alteredBefore'],
    ['RR3 before it', [{ kind: 'rr3', isKeyed: false }, geometric], 'alteredBefore'],
    ['noise before it', [{ kind: 'noise', spread: 2, isKeyed: false }, geometric], 'alteredBefore'],
  ])('%s: none, and why', (_, repair, reason) => {
    expect(epsilonCeiling(repair, [count])).toEqual({
      bits: null,
      draws: reason === 'notGeometric' ? 0 : 1,
      reason,
    });
  });

  test('a rule about shares looks at how many people a share is a share of', () => {
    const repair: Repair = [geometric, { kind: 'shares', people: 23 }];
    expect(epsilonCeiling(repair, [share]).reason).toBe('looksFirst');
    expect(epsilonCeiling(repair, [count]).reason).toBeNull();
  });

  test('an ε beyond every limit is a number all the same', () => {
    expect(epsilonCeiling([{ ...geometric, epsilon: 1_000 }], 1).bits).toBeCloseTo(1442.695, 3);
  });
});
