import { EngineError } from '../lib/engine/EngineError';
import { helpText } from './help';
import { InputError } from './InputError';
import { verbs } from './verbs';

/** Where a run writes to. */
export interface Streams {
  out: (text: string) => void;
  error: (line: string) => void;
}

/**
 * Runs one verb and prints one JSON document.
 * @param args what follows the program’s name
 * @returns the exit code: 0, or 2 for input that cannot be used (one plain line goes to `error`)
 */
export async function run(args: string[], streams: Streams): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help' || rest.includes('--help')) {
    streams.out(helpText);
    return name === undefined ? 2 : 0;
  }
  const verb = verbs[name];
  if (!verb) {
    streams.error(
      `There is no verb "${name.slice(0, 40)}". There are: ${Object.keys(verbs).join(', ')}.`,
    );
    return 2;
  }
  try {
    streams.out(`${JSON.stringify(await verb(rest, streams), null, 2)}\n`);
    return 0;
  } catch (error) {
    if (
      error instanceof InputError ||
      error instanceof EngineError ||
      error instanceof RangeError
    ) {
      streams.error(error.message.replaceAll('\n', ' '));
      return 2;
    }
    throw error;
  }
}
