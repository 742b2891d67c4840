import { generateBase } from '../lib/engine/base/generateBase';
import type { BaseSettings } from '../lib/engine/base/settings';
import type { SeriesRule } from '../lib/engine/combine/series/SeriesRule';
import { SeriesDesk } from '../lib/engine/desk/series/SeriesDesk';
import { SERIES_DIARISTS } from '../lib/engine/constants';
import { InputError } from './InputError';
import { readNumber, type Options } from './readOptions';

/** What `series` prints: the yield of a year of weekly charts, and its curve. */
export async function series(
  settings: BaseSettings,
  options: Options,
  onProgress: (share: number) => void,
) {
  const rule = readRule(options);
  const diarists = readDiarists(options);
  const desk = new SeriesDesk(generateBase(settings));
  const found = (await desk.measure(rule, { onProgress }, diarists))!;
  return { base: settings.base, seed: settings.seed, ...found };
}

/** @throws InputError for more than one rule; the engine refuses a number that is out of bounds */
function readRule({ top, least, epsilon }: Options): SeriesRule {
  if ([top, least, epsilon].filter((value) => value !== undefined).length > 1)
    throw new InputError(
      'Charts are published in one way: give --top, --least or --epsilon, or none.',
    );
  if (top !== undefined) return { kind: 'top', companions: readNumber('top', top) };
  if (least !== undefined) return { kind: 'least', people: readNumber('least', least) };
  if (epsilon !== undefined) return { kind: 'noise', epsilon: readNumber('epsilon', epsilon) };
  return { kind: 'all' };
}

/** @throws InputError unless it is a whole number from 1 */
function readDiarists({ diarists }: Options): number {
  const value = diarists === undefined ? SERIES_DIARISTS : readNumber('diarists', diarists);
  if (!Number.isInteger(value) || value < 1)
    throw new InputError(`--diarists is a whole number from 1; this one is ${value}.`);
  return value;
}
