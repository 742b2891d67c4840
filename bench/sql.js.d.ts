/** The little of sql.js that is used here; the package brings no types. */
declare module 'sql.js' {
  interface Statement {
    run(values: Array<number | string>): void;
    free(): void;
  }
  interface Database {
    run(sql: string): void;
    prepare(sql: string): Statement;
    exec(sql: string): Array<{ values: unknown[][] }>;
    close(): void;
  }
  export default function initSqlJs(): Promise<{ Database: new () => Database }>;
}
