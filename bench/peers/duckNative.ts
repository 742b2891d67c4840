import { askOne, openDuck } from '../oracle/openDuck';
import { timeCounts } from './timeCounts';
import type { Timings } from './Timings';

const THREADS = 2;

/** DuckDB native, two threads, in memory. Building is reading Parquet into tables sorted by title, which most questions name. */
export async function timeDuck(directory: string, questions: string[]): Promise<Timings> {
  const duck = await openDuck(THREADS);
  const start = performance.now();
  for (const name of ['subscribers', 'titles'])
    await duck.run(
      `CREATE TABLE ${name} AS SELECT * FROM read_parquet('${directory}/${name}.parquet')`,
    );
  await duck.run(
    `CREATE TABLE viewings AS SELECT subscriber, title::USMALLINT AS title, day::USMALLINT AS day, part::UTINYINT AS part
     FROM read_parquet('${directory}/viewings.parquet') ORDER BY title, day, subscriber`,
  );
  const buildMs = performance.now() - start;
  const timed = await timeCounts(questions, async (sql) => (await askOne(duck, sql)).people);
  duck.closeSync();
  return { buildMs, ...timed };
}
