import { LARGEST_SEED } from '$lib/engine/base/settings';
import type { Knowledge, Researcher, TrialsResult } from '$lib/engine/linkage/researcher';
import { wilsonInterval } from '$lib/engine/linkage/wilsonInterval';

/** Runs that are counted together: between them trials can be stopped, and the thread can answer something else. */
const RUNS = 10;
/** Trials in a run. */
const RUN_TRIALS = 100;
const METRICS = ['bestGuess', 'claimed', 'claimedRight'] as const;

/**
 * A thousand trials, in ten runs with dice of their own: seeds 10·dice to 10·dice + 9.
 * @param onProgress called with the share done, in [0, 1]
 * @param isStopped asked after each run
 * @returns the shares of all of them, or null if stopped
 */
export async function runTrials(
  researcher: Pick<Researcher, 'trials'>,
  knowledge: Knowledge,
  dice: number,
  onProgress: (share: number) => void,
  isStopped: () => boolean,
): Promise<TrialsResult | null> {
  const trials = RUNS * RUN_TRIALS;
  const counts = { bestGuess: 0, claimed: 0, claimedRight: 0 };
  let eligibleRecords = 0;
  for (let run = 0; run < RUNS; run++) {
    const seed = (dice * RUNS + run) % (LARGEST_SEED + 1);
    const part = await researcher.trials(knowledge, RUN_TRIALS, seed, (share) =>
      onProgress((run + share) / RUNS),
    );
    if (isStopped()) return null;
    for (const metric of METRICS) counts[metric] += Math.round(part[metric] * RUN_TRIALS);
    eligibleRecords = part.eligibleRecords;
  }
  const { bestGuess, claimed, claimedRight } = counts;
  return {
    trials,
    bestGuess: bestGuess / trials,
    claimed: claimed / trials,
    claimedRight: claimedRight / trials,
    intervals: {
      bestGuess: wilsonInterval(bestGuess, trials),
      claimed: wilsonInterval(claimed, trials),
      claimedRight: wilsonInterval(claimedRight, trials),
    },
    eligibleRecords,
  };
}
