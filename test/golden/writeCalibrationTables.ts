/** Writes the tables of docs/calibration.md anew from `src/lib/data/calibration….json`: `npx tsx test/golden/writeCalibrationTables.ts`, after a run of `calibrate`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { CALIBRATION_PAGE, withCalibrationTables } from './calibrationTables';

writeFileSync(
  CALIBRATION_PAGE,
  await withCalibrationTables(readFileSync(CALIBRATION_PAGE, 'utf8')),
);
