import { WARM_RUNS } from './Timings';

/** Asks each question once to warm up, then WARM_RUNS times. Runs in Node and in pages: `performance` is everywhere. */
export async function timeCounts<Q>(
  questions: Q[],
  ask: (question: Q) => number | Promise<number>,
): Promise<{ countMs: number[]; counts: number[] }> {
  const countMs: number[] = [];
  const counts: number[] = [];
  for (const question of questions) {
    counts.push(await ask(question));
    const times: number[] = [];
    for (let i = 0; i < WARM_RUNS; i++) {
      const start = performance.now();
      await ask(question);
      times.push(performance.now() - start);
    }
    countMs.push(times.sort((a, b) => a - b)[WARM_RUNS >> 1]);
  }
  return { countMs, counts };
}
