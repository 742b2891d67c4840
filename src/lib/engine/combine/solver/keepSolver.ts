import type { Solver } from './Solver';

/** Loads a solver when it is first asked for, and keeps it. A failure is not kept: the next call tries again. */
export function keepSolver(source: () => Promise<Solver>): () => Promise<Solver> {
  let loading: Promise<Solver> | null = null;
  return async () => {
    loading ??= source();
    try {
      return await loading;
    } catch (error) {
      loading = null;
      throw error;
    }
  };
}
