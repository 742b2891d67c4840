import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InputError } from '../InputError';
import type { ParquetTable } from './ParquetTable';
import { writeTable } from './writeTable';

/** A file that was written. */
export interface WrittenFile {
  file: string;
  rows: number;
  bytes: number;
}

/**
 * Makes a directory ready to be written to, parents included; to be asked before anything long begins.
 * @throws InputError with one plain line: a file of that name, no permission, …
 */
export function prepareDirectory(directory: string): void {
  const probe = join(directory, '.nobody-in-particular');
  try {
    makeDirectory(resolve(directory));
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw unwritable(directory, error);
  }
}

/** With its parents, one by one: Node’s own `recursive` never ends where a file system answers “no such file” to making one (/proc). */
function makeDirectory(path: string): void {
  if (existsSync(path)) return;
  makeDirectory(dirname(path));
  mkdirSync(path);
}

/** Writes each table to `DIR/name.parquet`, over what is there. @throws InputError with one plain line if that cannot be done */
export async function writeTables(
  tables: ParquetTable[],
  directory: string,
): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  for (const table of tables) {
    const file = `${table.name}.parquet`;
    try {
      const bytes = await writeTable(table, join(directory, file));
      written.push({ file, rows: table.rows, bytes });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      throw unwritable(join(directory, file), error);
    }
  }
  return written;
}

function unwritable(path: string, error: unknown): InputError {
  const { code, message } = error as NodeJS.ErrnoException;
  const why =
    code === 'EEXIST' || code === 'ENOTDIR'
      ? 'there is a file of that name where a directory is needed'
      : code === 'EISDIR'
        ? 'there is a directory of that name where a file is needed'
        : code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
          ? 'it may not be written to'
          : code === 'ENOSPC'
            ? 'the disk is full'
            : message;
  return new InputError(`Cannot write to ${path}: ${why}. Give --parquet another directory.`);
}
