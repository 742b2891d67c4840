import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPredicate } from '../../src/lib/engine/announce/checkPredicate';
import type { Predicate, ShareAnnouncement } from '../../src/lib/engine/announce/announcement';
import { compilePredicate, countMatching } from '../../src/lib/engine/announce/count';
import { publish } from '../../src/lib/engine/announce/publish';
import type { Base } from '../../src/lib/engine/base/Base';
import { generateBase } from '../../src/lib/engine/base/generateBase';
import { defaultSettings } from '../../src/lib/engine/base/settings';
import { judge } from '../../src/lib/engine/linkage/judge';
import { ScoreBoard } from '../../src/lib/engine/linkage/ScoreBoard';
import { Random } from '../../src/lib/engine/random/Random';
import { generatePrize } from '../../src/lib/engine/release/prize/generatePrize';
import { tablesOfBase } from '../../src/headless/export/tablesOfBase';
import { tablesOfRelease } from '../../src/headless/export/tablesOfRelease';
import { writeTables } from '../../src/headless/export/writeTables';
import { predicatesFor } from '../../test/unit/engine/announce/predicateArbitraries';
import { askOne, openDuck, viewFiles } from './openDuck';
import { sqlOfPredicate } from './sqlOfPredicate';

/*
 * The independent oracle: DuckDB, on the files that `export` writes, must say what the engine says.
 * Seeds are fixed so that a failure can be had again; they mean nothing.
 */

const SQL = new URL('../../docs/sql/', import.meta.url);
const SHAPES = readdirSync(SQL).filter(
  (name) => name.endsWith('.sql') && !name.startsWith('scoreboard'),
);
const RANDOM_PREDICATES = { classroom: 400, town: 100 } as const;
const RECORDS = 3000;
const TARGETS = 25;

let folder = '';
let duck: DuckDBConnection;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nobody-'));
  duck = await openDuck();
});
afterAll(() => {
  duck?.closeSync();
  rmSync(folder, { recursive: true });
});

const count = (base: Base, predicate: Predicate) => {
  checkPredicate(predicate, base.catalogue);
  return countMatching(base, compilePredicate(predicate, base.catalogue));
};

describe.each(['classroom', 'town'] as const)('counts in %s', (name) => {
  const base = generateBase(defaultSettings(name, 7));
  beforeAll(async () => {
    const tables = tablesOfBase(base);
    await writeTables(tables, folder);
    await viewFiles(
      duck,
      folder,
      tables.map((table) => table.name),
    );
  });

  test.each(SHAPES)('docs/sql/%s', async (file) => {
    const sql = readFileSync(new URL(file, SQL), 'utf8');
    const counted = JSON.parse(sql.split('\n')[1].slice('-- '.length)) as
      Predicate | ShareAnnouncement;
    const theirs = await askOne(duck, sql);
    if ('kind' in counted) expect([theirs.percent]).toEqual(publish(base, counted).numbers);
    else expect(theirs.people).toBe(count(base, counted));
  });

  test(`${RANDOM_PREDICATES[name]} random predicates, all equal`, async () => {
    const predicates = fc.sample(predicatesFor(base).predicate(1), {
      numRuns: RANDOM_PREDICATES[name],
      seed: 20_171_210,
    });
    const differing: unknown[] = [];
    let somebody = 0;
    for (const predicate of predicates) {
      const ours = count(base, predicate);
      const theirs = (await askOne(duck, sqlOfPredicate(predicate))).people;
      if (ours > 0) somebody++;
      if (ours !== theirs) differing.push({ predicate, ours, theirs });
    }
    expect(differing).toEqual([]);
    // predicates that nobody matches would agree by accident
    expect(somebody).toBeGreaterThan(predicates.length / 4);
  });
});

test(`Scoreboard-RH in SQL, ${TARGETS} targets among ${RECORDS} records`, async () => {
  const release = generatePrize({ seed: 7, records: RECORDS });
  await writeTables(tablesOfRelease(release), folder);
  await viewFiles(duck, folder, ['ratings']);
  const sql = readFileSync(new URL('scoreboard-rh.sql', SQL), 'utf8');
  const board = new ScoreBoard(release);
  const random = new Random(7, 1);
  for (let i = 0; i < TARGETS; i++) {
    const record = random.below(release.records);
    const from = release.recordOffsets[record];
    const ratings = release.recordOffsets[record + 1] - from;
    const known = Array.from({ length: Math.min(8, ratings) }, (_, k) => ({
      title: release.title[from + k],
      halfStars: 2 + 2 * random.below(5),
      day: k % 3 === 2 ? -1 : Math.max(0, release.day[from + k] - random.below(15)),
    }));
    const rows = known.map((k) => `(${k.title}, ${k.halfStars}, ${k.day < 0 ? 'NULL' : k.day})`);
    await duck.run(`CREATE OR REPLACE TABLE known (title INT, half_stars INT, day INT)`);
    await duck.run(`INSERT INTO known VALUES ${rows.join(', ')}`);
    const theirs = await askOne(duck, sql);
    const ours = board.weigh(known);
    const { sigma } = judge('scoreboardRh', ours, release.records);
    expect(theirs.scorers).toBe(ours.scorers);
    expect(theirs.best).toBeCloseTo(ours.best, 10);
    expect(theirs.second).toBeCloseTo(ours.second, 10);
    expect(theirs.sigma).toBeCloseTo(sigma, 10);
    if (ours.best - ours.second > 1e-9) expect(theirs.best_record).toBe(ours.bestRecord);
  }
});
