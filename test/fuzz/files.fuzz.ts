import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EngineError } from '$lib/engine/EngineError';
import { openRelease } from '$lib/engine/linkage/openRelease';
import { Random } from '$lib/engine/random/Random';
import { readRatings } from '$lib/engine/release/file/readRatings';
import type { OpenRelease } from '$lib/engine/release/OpenRelease';
import { readRelease } from '../../src/headless/readRelease';
import { readRuns } from './readRuns';
import { writeFile, type Row, type WrittenFile } from './writeFile';

const RUNS = readRuns({ short: 400, full: 10_000 });
const STREAM = 901;
/** A refusal that names a cause: a line, or what the file as a whole is. */
const CAUSE =
  /^(Line \d+: .{10,}|This (is|file|header) .{10,}|There is no rating in this file: .+|All ratings of this file are 0: .+)$/;
const SECONDS_A_DAY = 86_400;

const folder = mkdtempSync(join(tmpdir(), 'nobody-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a reading came to: the release, or the sentence of its refusal. Anything else that is thrown is passed on. */
async function outcome(reading: () => Promise<OpenRelease>): Promise<OpenRelease | string> {
  try {
    return await reading();
  } catch (error) {
    if (error instanceof EngineError && error.code === 'badFile') return error.message;
    throw error;
  }
}

function rowsOf({ release, recordIds, titleIds, summary }: OpenRelease): string[] {
  const firstDay = Date.parse(summary.firstDate!) / 1000 / SECONDS_A_DAY;
  const rows: string[] = [];
  for (let r = 0; r < release.records; r++)
    for (let i = release.recordOffsets[r]; i < release.recordOffsets[r + 1]; i++)
      rows.push(
        [
          recordIds![r],
          titleIds![release.title[i]],
          release.halfStars[i],
          release.day[i] + firstDay,
        ].join(' '),
      );
  return rows.sort();
}

async function* inPieces(bytes: Uint8Array, random: Random): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length;) {
    const to = from + 1 + random.below(random.unit() < 0.5 ? 4 : 300);
    yield bytes.slice(from, to);
    from = to;
  }
}

const sorted = (rows: readonly Row[]) => rows.map((row) => row.join(' ')).sort();

/** Whether a reading may be what came of the file. A cut file may give a beginning of its rows, its last one doubtful if it says so. */
function isHonest(open: OpenRelease, { rows, damage }: WrittenFile): boolean {
  const got = rowsOf(open);
  if (damage !== 'cut') return got.join() === sorted(rows).join();
  const whole = sorted(rows.slice(0, got.length)).join();
  if (got.join() === whole) return true;
  const before = new Set(sorted(rows.slice(0, got.length - 1)));
  const others = got.filter((row) => !before.has(row));
  return open.summary.file!.isLastInDoubt && others.length === 1;
}

test(`${RUNS} files in random forms: read as they were meant, or refused with the cause`, async () => {
  const tally = { read: 0, refused: 0 };
  for (let seed = 1; seed <= RUNS; seed++) {
    const random = new Random(seed, STREAM);
    const file = writeFile(random);
    const { bytes, damage } = file;
    const path = join(folder, 'ratings.csv');
    writeFileSync(path, bytes);
    const blob = new Blob([new Uint8Array(bytes)]);
    const onPage = await outcome(() => openRelease({ kind: 'file', file: blob, name: path }));
    const onCommandLine = await outcome(() => readRelease({ ratings: path }, 1));
    const inBits = await outcome(() =>
      readRatings(inPieces(bytes, random), { name: path, bytes: bytes.length }),
    );
    const said = `file ${seed}, ${damage ?? 'sound'}: ${JSON.stringify(Buffer.from(bytes).toString('latin1'))}`;
    expect(onCommandLine, `command line against page, ${said}`).toEqual(onPage);
    expect(inBits, `in pieces against whole, ${said}`).toEqual(onPage);
    if (typeof onPage === 'string') {
      tally.refused++;
      expect(damage, `refused (${onPage}), ${said}`).not.toBeNull();
      expect(onPage, said).toMatch(CAUSE);
    } else {
      tally.read++;
      expect(isHonest(onPage, file), `other ratings: ${rowsOf(onPage).join('; ')}, ${said}`).toBe(
        true,
      );
    }
  }
  // Of both there must be many, or this test shows little.
  expect(tally.read).toBeGreaterThan(RUNS / 3);
  expect(tally.refused).toBeGreaterThan(RUNS / 6);
});
