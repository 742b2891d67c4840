import { writeFileSync } from 'node:fs';
import { validate as validateAll } from '../lib/engine/measure/validate/validate';
import { InputError } from './InputError';
import { readNumber, readOptions } from './readOptions';
import type { Streams } from './run';

/** Trials a cell, unless `--trials` says otherwise: what the goal asks for. */
const TRIALS = 1000;
const SEED = 1;

/** The verb `validate`: published figures beside measured ones. @throws InputError or RangeError with one plain line */
export async function validate(args: string[], { error }: Streams) {
  const options = readOptions(args, ['records', 'trials', 'seed', 'only', 'out']);
  const read = (name: string, fallback: number) =>
    options[name] === undefined ? fallback : readNumber(name, options[name]);
  const result = await validateAll({
    seed: read('seed', SEED),
    trials: read('trials', TRIALS),
    records: options.records === undefined ? undefined : readNumber('records', options.records),
    only: options.only?.split(','),
    onProgress(what) {
      if (process.stderr.isTTY) error(what);
    },
  });
  if (options.out !== undefined) write(options.out, `${JSON.stringify(result, null, 2)}\n`);
  return result;
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new InputError(`Cannot write ${path}: ${(error as Error).message}`);
  }
}
