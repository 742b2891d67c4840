import { EngineError } from '../../EngineError';

/** For engines without a solver. @throws EngineError `solver` */
export async function noSolver(): Promise<never> {
  throw new EngineError(
    'solver',
    'This engine was made without a solver, so it cannot work out what the numbers pin down. Give it one.',
  );
}
