import { performance } from 'node:perf_hooks';

/** Milliseconds that `run` took, and what it gave. */
export async function timed<T>(
  run: () => T | Promise<T>,
): Promise<{ elapsedMs: number; value: T }> {
  const start = performance.now();
  const value = await run();
  return { elapsedMs: performance.now() - start, value };
}

/** The middle value; of an even number, the upper of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
