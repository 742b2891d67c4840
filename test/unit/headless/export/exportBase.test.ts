import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GENRES } from '$lib/engine/announce/announcement';
import { generateBase } from '$lib/engine/base/generateBase';
import { reviewAt } from '$lib/engine/base/reviewAt';
import { defaultSettings } from '$lib/engine/base/settings';
import { packViewing } from '$lib/engine/base/word';
import { REMARK_KINDS } from '$lib/engine/constants';
import { run } from '../../../../src/headless/run';

const base = generateBase(defaultSettings('classroom', 3));
let folder = '';
let result: { directory: string; files: Array<{ file: string; rows: number; bytes: number }> };

async function runExport(...args: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await run(['export', ...args], {
    out: (text) => out.push(text),
    error: (line) => errors.push(line),
  });
  return { code, out: out.join(''), errors };
}

async function read(name: string, directory = join(folder, 'base')) {
  const bytes = readFileSync(join(directory, `${name}.parquet`));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  return (await parquetReadObjects({ file: file as ArrayBuffer })) as Array<Record<string, never>>;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nobody-'));
  const { code, out, errors } = await runExport(
    ...['--parquet', join(folder, 'base'), '--base', 'classroom', '--seed', '3'],
  );
  expect(errors).toEqual([]);
  expect(code).toBe(0);
  result = JSON.parse(out);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the files hold the base', () => {
  test('one a table, each whole, and nothing else in the directory', () => {
    expect(result.files.map(({ file, rows }) => [file, rows])).toEqual([
      ['subscribers.parquet', base.subscribers],
      ['titles.parquet', base.catalogue.titles],
      ['viewings.parquet', base.words.length],
      ['personas.parquet', base.diaries.personas],
      ['reviews.parquet', base.diaries.title.length],
      ['truth_personas.parquet', base.diaries.personas],
      ['truth_subscribers.parquet', base.subscribers],
    ]);
    expect(readdirSync(join(folder, 'base')).sort()).toEqual(
      result.files.map(({ file }) => file).sort(),
    );
    for (const { file, bytes } of result.files)
      expect(readFileSync(join(folder, 'base', file))).toHaveLength(bytes);
  });

  test('viewings: every one, by subscriber and day', async () => {
    const rows = await read('viewings');
    const words = rows.map(({ day, part, stars, title }) => packViewing(day, part, stars, title));
    expect(Uint32Array.from(words)).toEqual(base.words);
    const offsets = new Uint32Array(base.subscribers + 1);
    for (const { subscriber } of rows) offsets[subscriber + 1]++;
    for (let s = 0; s < base.subscribers; s++) offsets[s + 1] += offsets[s];
    expect(offsets).toEqual(base.viewingOffsets);
  });

  test('subscribers and titles', async () => {
    const subscribers = await read('subscribers');
    expect(subscribers.map(({ town }) => town)).toEqual([...base.town]);
    expect(subscribers.map(({ age_band }) => age_band)).toEqual([...base.ageBand]);
    expect(subscribers.map(({ plan }) => plan)).toEqual([...base.plan]);
    expect(subscribers.map(({ device }) => device)).toEqual([...base.device]);
    const titles = await read('titles');
    expect(titles.map(({ genre }) => genre)).toEqual(
      Array.from(base.catalogue.genre, (genre) => GENRES[genre]),
    );
    expect(titles.map(({ release_day }) => release_day ?? -1)).toEqual([
      ...base.catalogue.releaseDay,
    ]);
    expect(new Set(titles.map(({ name }) => name)).size).toBe(base.catalogue.titles);
  });

  test('reviews, with their remarks', async () => {
    const rows = await read('reviews');
    const expected = rows.map((_, i) => {
      const { title, day, stars, kind, countedNight, wording } = reviewAt(base.diaries, i);
      return {
        title,
        day,
        stars,
        remark: REMARK_KINDS[kind],
        counted_night: countedNight,
        wording,
      };
    });
    expect(rows.map(({ persona: _, ...row }) => row)).toEqual(expected);
    for (const [i, { persona }] of rows.entries()) {
      expect(i).toBeGreaterThanOrEqual(base.diaries.reviewOffsets[persona]);
      expect(i).toBeLessThan(base.diaries.reviewOffsets[persona + 1]);
    }
  });

  test('who is behind a diary stands in the truth and nowhere else', async () => {
    const truth = await read('truth_personas');
    expect(truth.map(({ subscriber }) => subscriber ?? -1)).toEqual([...base.diaries.subscriberOf]);
    expect(Object.keys((await read('personas'))[0])).toEqual(['persona', 'named_town']);
    expect(Object.keys((await read('reviews'))[0])).not.toContain('subscriber');
  });

  test('a release: its ratings, by record', async () => {
    const directory = join(folder, 'release');
    const { code, errors } = await runExport(
      ...['--parquet', directory, '--base', 'prize', '--records', '20'],
    );
    expect(errors).toEqual([]);
    expect(code).toBe(0);
    const rows = await read('ratings', directory);
    expect(new Set(rows.map(({ record }) => record)).size).toBe(20);
    for (const { half_stars } of rows) expect([2, 4, 6, 8, 10]).toContain(half_stars);
  });
});

describe('input that cannot be used ends with 2 and one plain line', () => {
  test.each([
    ['no directory', [], 'Give --parquet DIR'],
    ['an empty name', ['--parquet='], 'Give --parquet DIR'],
    ['a base that does not exist', ['--parquet', 'x', '--base', 'village'], 'no base "village"'],
    ['a place where nothing can be written', ['--parquet', '/proc/nobody'], 'Cannot write to'],
    ['a directory below a file', ['--parquet', '/dev/null/x'], 'there is a file of that name'],
    ['a file', ['--parquet', '/dev/null'], 'there is a file of that name'],
    ['records of a base', ['--parquet', 'x', '--records', '5'], 'goes with --base prize'],
    ['no records', ['--parquet', folder, '--base', 'prize', '--records', '0'], '0 records'],
    [
      'a setting of a release',
      ['--parquet', 'x', '--base', 'prize', '--lateDays', '2'],
      'leave it away',
    ],
  ])('%s', async (_, args, says) => {
    const argsThere = args.map((arg) => (arg === '' ? folder : arg));
    const { code, out, errors } = await runExport(...argsThere);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(says);
  });

  test('a directory where a file belongs; what was begun is gone', async () => {
    const directory = join(folder, 'blocked');
    mkdirSync(join(directory, 'subscribers.parquet'), { recursive: true });
    writeFileSync(join(directory, 'subscribers.parquet', 'mine'), '');
    const { code, errors } = await runExport('--parquet', directory, '--base', 'classroom');
    expect(code).toBe(2);
    expect(errors[0]).toContain('there is a directory of that name');
    expect(readdirSync(directory)).toEqual(['subscribers.parquet']);
  });
});
