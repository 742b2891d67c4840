import * as duckdb from '@duckdb/duckdb-wasm';
import { tableFromArrays, tableToIPC, type Table } from 'apache-arrow';
import { timeCounts } from './timeCounts';
import type { Timings } from './Timings';
export { timeEngine } from './engine';

/** Rows handed over at once. */
const CHUNK_ROWS = 1_000_000;

/**
 * DuckDB-WASM in this page, its worker and its module from the same server. Its columns come as plain arrays (its Parquet reader is an
 * extension that it loads from elsewhere); building is inserting them by Arrow, sorted by title.
 */
export async function timeDuckWasm(questions: string[]): Promise<Timings> {
  const here = location.href;
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(`${here}duckdb.worker.js`));
  await db.instantiate(`${here}duckdb.wasm`);
  const connection = await db.connect();
  const bytes = await (await fetch('columns.bin')).arrayBuffer();
  const { subscribers, titles, viewings } = await (await fetch('columns.json')).json();
  const column = (i: number) => new Int32Array(bytes, 4 * viewings * i, viewings);
  const start = performance.now();
  const insert = async (name: string, table: Table, isFirst = true) =>
    connection.insertArrowFromIPCStream(tableToIPC(table, 'stream'), { name, create: isFirst });
  const ints = (values: number[]) => Int32Array.from(values);
  await insert(
    'subscribers',
    tableFromArrays({
      subscriber: ints(subscribers.town.map((_: number, s: number) => s)),
      town: ints(subscribers.town),
      age_band: ints(subscribers.ageBand),
      plan: ints(subscribers.plan),
      device: ints(subscribers.device),
    }),
  );
  await insert(
    'titles',
    tableFromArrays({ ...titles, title: ints(titles.genre.map((_: string, t: number) => t)) }),
  );
  for (let from = 0; from < viewings; from += CHUNK_ROWS) {
    const part = (i: number) => column(i).subarray(from, from + CHUNK_ROWS);
    const chunk = { subscriber: part(0), title: part(1), day: part(2), part: part(3) };
    await insert('unsorted', tableFromArrays(chunk), from === 0);
  }
  await connection.query(`CREATE TABLE viewings AS SELECT subscriber, title::USMALLINT AS title, day::USMALLINT AS day, part::UTINYINT AS part
    FROM unsorted ORDER BY title, day, subscriber`);
  await connection.query('DROP TABLE unsorted');
  const buildMs = performance.now() - start;
  const timed = await timeCounts(questions, async (sql) =>
    Number((await connection.query(sql)).toArray()[0].people),
  );
  return { buildMs, ...timed };
}
