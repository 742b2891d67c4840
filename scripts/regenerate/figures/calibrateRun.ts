import { GUESSED_WRONGLY } from '../../../src/lib/engine/attack/Assumptions';
import { defaultSettings } from '../../../src/lib/engine/base/settings';
import { loadSolver } from '../../../src/lib/engine/combine/solver/loadSolver';
import type { Calibration, Trust } from '../../../src/lib/engine/measure/Calibration';
import { calibrate } from '../../../src/lib/engine/measure/calibrate';
import {
  CalibrationTally,
  type TallyState,
} from '../../../src/lib/engine/measure/CalibrationTally';
import type { CalibrationRun } from './calibrationRuns';

/** What one base adds to a run. */
export async function calibrateSeed(run: CalibrationRun, seed: number): Promise<TallyState> {
  const { base, announcements, repair, isWrongly } = run;
  const tally = new CalibrationTally();
  const solver = announcements > 1 ? await loadSolver() : null;
  const assumptions = isWrongly ? GUESSED_WRONGLY : null;
  const plan = { announcements, repair, assumptions, solver, tally };
  calibrate(defaultSettings(base), seed, seed, plan);
  return tally.state();
}

/** What is committed of a run: what `calibrate` prints, without the points of curves that no page draws. @param states one a base, in order */
export function finishRun({ base, repair, announcements }: CalibrationRun, states: TallyState[]) {
  const tally = new CalibrationTally();
  for (const state of states) tally.absorb(state);
  const found: Calibration = tally.finish(announcements);
  return {
    ...{ base, repair },
    ...withoutCurve(found),
    cells: found.cells && withoutCurve(found.cells),
  };
}

/** The run as one would type it. */
export function commandOf({
  base,
  seeds,
  announcements,
  isWrongly,
  repair,
}: CalibrationRun): string {
  const parts = [
    `calibrate --seeds ${seeds[0]}..${seeds[1]} --base ${base}`,
    ...(announcements > 1 ? [`--announcements ${announcements}`] : []),
    ...(isWrongly ? ['--wrongly'] : []),
    ...(repair.length > 0 ? ['--repair FILE'] : []),
  ];
  return parts.join(' ');
}

function withoutCurve<T extends Trust>({ corp: _, ...rest }: T): Omit<T, 'corp'> {
  return rest;
}
