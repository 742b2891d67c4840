import { readFileSync, statSync } from 'node:fs';
import { InputError } from './InputError';

/** Standard input, as the command line names it and as Node does. */
const STANDARD_INPUT = '-';
const STANDARD_INPUT_NUMBER = 0;
/** Some editors begin a file with one; it means nothing. */
const BYTE_ORDER_MARK = '\uFEFF';

/** How a JSON file is read. */
export interface JsonReading {
  /** Largest size, in bytes. */
  bytes: number;
  /** Of a larger file, the sentence behind "… is too large:". */
  tooLarge: string;
  /** Whether `-` is standard input; if missing, it is a file of that name. */
  hasStandardInput?: boolean;
}

/**
 * The value of a JSON file, a byte order mark before it passed over.
 * @throws InputError with one plain line
 */
export function readJson(path: string, reading: JsonReading): unknown {
  const text = readText(path, reading);
  try {
    return JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text) as unknown;
  } catch (error) {
    throw new InputError(`${path} is not JSON: ${(error as Error).message}`);
  }
}

function readText(path: string, { bytes, tooLarge, hasStandardInput }: JsonReading): string {
  const isStandardInput = hasStandardInput && path === STANDARD_INPUT;
  const refusal = () => new InputError(`${path} is too large: ${tooLarge}`);
  try {
    if (!isStandardInput && statSync(path).size > bytes) throw refusal();
    const content = readFileSync(isStandardInput ? STANDARD_INPUT_NUMBER : path);
    if (content.length > bytes) throw refusal();
    return content.toString('utf8');
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`Cannot read ${path}: ${(error as Error).message}`);
  }
}
