import { REVIEWER_SHARE_OF_BASE, settingLimits } from '../constants';

/** The bases that can be built. */
export const BASE_NAMES = ['classroom', 'town', 'service'] as const;
/** One of BASE_NAMES. */
export type BaseName = (typeof BASE_NAMES)[number];

/** Everything that decides a base: same settings, same bytes. All travel in the link. */
export interface BaseSettings {
  base: BaseName;
  /** Unsigned 32-bit integer. */
  seed: number;
  /** Share of subscribers with a public diary, in [0, 1]. */
  reviewerShare: number;
  /** Factor on how much a diarist writes (1: as in `constants.ts`). */
  reviewFactor: number;
  /** Mean days between watching and writing. */
  lateDays: number;
  /** Share of reviews whose stars are one off. */
  offStars: number;
  /** Share of diarists who name their town. */
  townShare: number;
  /** Diarists who do not subscribe, as a share of all diarists, in [0, 1). */
  outsiderShare: number;
}

/** The settings that a visitor can change beside base and seed, in the order in which they are shown and linked. */
export const SETTING_KEYS = [
  'reviewerShare',
  'reviewFactor',
  'lateDays',
  'offStars',
  'townShare',
  'outsiderShare',
] as const;
/** One of SETTING_KEYS. */
export type SettingKey = (typeof SETTING_KEYS)[number];

/** Longest value quoted in a refusal, in characters. */
const MOST_SHOWN = 40;
/** Seeds are unsigned 32-bit integers. */
export const LARGEST_SEED = 0xffffffff;

/** The settings a base has until somebody changes them. */
export function defaultSettings(base: BaseName = 'service', seed = 1): BaseSettings {
  const settings = { base, seed } as BaseSettings;
  for (const key of SETTING_KEYS) settings[key] = settingLimits[key].initial;
  settings.reviewerShare = REVIEWER_SHARE_OF_BASE[base];
  return settings;
}

/**
 * The same settings in another base. The share of diarists that suits a base goes with it, unless it was set.
 */
export function inBase(settings: BaseSettings, base: BaseName): BaseSettings {
  const isUsual = settings.reviewerShare === REVIEWER_SHARE_OF_BASE[settings.base];
  const reviewerShare = isUsual ? REVIEWER_SHARE_OF_BASE[base] : settings.reviewerShare;
  return { ...settings, base, reviewerShare };
}

/**
 * Checks settings that came from outside, and returns them.
 * @throws RangeError with one sentence that says what was got and what was expected
 */
export function checkSettings(settings: BaseSettings): BaseSettings {
  if (!BASE_NAMES.includes(settings.base))
    throw new RangeError(
      `There is no base "${String(settings.base).slice(0, MOST_SHOWN)}". There are: ${BASE_NAMES.join(', ')}.`,
    );
  if (!Number.isInteger(settings.seed) || settings.seed < 0 || settings.seed > LARGEST_SEED)
    throw new RangeError(
      `A seed is a whole number from 0 to ${LARGEST_SEED}; this one is ${String(settings.seed).slice(0, MOST_SHOWN)}.`,
    );
  for (const key of SETTING_KEYS) {
    const { least, most } = settingLimits[key];
    const value = settings[key];
    if (typeof value !== 'number' || !(value >= least && value <= most))
      throw new RangeError(
        `${key} is a number from ${least} to ${most}; this one is ${String(value).slice(0, MOST_SHOWN)}.`,
      );
  }
  return settings;
}
