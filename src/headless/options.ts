import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Announcement } from '../lib/engine/announce/announcement';
import { parseAnnouncement } from '../lib/engine/announce/parseAnnouncement';
import {
  checkSettings,
  defaultSettings,
  SETTING_KEYS,
  type BaseName,
  type BaseSettings,
} from '../lib/engine/base/settings';
import { decodeLink } from '../lib/link';
import { InputError } from './InputError';

/** Options as they stand on the command line. */
export type Options = Record<string, string | undefined>;

/** Reads `--name value` pairs. @throws InputError for anything else, or a name that is not in `allowed` */
export function readOptions(args: string[], allowed: string[]): Options {
  const options = Object.fromEntries(allowed.map((name) => [name, { type: 'string' as const }]));
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values as Options;
  } catch (error) {
    throw new InputError((error as Error).message);
  }
}

/** Names of the options that make up a base. */
export const BASE_OPTIONS = ['base', 'seed', 'link', ...SETTING_KEYS];

/** The settings that the options ask for. @throws RangeError or InputError with one plain line */
export function readSettings(options: Options, fallback: BaseName = 'service'): BaseSettings {
  const linked = readLink(options);
  if (linked) return linked.settings;
  const settings = defaultSettings((options.base ?? fallback) as BaseName, 1);
  if (options.seed !== undefined) settings.seed = readNumber('seed', options.seed);
  for (const key of SETTING_KEYS)
    if (options[key] !== undefined) settings[key] = readNumber(key, options[key]!);
  return checkSettings(settings);
}

/** A number, or a plain refusal. */
export function readNumber(name: string, text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value))
    throw new InputError(`--${name} takes a number; "${text.slice(0, 40)}" is none.`);
  return value;
}

/** The announcements of `--link` or `--stats`. */
export function readAnnouncements(options: Options): Announcement[] {
  const linked = readLink(options);
  if (linked) return linked.announcements;
  if (options.stats === undefined)
    throw new InputError(
      'Which announcements? Give --stats FILE, a JSON file (docs/announcements.md), or --link.',
    );
  let text: string;
  try {
    text = readFileSync(options.stats === '-' ? 0 : options.stats, 'utf8');
  } catch (error) {
    throw new InputError(`Cannot read ${options.stats}: ${(error as Error).message}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${options.stats} is not JSON: ${(error as Error).message}`);
  }
  return (Array.isArray(value) ? value : [value]).map((entry, i) => {
    try {
      return parseAnnouncement(entry);
    } catch (error) {
      throw new InputError(`Announcement ${i + 1}: ${(error as Error).message}`);
    }
  });
}

function readLink(options: Options) {
  if (options.link === undefined) return null;
  const { state, problem } = decodeLink(options.link.slice(Math.max(0, options.link.indexOf('#'))));
  if (state === null || problem !== null)
    throw new InputError(problem?.sentence ?? 'That link holds nothing.');
  return state;
}
