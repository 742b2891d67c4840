import { readFileSync, statSync } from 'node:fs';
import { InputError } from './InputError';

/** Standard input, as the command line names it and as Node does. */
const STANDARD_INPUT = '-';
const STANDARD_INPUT_NUMBER = 0;
/** Some editors begin a file with one; it means nothing. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The value of a JSON file, a byte order mark before it passed over.
 * @param path `-`: standard input, where `hasStandardInput`
 * @param most largest size in bytes, and what to say of a file that is larger, behind its name
 * @throws InputError with one plain line
 */
export function readJson(
  path: string,
  most: { bytes: number; said: string },
  hasStandardInput = false,
): unknown {
  const text = readText(path, most, hasStandardInput && path === STANDARD_INPUT);
  try {
    return JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text) as unknown;
  } catch (error) {
    throw new InputError(`${path} is not JSON: ${(error as Error).message}`);
  }
}

function readText(
  path: string,
  { bytes: most, said }: { bytes: number; said: string },
  isStandardInput: boolean,
): string {
  const tooLarge = () => new InputError(`${path} is too large: ${said}`);
  try {
    if (!isStandardInput && statSync(path).size > most) throw tooLarge();
    const bytes = readFileSync(isStandardInput ? STANDARD_INPUT_NUMBER : path);
    if (bytes.length > most) throw tooLarge();
    return bytes.toString('utf8');
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`Cannot read ${path}: ${(error as Error).message}`);
  }
}
