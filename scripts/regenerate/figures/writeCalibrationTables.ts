/**
 * Writes the tables of docs/calibration.md anew from the committed runs: `npx tsx scripts/regenerate/figures/writeCalibrationTables.ts`; with
 * `reading`, those of what is read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { calibrationTables } from './calibrationTables';
import { readingTables } from './readingTables';
import { CALIBRATION_PAGE, withTables } from './withTables';

const tables = process.argv[2] === 'reading' ? readingTables() : calibrationTables();
writeFileSync(CALIBRATION_PAGE, await withTables(readFileSync(CALIBRATION_PAGE, 'utf8'), tables));
