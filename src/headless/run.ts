import { EngineError } from '../lib/engine/EngineError';
import { helpText } from './help';
import { InputError, MOST_QUOTED } from './InputError';
import { verbs } from './verbs';

/** Exit code for input that cannot be used. */
const BAD_INPUT = 2;

/** Where a run writes to. */
export interface Streams {
  out: (text: string) => void;
  /** Takes one line, without its end. */
  error: (line: string) => void;
}

/**
 * Runs one verb and prints one JSON document.
 * @param args what follows the program’s name
 * @returns the exit code: 0, or 2 for input that cannot be used (then one plain line went to `error`, and nothing to `out`)
 */
export async function run(args: string[], streams: Streams): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || name === 'help' || rest.includes('--help')) {
    streams.out(helpText);
    return 0;
  }
  try {
    const result = await verbNamed(name)(rest, streams);
    streams.out(`${JSON.stringify(result, null, 2)}\n`);
    return 0;
  } catch (error) {
    if (
      error instanceof InputError ||
      error instanceof EngineError ||
      error instanceof RangeError
    ) {
      streams.error(inOneLine(error.message));
      return BAD_INPUT;
    }
    throw error;
  }
}

function verbNamed(name: string | undefined) {
  const there = `There are: ${Object.keys(verbs).join(', ')}; --help explains.`;
  if (name === undefined) throw new InputError(`Which verb? ${there}`);
  if (!Object.hasOwn(verbs, name))
    throw new InputError(`There is no verb "${name.slice(0, MOST_QUOTED)}". ${there}`);
  return verbs[name];
}

/** Without control characters, which a message may quote from the input. */
function inOneLine(message: string): string {
  return message.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\uFFFD]+/gu, ' ').trim();
}
