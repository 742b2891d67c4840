import initSqlJs from 'sql.js';
import { GENRES, SEASONS, SENSITIVITIES } from '../../src/lib/engine/announce/announcement';
import type { Base } from '../../src/lib/engine/base/Base';
import { DAY_SHIFT, TITLE_MASK } from '../../src/lib/engine/base/word';
import { timeCounts } from './timeCounts';
import type { Timings } from './Timings';

/** SQLite in WebAssembly (sql.js), in Node, with an index that covers every question about titles, and statistics. */
export async function timeSqlite(base: Base, questions: string[]): Promise<Timings> {
  const { Database } = await initSqlJs();
  const db = new Database();
  const { catalogue: c, viewingOffsets, words } = base;
  const start = performance.now();
  db.run(`CREATE TABLE subscribers (subscriber INTEGER PRIMARY KEY, town INT, age_band INT, plan INT, device INT);
          CREATE TABLE titles (title INTEGER PRIMARY KEY, genre TEXT, season TEXT, sensitivity TEXT);
          CREATE TABLE viewings (subscriber INT, title INT, day INT, part INT); BEGIN`);
  const fill = (sql: string, rows: number, row: (i: number) => Array<number | string>) => {
    const statement = db.prepare(sql);
    for (let i = 0; i < rows; i++) statement.run(row(i));
    statement.free();
  };
  fill('INSERT INTO subscribers VALUES (?, ?, ?, ?, ?)', base.subscribers, (s) => [
    ...[s, base.town[s], base.ageBand[s], base.plan[s], base.device[s]],
  ]);
  fill('INSERT INTO titles VALUES (?, ?, ?, ?)', c.titles, (t) => [
    ...[t, GENRES[c.genre[t]], SEASONS[c.season[t]], SENSITIVITIES[c.sensitivity[t]]],
  ]);
  let subscriber = 0;
  fill('INSERT INTO viewings VALUES (?, ?, ?, ?)', words.length, (i) => {
    while (i >= viewingOffsets[subscriber + 1]) subscriber++;
    return [subscriber, words[i] & TITLE_MASK, words[i] >>> DAY_SHIFT, (words[i] >>> 18) & 3];
  });
  db.run(`COMMIT; CREATE INDEX by_title ON viewings (title, day, subscriber, part);
          CREATE INDEX by_genre ON titles (genre); CREATE INDEX by_season ON titles (season);
          CREATE INDEX by_subject ON titles (sensitivity); ANALYZE`);
  const buildMs = performance.now() - start;
  const timed = await timeCounts(questions, (sql) => Number(db.exec(sql)[0].values[0][0]));
  db.close();
  return { buildMs, ...timed };
}
