import type { BaseName } from '../../../src/lib/engine/base/settings';
import type { Repair } from '../../../src/lib/engine/repair/Repair';
import type { Seeds } from './overSeeds';

/** A run of `calibrate` whose outcome is committed. */
export interface CalibrationRun {
  id: string;
  base: BaseName;
  seeds: Seeds;
  /** Posts a feed. */
  announcements: number;
  isWrongly: boolean;
  repair: Repair;
}

const related: CalibrationRun = {
  id: 'related',
  base: 'classroom',
  // not looked at before they were reported (docs/calibration.md)
  seeds: [114_001, 114_400],
  announcements: 4,
  isWrongly: false,
  repair: [],
};

const underRepair = (id: string, repair: Repair): CalibrationRun => ({
  ...related,
  ...{ id, repair, seeds: [115_001, 115_100] },
});

/** Every run, by the id that words and pages know it by. */
export const calibrationRuns: CalibrationRun[] = [
  { ...related, id: 'each', seeds: [113_001, 113_200], announcements: 1 },
  related,
  { ...related, id: 'wrongly', isWrongly: true },
  underRepair('round5', [{ kind: 'round', to: 5, hiddenBelow: 0 }]),
  underRepair('rr3', [{ kind: 'rr3', isKeyed: false }]),
  underRepair('geometric', [{ kind: 'geometric', epsilon: 0.5, budget: 20 }]),
  underRepair('minimum', [
    { kind: 'minimum', people: 10 },
    { kind: 'derivable', people: 10 },
  ]),
];

/** The run with that id. @throws Error if there is none */
export function calibrationRun(id: string): CalibrationRun {
  const run = calibrationRuns.find((each) => each.id === id);
  if (run === undefined)
    throw new Error(`No calibration is called "${id}"; see figures/calibrationRuns.ts.`);
  return run;
}
