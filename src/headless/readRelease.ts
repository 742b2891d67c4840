import { createReadStream, statSync } from 'node:fs';
import { BASE_NAMES, defaultSettings, type BaseName } from '../lib/engine/base/settings';
import { openRelease } from '../lib/engine/linkage/openRelease';
import { SCALE_TOPS, type ScaleTop } from '../lib/engine/release/file/findScale';
import { readRatings } from '../lib/engine/release/file/readRatings';
import type { OpenRelease } from '../lib/engine/release/OpenRelease';
import { InputError, MOST_QUOTED } from './InputError';
import { readNumber, type Options } from './readOptions';

/** Names of the options that say which release is meant. */
export const RELEASE_OPTIONS = ['ratings', 'scale', 'base', 'records'];

/** The release of the size of the Netflix Prize, beside the bases. */
const PRIZE = 'prize';
/** Bytes read from a file at once. */
const CHUNK_BYTES = 4_194_304;

/**
 * The release in the file `--ratings`, or that of `--base` (a base’s name, or `prize`, then of `--records` records).
 * @throws InputError or EngineError with one plain line
 */
export async function readRelease(options: Options, seed: number): Promise<OpenRelease> {
  const { ratings, base, records } = options;
  const scale = readScale(options);
  if (ratings !== undefined && base !== undefined)
    throw new InputError('--ratings and --base are two releases: leave one of them away.');
  if (records !== undefined && base !== PRIZE)
    throw new InputError(`--records belongs to --base ${PRIZE}.`);
  if (ratings !== undefined) return readFile(ratings, scale);
  if (base === undefined)
    throw new InputError(
      'Which release? Give --ratings FILE, such as a MovieLens ratings.csv (docs/ratings.md), or --base NAME.',
    );
  if (base === PRIZE)
    return openRelease({
      kind: PRIZE,
      seed,
      records: records === undefined ? undefined : readNumber('records', records),
    });
  if (!BASE_NAMES.includes(base as BaseName))
    throw new InputError(
      `There is no base "${base.slice(0, MOST_QUOTED)}". There are: ${[...BASE_NAMES, PRIZE].join(', ')}.`,
    );
  return openRelease({ kind: 'base', settings: defaultSettings(base as BaseName, seed) });
}

function readScale({ ratings, scale }: Options): ScaleTop | undefined {
  if (scale === undefined) return undefined;
  if (ratings === undefined) throw new InputError('--scale belongs to --ratings FILE.');
  const top = SCALE_TOPS.find((each) => String(each) === scale);
  if (top === undefined)
    throw new InputError(
      `--scale is the highest rating there can be, ${SCALE_TOPS.join(', ')}; got "${scale.slice(0, MOST_QUOTED)}".`,
    );
  return top;
}

async function readFile(path: string, scale: ScaleTop | undefined): Promise<OpenRelease> {
  try {
    const { size } = statSync(path);
    const stream = createReadStream(path, { highWaterMark: CHUNK_BYTES });
    return await readRatings(stream, { name: path, bytes: size > 0 ? size : Infinity, scale });
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw new InputError(`Cannot read ${path}: ${error.message}`);
    throw error;
  }
}
