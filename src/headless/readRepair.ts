import { parseRepair } from '../lib/engine/repair/parseRepair';
import type { Repair } from '../lib/engine/repair/Repair';
import { readJson } from './readJson';

/** Largest file of a repair: a list of a few defences. */
const MOST_BYTES = 100_000;

/** The repair in a JSON file (docs/repairs.md). @throws InputError with one plain line; RangeError for a repair that does not hold */
export function readRepair(path: string): Repair {
  return parseRepair(
    readJson(path, { bytes: MOST_BYTES, tooLarge: 'a repair is a list of a few defences.' }),
  );
}
