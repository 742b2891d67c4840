import type { Highs, InitOptions } from 'highs';
import { EngineError } from '../../EngineError';
import { HighsSolver } from './HighsSolver';
import type { Solver } from './Solver';

/** What brings HiGHS into memory; replaced in tests. */
export type SolverSource = (options: InitOptions) => Promise<Highs>;

const importHighs: SolverSource = async (options) => (await import('highs')).default(options);

/**
 * Loads HiGHS (Huangfu & Hall 2018), compiled to WebAssembly: 1.2 MB zipped, so only when it is first needed. Load it once and keep it.
 * @param wasmUrl where the bytes lie, for a bundler’s caller (`import url from 'highs/runtime?url'`); Node finds them itself
 * @throws EngineError `solver` if it cannot be had; nothing else depends on it
 */
export async function loadSolver(
  wasmUrl?: string,
  source: SolverSource = importHighs,
): Promise<Solver> {
  try {
    return new HighsSolver(
      await source(wasmUrl === undefined ? {} : { locateFile: () => wasmUrl }),
    );
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EngineError(
      'solver',
      `The solver that works out what the numbers pin down could not be loaded (${reason.slice(0, 120)}). Reload the page to try again; the rest keeps working.`,
    );
  }
}
