import { defaultSettings } from '../../lib/engine/base/settings';
import { PRIZE_RECORDS } from '../../lib/engine/release/prize/constants';
import { generatePrize } from '../../lib/engine/release/prize/generatePrize';
import { InputError } from '../InputError';
import { readNumber, type Options } from '../readOptions';
import { SETTING_OPTIONS } from '../readSettings';

/** The release of the size of the Netflix Prize, which is no base: it has ratings and nothing else. */
const PRIZE = 'prize';

/**
 * What `--base prize` asks for, `--seed` and `--records` (fewer than all) included; null for any other base.
 * @throws InputError for options that a release does not have, or that only a release has; `generate` throws RangeError for a seed or size out of bounds
 */
export function releaseOfOptions(options: Options) {
  if (options.base !== PRIZE) {
    if (options.records !== undefined)
      throw new InputError(`--records goes with --base ${PRIZE} only.`);
    return null;
  }
  const other = [...SETTING_OPTIONS, 'link'].find(
    (name) => name !== 'base' && options[name] !== undefined,
  );
  if (other !== undefined)
    throw new InputError(`--${other} says nothing about --base ${PRIZE}: leave it away.`);
  const seed =
    options.seed === undefined ? defaultSettings().seed : readNumber('seed', options.seed);
  const records =
    options.records === undefined ? PRIZE_RECORDS : readNumber('records', options.records);
  return {
    settings: { base: PRIZE, seed, records },
    generate: () => generatePrize({ seed, records }),
  };
}
