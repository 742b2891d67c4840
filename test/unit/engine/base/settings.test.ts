import { describe, expect, test } from 'vitest';
import { generateBase } from '$lib/engine/base/generateBase';
import {
  checkSettings,
  defaultSettings,
  inBase,
  SETTING_KEYS,
  type BaseSettings,
} from '$lib/engine/base/settings';
import { REVIEWER_SHARE_OF_BASE, settingLimits } from '$lib/engine/constants';

const good = defaultSettings('classroom', 1);
const changed = (change: object) => ({ ...good, ...change }) as BaseSettings;

test('the settings a base starts with are within their limits, with a reviewer share of its own', () => {
  for (const base of ['classroom', 'town', 'service'] as const) {
    const settings = defaultSettings(base, 7);
    expect(checkSettings(settings)).toBe(settings);
    expect(settings).toMatchObject({ base, seed: 7, reviewerShare: REVIEWER_SHARE_OF_BASE[base] });
  }
  expect(defaultSettings()).toMatchObject({ base: 'service', seed: 1 });
});

describe('checkSettings', () => {
  test.each(SETTING_KEYS.map((key) => ({ key, ...settingLimits[key] })))(
    'takes $key from $least to $most, and nothing beyond',
    ({ key, least, most }) => {
      for (const value of [least, most, (least + most) / 2])
        expect(() => checkSettings(changed({ [key]: value }))).not.toThrow();
      for (const value of [least - 0.001, most + 0.001, NaN, Infinity, '0.1', null, undefined])
        expect(() => checkSettings(changed({ [key]: value }))).toThrow(
          new RegExp(`^${key} is a number from ${least} to ${most}; this one is `),
        );
    },
  );

  test.each([-1, 2 ** 32, 1.5, NaN, '1', null])('refuses the seed %s', (seed) => {
    expect(() => checkSettings(changed({ seed }))).toThrow(
      /^A seed is a whole number from 0 to 4294967295/,
    );
  });

  test.each([0, 2 ** 32 - 1])('takes the seed %d', (seed) => {
    expect(() => checkSettings(changed({ seed }))).not.toThrow();
  });

  test('refuses a base that does not exist, in one short sentence', () => {
    expect(() => checkSettings(changed({ base: 'prizes' }))).toThrow(
      'There is no base "prizes". There are: classroom, town, service.',
    );
    expect(() => checkSettings(changed({ base: 'x'.repeat(1e5) }))).toThrow(/^.{0,120}$/);
  });

  test('stands at the door of the generator', () => {
    expect(() => generateBase(changed({ townShare: 2 }))).toThrow(RangeError);
  });
});

test('the same settings in another base: what was set stays, the usual share of diarists goes with the base', () => {
  const town = { ...defaultSettings('town', 9), offStars: 0.6 };
  expect(inBase(town, 'classroom')).toEqual({ ...defaultSettings('classroom', 9), offStars: 0.6 });
  expect(inBase({ ...town, reviewerShare: 0.3 }, 'classroom').reviewerShare).toBe(0.3);
});
