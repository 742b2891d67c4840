/** Writes runs of `diaries` and `single` anew, by their ids: `npx tsx scripts/regenerate/figures/writeReading.ts single`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { measureReading, readingRun, readingRuns } from './readingRuns';

const file = new URL('../../../src/lib/data/reading.json', import.meta.url);

for (const run of process.argv.slice(2).map(readingRun)) {
  const found = await measureReading(run);
  const entries = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Array<{ id: string }>)
    : [];
  const all = [...entries.filter(({ id }) => id !== run.id), found];
  const place = (id: string) => readingRuns.findIndex((each) => each.id === id);
  all.sort((a, b) => place(a.id) - place(b.id));
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
}
