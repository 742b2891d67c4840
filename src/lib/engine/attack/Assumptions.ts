import { prepareModel, type Model } from '../base/model';
import { natureOf, type NatureFactors } from '../base/nature';
import { SETTING_KEYS, type SettingKey } from '../base/settings';
import { settingLimits, WRONG_GUESS } from '../constants';

/** What a stranger takes for true of people in general, as factors on what is true; 1 where missing. */
export interface Assumptions {
  nature: NatureFactors;
  /** On the settings of the diaries; the result stays within their limits. */
  settings: Partial<Record<SettingKey, number>>;
}

/** A stranger who guesses the habits wrongly: what `constants.ts` says of such a one. */
export const GUESSED_WRONGLY: Assumptions = WRONG_GUESS;

/** The model in the head of a stranger with such assumptions; the catalogue and its charts are public, and known. */
export function assumedModel({ settings, catalogue }: Model, assumptions: Assumptions): Model {
  const assumed = { ...settings };
  for (const key of SETTING_KEYS) {
    const { least, most } = settingLimits[key];
    assumed[key] = Math.min(most, Math.max(least, assumed[key] * (assumptions.settings[key] ?? 1)));
  }
  return prepareModel(assumed, catalogue, natureOf(assumptions.nature));
}
