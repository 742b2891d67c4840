/** One column of a table that is yet to be written. Values are made group by group, so that no table stands in memory twice. */
export interface ParquetColumn {
  name: string;
  /** `INT32` for whole numbers, `STRING` for words. */
  type: 'INT32' | 'STRING';
  /** Whether a value can be missing: then `at` may give null. */
  isOptional?: boolean;
  /** The value in a row. Rows are asked for once each, in order, all columns of a group in turn. */
  at: (row: number) => number | string | null;
}

/** One table: a file of its name. */
export interface ParquetTable {
  /** As in `docs/parquet.md`; the file is `name.parquet`. */
  name: string;
  rows: number;
  columns: ParquetColumn[];
}
