import { renameSync, rmSync, statSync } from 'node:fs';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { ParquetColumn, ParquetTable } from './ParquetTable';

/** Rows in one row group: what is held in memory at once; also what a reader can skip. */
const GROUP_ROWS = 262_144;
/** Behind a name while the file is not whole. */
const UNFINISHED = '.partial';

/**
 * Writes a table as a Parquet file (Snappy), group by group. The file appears under its name only once it is whole.
 * @returns its size in bytes
 * @throws whatever the file system throws; then no half of a file is left
 */
export async function writeTable(table: ParquetTable, path: string): Promise<number> {
  const unfinished = path + UNFINISHED;
  try {
    const writer = new ParquetWriter({
      writer: fileWriter(unfinished),
      schema: [
        { name: table.name, num_children: table.columns.length },
        ...table.columns.map(schemaOf),
      ],
    });
    for (let from = 0; from < table.rows; from += GROUP_ROWS) {
      const rows = Math.min(GROUP_ROWS, table.rows - from);
      await writer.write({
        columnData: table.columns.map((column) => ({
          name: column.name,
          data: valuesOf(column, from, rows),
        })),
        rowGroupSize: rows,
      });
    }
    await writer.finish();
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true, recursive: true });
    throw error;
  }
  return statSync(path).size;
}

function schemaOf({ name, type, isOptional }: ParquetColumn) {
  const repetition = isOptional ? ('OPTIONAL' as const) : ('REQUIRED' as const);
  return type === 'INT32'
    ? { name, type: 'INT32' as const, repetition_type: repetition }
    : {
        name,
        type: 'BYTE_ARRAY' as const,
        converted_type: 'UTF8' as const,
        repetition_type: repetition,
      };
}

function valuesOf({ type, isOptional, at }: ParquetColumn, from: number, rows: number) {
  if (type === 'INT32' && !isOptional) {
    const values = new Int32Array(rows);
    for (let i = 0; i < rows; i++) values[i] = at(from + i) as number;
    return values;
  }
  return Array.from({ length: rows }, (_, i) => at(from + i));
}
