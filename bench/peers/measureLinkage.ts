import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tablesOfRelease } from '../../src/headless/export/tablesOfRelease';
import { writeTables } from '../../src/headless/export/writeTables';
import { ScoreBoard, type KnownEntry } from '../../src/lib/engine/linkage/ScoreBoard';
import { prepareAlias, drawAlias } from '../../src/lib/engine/random/alias';
import { Random } from '../../src/lib/engine/random/Random';
import { indexByTitle } from '../../src/lib/engine/release/indexByTitle';
import { generatePrize } from '../../src/lib/engine/release/prize/generatePrize';
import type { Release } from '../../src/lib/engine/release/Release';
import { askOne, openDuck } from '../oracle/openDuck';
import { median, timed } from '../timing';

const KNOWN_TITLES = 8;
const TARGETS = 9;
const THREADS = 2;

/** Times of Scoreboard-RH, a target, and of getting a release ready; all in milliseconds, of one run. */
export interface LinkageTimes {
  records: number;
  ratings: number;
  readyMs: number;
  bareMs: number;
  oursMs: number;
  duckMs: number;
  /** Reading once the bytes that the answer must touch: the known titles’ raters, days and stars. */
  streamMs: number;
}

/** Scoreboard-RH beside DuckDB and beside its streaming bound, eight titles known of each of nine targets. @throws if an answer differs */
export async function measureLinkage(records: number): Promise<LinkageTimes> {
  const { elapsedMs: readyMs, value: release } = await timed(() =>
    generatePrize({ seed: 1, records }),
  );
  const { elapsedMs: bareMs } = await timed(() => drawBareRelease(release));
  const duck = await openDuck(THREADS);
  const directory = mkdtempSync(join(tmpdir(), 'nobody-'));
  try {
    await writeTables(tablesOfRelease(release), directory);
    await duck.run(
      `CREATE TABLE ratings AS SELECT record, title::USMALLINT AS title, day, half_stars
       FROM read_parquet('${directory}/ratings.parquet') ORDER BY title, record`,
    );
  } finally {
    rmSync(directory, { recursive: true });
  }
  const sql = readFileSync(new URL('../../docs/sql/scoreboard-rh.sql', import.meta.url), 'utf8');
  const board = new ScoreBoard(release);
  const random = new Random(1, 97);
  const ours: number[] = [];
  const theirs: number[] = [];
  const stream: number[] = [];
  while (ours.length < TARGETS) {
    const known = drawKnown(release, random);
    if (known === null) continue;
    board.weigh(known);
    const mine = await timed(() => board.weigh(known));
    await duck.run('CREATE OR REPLACE TABLE known (title INT, half_stars INT, day INT)');
    await duck.run(
      `INSERT INTO known VALUES ${known.map((k) => `(${k.title}, ${k.halfStars}, ${k.day})`).join(', ')}`,
    );
    await askOne(duck, sql);
    const other = await timed(() => askOne(duck, sql));
    if (Math.abs(other.value.best - mine.value.best) > 1e-9)
      throw new Error(
        `DuckDB scores ${other.value.best} where the engine scores ${mine.value.best}.`,
      );
    readOnce(release, known);
    stream.push((await timed(() => readOnce(release, known))).elapsedMs);
    ours.push(mine.elapsedMs);
    theirs.push(other.elapsedMs);
  }
  duck.closeSync();
  return {
    records,
    ratings: release.title.length,
    readyMs,
    bareMs,
    oursMs: median(ours),
    duckMs: median(theirs),
    streamMs: median(stream),
  };
}

function drawKnown(release: Release, random: Random): KnownEntry[] | null {
  const record = random.below(release.records);
  const from = release.recordOffsets[record];
  const ratings = release.recordOffsets[record + 1] - from;
  if (ratings < KNOWN_TITLES) return null;
  const step = Math.floor(ratings / KNOWN_TITLES);
  return Array.from({ length: KNOWN_TITLES }, (_, k) => {
    const i = from + k * step;
    return { title: release.title[i], halfStars: release.halfStars[i], day: release.day[i] };
  });
}

/** A sum, so that no engine can leave the reading undone. */
function readOnce(release: Release, known: KnownEntry[]): number {
  const { titleOffsets, raterRecord, raterDay, raterHalfStars } = release;
  let sum = 0;
  for (const { title } of known)
    for (let i = titleOffsets[title]; i < titleOffsets[title + 1]; i++)
      sum = (sum + raterRecord[i] + raterDay[i] + raterHalfStars[i]) | 0;
  return sum;
}

/** The peer of getting a release ready: the same columns drawn without a thought, records as large, and sorted by title by counting. */
function drawBareRelease({ records, titles, days, recordOffsets, titleOffsets }: Release): Release {
  const random = new Random(1, 96);
  const ratings = recordOffsets[records];
  const titleTable = prepareAlias(
    Float64Array.from({ length: titles }, (_, t) => titleOffsets[t + 1] - titleOffsets[t]),
  );
  const dayTable = prepareAlias(new Float64Array(days).fill(1));
  const starsTable = prepareAlias([5, 10, 29, 34, 22]);
  const title = new Uint16Array(ratings);
  const day = new Uint16Array(ratings);
  const halfStars = new Uint8Array(ratings);
  for (let i = 0; i < ratings; i++) {
    title[i] = drawAlias(titleTable, random);
    day[i] = drawAlias(dayTable, random);
    halfStars[i] = 2 + 2 * drawAlias(starsTable, random);
  }
  return indexByTitle({ records, titles, days, recordOffsets, title, day, halfStars });
}
