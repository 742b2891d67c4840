import { describe, expect, test } from 'vitest';
import { digestBase } from '$lib/engine/base/digestBase';
import { generateBase } from '$lib/engine/base/generateBase';
import { NATURE, NATURE_KEYS, natureOf } from '$lib/engine/base/nature';
import { defaultSettings } from '$lib/engine/base/settings';
import * as constants from '$lib/engine/constants';
import { sharedBase } from '../bases';

const settings = defaultSettings('classroom', 4);
const base = sharedBase('classroom', 4);

describe('people’s ways', () => {
  test('without a factor are the constants, to the last bit, and make the same base', async () => {
    expect(NATURE.habitShares).toEqual(constants.HABIT_SHARES);
    expect(NATURE.remarkChances).toEqual(constants.REMARK_CHANCES);
    expect(NATURE.runsAYear).toBe(constants.RUNS_A_YEAR);
    const same = generateBase(settings, () => {}, natureOf({ runs: 1, habits: 1 }));
    expect(await digestBase(same)).toBe(await digestBase(base));
  });

  test.each(NATURE_KEYS)('twice as much %s makes another base', async (key) => {
    const other = generateBase(settings, () => {}, natureOf({ [key]: 2 }));
    expect(await digestBase(other)).not.toBe(await digestBase(base));
  });

  test('shares still add up to 1, whatever the factor', () => {
    for (const factor of [0.1, 0.5, 2, 50]) {
      const { habitShares, remarkChances } = natureOf({ habits: factor, telling: factor });
      for (const shares of [habitShares, ...Object.values(remarkChances)]) {
        expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test('act as they say: twice the subscribers, about twice the viewings, half the habits', () => {
    const with2 = (key: 'subscribers' | 'viewings') =>
      generateBase(settings, () => {}, natureOf({ [key]: 2 }));
    expect(with2('subscribers').subscribers).toBe(2 * base.subscribers);
    const more = with2('viewings').words.length / base.words.length;
    expect(more).toBeGreaterThan(1.7);
    expect(more).toBeLessThan(2.1);
    const withHabit = (habits: Uint8Array) => habits.filter((habit) => habit > 0).length;
    const fewer = generateBase(settings, () => {}, natureOf({ habits: 0.5 }));
    const share = withHabit(fewer.habit) / withHabit(base.habit);
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.7);
  });

  test('refuse a factor that is no positive number', () => {
    for (const runs of [0, -1, NaN, Infinity])
      expect(() => natureOf({ runs })).toThrow(/factor on runs is a positive number/);
  });
});
