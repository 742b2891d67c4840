import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/** DuckDB in memory, native. `threads`: what it may use. */
export async function openDuck(threads = 2): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: `${threads}` });
  return instance.connect();
}

/** Makes a view of each Parquet file in a directory, named as in docs/parquet.md. */
export async function viewFiles(
  duck: DuckDBConnection,
  directory: string,
  names: string[],
): Promise<void> {
  for (const name of names)
    await duck.run(
      `CREATE OR REPLACE VIEW ${name} AS SELECT * FROM read_parquet('${directory}/${name}.parquet')`,
    );
}

/** The only row of an answer; whole numbers as numbers. */
export async function askOne(duck: DuckDBConnection, sql: string): Promise<Record<string, number>> {
  const [row] = (await duck.runAndReadAll(sql)).getRowObjects();
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)]));
}
