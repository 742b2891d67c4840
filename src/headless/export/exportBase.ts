import { generateBase } from '../../lib/engine/base/generateBase';
import { InputError } from '../InputError';
import { readOptions } from '../readOptions';
import { readSettings, SETTING_OPTIONS } from '../readSettings';
import { releaseOfOptions } from './releaseOfOptions';
import { tablesOfBase } from './tablesOfBase';
import { tablesOfRelease } from './tablesOfRelease';
import { prepareDirectory, writeTables } from './writeTables';

/**
 * `export --parquet DIR`: writes a base, or a release, as Parquet files (docs/parquet.md).
 * @throws InputError or RangeError with one plain line
 */
export async function exportBase(args: string[]) {
  const options = readOptions(args, [...SETTING_OPTIONS, 'seed', 'link', 'parquet', 'records']);
  const directory = options.parquet;
  if (directory === undefined || directory === '')
    throw new InputError(
      'Where to? Give --parquet DIR, a directory; it is made if it is not there.',
    );
  const prize = releaseOfOptions(options);
  const settings = prize === null ? readSettings(options) : null;
  prepareDirectory(directory);
  const tables =
    settings === null ? tablesOfRelease(prize!.generate()) : tablesOfBase(generateBase(settings));
  return {
    directory,
    settings: settings ?? prize!.settings,
    files: await writeTables(tables, directory),
  };
}
