import {
  checkSettings,
  defaultSettings,
  SETTING_KEYS,
  type BaseName,
  type BaseSettings,
} from '../lib/engine/base/settings';
import { readLinkOption } from './readLinkOption';
import { readNumber, type Options } from './readOptions';

/** Names of the options that say how a base is, its seed aside. */
export const SETTING_OPTIONS = ['base', ...SETTING_KEYS];

/** The settings that the options or the link ask for. @throws InputError or RangeError with one plain line */
export function readSettings(options: Options, fallback: BaseName = 'service'): BaseSettings {
  const linked = readLinkOption(options, ['seed', ...SETTING_OPTIONS]);
  if (linked) return linked.settings;
  const settings = defaultSettings((options.base ?? fallback) as BaseName);
  if (options.seed !== undefined) settings.seed = readNumber('seed', options.seed);
  for (const key of SETTING_KEYS) {
    const text = options[key];
    if (text !== undefined) settings[key] = readNumber(key, text);
  }
  return checkSettings(settings);
}
