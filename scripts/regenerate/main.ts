/**
 * `npm run regenerate`: writes every committed figure that is not what would be written today, in order, and says what changed
 * (docs/decisions/0024-regenerate.md).
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../../src/headless/InputError';
import { readPlan, type Plan } from './readPlan';
import { regenerate } from './regenerate';
import { MAKERS, MANIFEST, steps } from './steps';

/** Exit code for input that cannot be used, as on the headless command line. */
const BAD_INPUT = 2;
const root = fileURLToPath(new URL('../..', import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);

function planOf(args: string[]): Plan | null {
  try {
    return readPlan(args, steps);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return null;
  }
}

const plan = planOf(process.argv.slice(2));
process.exitCode =
  plan === null
    ? BAD_INPUT
    : await regenerate(
        { root, steps, manifestPath: join(root, MANIFEST), makers: MAKERS, say },
        plan,
      );
