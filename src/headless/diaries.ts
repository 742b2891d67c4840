import { GUESSED_WRONGLY } from '../lib/engine/attack/Assumptions';
import { measureDiaries } from '../lib/engine/measure/diaries/measureDiaries';
import { readOptions } from './readOptions';
import { readSeeds } from './readSeeds';
import { readSettings, SETTING_OPTIONS } from './readSettings';
import type { Streams } from './run';

/** The verb `diaries`: what readings of diaries state against what is so. @throws InputError or RangeError with one plain line */
export async function diaries(args: string[], { error }: Streams) {
  const options = readOptions(args, [...SETTING_OPTIONS, 'seeds'], ['wrongly']);
  const settings = readSettings(options, 'classroom');
  const [from, to] = readSeeds(options);
  const assumptions = options.wrongly ? GUESSED_WRONGLY : null;
  const onBase = (seed: number) => {
    if (process.stderr.isTTY) error(`base ${seed}`);
  };
  const found = measureDiaries(settings, from, to, { assumptions, onBase });
  return { base: settings.base, assumptions, ...found };
}
