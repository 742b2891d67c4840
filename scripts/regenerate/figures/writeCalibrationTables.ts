/** Writes the tables of docs/calibration.md anew from the committed runs: `npx tsx scripts/regenerate/figures/writeCalibrationTables.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { CALIBRATION_PAGE, withCalibrationTables } from './calibrationTables';

writeFileSync(
  CALIBRATION_PAGE,
  await withCalibrationTables(readFileSync(CALIBRATION_PAGE, 'utf8')),
);
