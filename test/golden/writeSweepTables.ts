/** Writes the tables of docs/repairs.md anew from `src/lib/data/sweep*.json`: `npm run regenerate -- --only sweep-tables`, after a run of `sweep`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { SWEEP_PAGE, withSweepTables } from './sweepTables';

writeFileSync(SWEEP_PAGE, await withSweepTables(readFileSync(SWEEP_PAGE, 'utf8')));
