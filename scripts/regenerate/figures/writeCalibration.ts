/**
 * Writes runs of `calibrate` anew, by their ids: `npx tsx scripts/regenerate/figures/writeCalibration.ts related`. "each" has a file of its own; of
 * the others each replaces its entry in the list.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { calibrateSeed, commandOf, finishRun } from './calibrateRun';
import { calibrationRun, calibrationRuns } from './calibrationRuns';
import { overSeeds } from './overSeeds';

const data = new URL('../../../src/lib/data/', import.meta.url);
const write = (name: string, value: unknown) =>
  writeFileSync(new URL(name, data), `${JSON.stringify(value, null, 2)}\n`);

for (const run of process.argv.slice(2).map(calibrationRun)) {
  const states = await overSeeds(run.id, run.seeds, (seed) => calibrateSeed(run, seed));
  const found = finishRun(run, states);
  if (run.id === 'each') {
    write('calibration.json', found);
    continue;
  }
  const entry = { id: run.id, command: commandOf(run), ...found };
  const file = new URL('calibrationRuns.json', data);
  const entries = JSON.parse(readFileSync(file, 'utf8')) as Array<{ id: string }>;
  const all = [...entries.filter(({ id }) => id !== run.id), entry];
  const place = (id: string) => calibrationRuns.findIndex((each) => each.id === id);
  all.sort((a, b) => place(a.id) - place(b.id));
  write('calibrationRuns.json', all);
}
