import { digestBase } from '../../src/lib/engine/base/digestBase';
import { generateBase } from '../../src/lib/engine/base/generateBase';
import { defaultSettings, type BaseName } from '../../src/lib/engine/base/settings';
import { SeriesDesk } from '../../src/lib/engine/desk/series/SeriesDesk';
import { LEVERS } from '../../src/lib/engine/measure/dependence/levers';
import { checks } from '../../src/lib/engine/measure/validate/checks';
import { validate } from '../../src/lib/engine/measure/validate/validate';
import { SWEEP_GRID } from '../../src/lib/engine/repair/sweepGrid';
import { tellExamples } from '../../src/share/tellExamples';
import { tellFirstWorld } from '../../test/golden/firstWorld';
import { goldenSettings } from '../../test/golden/goldenSettings';
import { calibrateSeed, finishRun } from './figures/calibrateRun';
import { calibrationRun } from './figures/calibrationRuns';
import { DEPENDENCE_RUN, dependenceOfSeed } from './figures/dependenceRun';
import { measureReading, readingRun } from './figures/readingRuns';
import { sweepRuns, sweepSeed } from './figures/sweepRuns';
import type { Probe } from './Step';

const [SEED, RECORDS, TRIALS] = [1, 2000, 3];
/** The check that takes minutes however few its trials: of it one world is looked at. */
const LONG_CHECK = 'calandrino';
const LONG_WORLD = 1001;

/** The bases' digests, by the smallest base. */
export const digestsProbe: Probe = {
  of: 'the digest of a classroom',
  run: async () => [goldenSettings, await digestBase(generateBase(defaultSettings('classroom')))],
};

/** What the examples come to, by those of a classroom. */
export const examplesProbe: Probe = {
  of: 'the same told of a classroom',
  run: () => tellExamples(defaultSettings('classroom')),
};

/** The story, by a classroom’s. */
export const storyProbe: Probe = {
  of: 'the same told of a classroom',
  run: () => tellFirstWorld(defaultSettings('classroom')),
};

/** Runs of `calibrate`, by the first seed of each. */
export function calibrationProbe(ids: string[]): Probe {
  const runs = ids.map(calibrationRun);
  const [from, to] = runs[0].seeds;
  return {
    of: `one seed of ${to - from + 1}`,
    run: () =>
      Promise.all(
        runs.map(async (run) => [run, finishRun(run, [await calibrateSeed(run, run.seeds[0])])]),
      ),
  };
}

/** A run of `diaries` or `single`, by its first seed. */
export function readingProbe(id: string): Probe {
  const run = readingRun(id);
  const [from, to] = run.seeds;
  return {
    of: `one seed of ${to - from + 1}`,
    run: async () => [run, await measureReading(run, [from, from])],
  };
}

/** A sweep, by some of its repairs on its first seed. */
export function sweepProbe(base: BaseName, repairs: number[]): Probe {
  const { seeds } = sweepRuns[base];
  return {
    of: `one seed of ${seeds[1] - seeds[0] + 1}, under ${repairs.length} of ${SWEEP_GRID.length} repairs,`,
    run: async () => {
      const grid = repairs.map((i) => SWEEP_GRID[i]);
      return [seeds, SWEEP_GRID, await sweepSeed(base, seeds[0], grid)];
    },
  };
}

/** What the names depend on, by one assumption on the first seed. */
export const dependenceProbe: Probe = {
  of: `one seed and one assumption of ${LEVERS.length}`,
  run: async () => [
    DEPENDENCE_RUN,
    LEVERS,
    await dependenceOfSeed(DEPENDENCE_RUN[0], LEVERS.slice(0, 1)),
  ],
};

/** The validation, by a small release, few trials and one world of weekly charts. */
export const validationProbe: Probe = {
  of: `the same on a release of ${RECORDS} records`,
  run: async () => {
    const only = checks.map(({ id }) => id).filter((id) => id !== LONG_CHECK);
    const desk = new SeriesDesk(generateBase(defaultSettings('classroom', LONG_WORLD)));
    return [
      await validate({ seed: SEED, trials: TRIALS, records: RECORDS, only }),
      await desk.measure({ kind: 'all' }),
    ];
  },
};
