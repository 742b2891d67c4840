import { InputError } from '../../src/headless/InputError';
import { readOptions } from '../../src/headless/readOptions';
import type { Step } from './Step';

/** What is to be done. */
export interface Plan {
  /** Run: steps are run; list: their states are said; adopt: the files are taken as they are. */
  does: 'run' | 'list' | 'adopt';
  /** Steps looked at, in their order. */
  steps: Step[];
  /** They are run whatever their state, those of the machine among them. */
  isForced: boolean;
}

/**
 * Reads the options: `--only a,b` and `--all` run whether stale or not, `--from id` leaves away what comes before, `--list` runs nothing, `--adopt a,b`
 * records files as they are.
 * @throws InputError with one plain line
 */
export function readPlan(args: string[], steps: Step[]): Plan {
  const options = readOptions(args, ['only', 'from', 'adopt'], ['all', 'list']);
  const { only, from, adopt } = options;
  if (adopt !== undefined) {
    refuseBeside('adopt', options);
    return { does: 'adopt', steps: named(adopt, steps), isForced: false };
  }
  if (only !== undefined && (from !== undefined || options.all))
    throw new InputError('--only says which steps run; leave --from and --all away.');
  const start = from === undefined ? 0 : steps.indexOf(named(from, steps)[0]);
  const chosen = only === undefined ? steps.slice(start) : named(only, steps);
  return {
    does: options.list ? 'list' : 'run',
    steps: chosen,
    isForced: only !== undefined || options.all !== undefined,
  };
}

function refuseBeside(name: string, options: Record<string, string | undefined>): void {
  const other = Object.keys(options).find((each) => each !== name);
  if (other !== undefined) throw new InputError(`--${name} stands alone; leave --${other} away.`);
}

/** Steps by their ids, in their own order. */
function named(ids: string, steps: Step[]): Step[] {
  const wanted = ids.split(',').map((id) => id.trim());
  const unknown = wanted.find((id) => !steps.some((step) => step.id === id));
  if (unknown !== undefined)
    throw new InputError(
      `There is no step "${unknown.slice(0, 40)}". There are: ${steps.map(({ id }) => id).join(', ')}.`,
    );
  return steps.filter(({ id }) => wanted.includes(id));
}
