/** What `npm run fuzz` puts into FUZZ_RUNS. */
const FULL = 'full';

/** How many runs: a few, or all (`FUZZ_RUNS=full`), or any number that somebody asks for (`FUZZ_RUNS=5000`). */
export function readRuns({ short, full }: { short: number; full: number }): number {
  const asked = process.env.FUZZ_RUNS;
  if (asked === undefined) return short;
  return asked === FULL ? full : Number(asked);
}
