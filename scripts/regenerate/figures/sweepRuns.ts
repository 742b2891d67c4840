import { sweep } from '../../../src/headless/sweep';
import { defaultSettings, type BaseName } from '../../../src/lib/engine/base/settings';
import type { Repair } from '../../../src/lib/engine/repair/Repair';
import {
  summariseSweep,
  type Outcome,
  type SweepPoint,
} from '../../../src/lib/engine/repair/sweepRepairs';
import type { Seeds } from './overSeeds';

/** The runs of `sweep` that are committed: seeds and file of each base. */
export const sweepRuns: Record<BaseName, { seeds: Seeds; file: string }> = {
  classroom: { seeds: [1001, 1016], file: 'src/lib/data/sweep.json' },
  town: { seeds: [1001, 1004], file: 'src/lib/data/sweepTown.json' },
  service: { seeds: [1001, 1002], file: 'src/lib/data/sweepService.json' },
};

/** What `sweep` prints of one seed. @param grid the repairs; all of them unless told otherwise */
export function sweepSeed(base: BaseName, seed: number, grid?: Repair[]) {
  return sweep(defaultSettings(base), [seed, seed], null, () => {}, grid);
}

/** What `sweep` prints of many seeds, from what it prints of each, in order. */
export function joinSweeps(runs: Array<Awaited<ReturnType<typeof sweepSeed>>>) {
  const { base, from, points } = runs[0];
  const joined = points!.map((first, i) =>
    joinPoints(
      first,
      runs.map((run) => run.points![i]),
    ),
  );
  return { base, from, to: runs[runs.length - 1].to, points: joined };
}

/** Means of one seed are its values. */
function joinPoints(first: SweepPoint, all: SweepPoint[]): SweepPoint {
  const names = Object.keys(first).filter((name) => name !== 'repair' && name !== 'seeds') as Array<
    keyof Outcome
  >;
  const outcomes = all.map((point) => {
    const valueOf = (name: keyof Outcome) => {
      const value = point[name];
      return typeof value === 'number' ? value : value.mean;
    };
    return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as unknown as Outcome;
  });
  return summariseSweep(first.repair, outcomes, true);
}
