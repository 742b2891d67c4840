import { readFileSync, statSync } from 'node:fs';
import { parseRepair } from '../lib/engine/repair/parseRepair';
import type { Repair } from '../lib/engine/repair/Repair';
import { InputError } from './InputError';

/** Largest file of a repair: a list of a few defences. */
const MOST_BYTES = 100_000;

/** The repair in a JSON file (docs/repairs.md). @throws InputError with one plain line; RangeError for a repair that does not hold */
export function readRepair(path: string): Repair {
  let text: string;
  try {
    if (statSync(path).size > MOST_BYTES)
      throw new InputError(`${path} is too large: a repair is a list of a few defences.`);
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`Cannot read ${path}: ${(error as Error).message}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${path} is not JSON: ${(error as Error).message}`);
  }
  return parseRepair(value);
}
