import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Random } from '$lib/engine/random/Random';
import { run } from '../../../src/headless/run';

let folder = '';
let ratings = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nobody-'));
  const random = new Random(4, 1);
  const lines = ['userId,movieId,rating,timestamp'];
  for (let user = 1; user <= 60; user++)
    for (let title = 1; title <= 80; title++)
      if (random.unit() < 0.4)
        lines.push(`${user},${title},${1 + random.below(5)}.0,${1e9 + random.below(86_400 * 400)}`);
  ratings = file('ratings.csv', `${lines.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function headless(...args: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await run(args, { out: (t) => out.push(t), error: (line) => errors.push(line) });
  return { code, out: out.join(''), errors };
}

describe('linkage', () => {
  test('attacks a file of ratings; the same seed, the same answer', async () => {
    const args = ['linkage', '--ratings', ratings, '--aux', '3', '--wrong', '1', '--trials', '200'];
    const { code, out } = await headless(...args, '--no-dates');
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(result).toMatchObject({ subscribers: 60, titles: 80, trials: 200 });
    expect(result.ratings).toBeGreaterThan(1500);
    for (const name of ['bestGuess', 'claimed', 'claimedRight']) {
      const [least, most] = result.intervals[name];
      expect(least).toBeLessThanOrEqual(result[name]);
      expect(most).toBeGreaterThanOrEqual(result[name]);
    }
    expect(result.claimedRight).toBeLessThanOrEqual(result.claimed);
    expect((await headless(...args, '--no-dates')).out).toBe(out);
    const dated = JSON.parse((await headless(...args)).out);
    expect(dated.bestGuess).toBeGreaterThan(result.bestGuess);
  });

  test('attacks a base, and a small release like the Netflix Prize', async () => {
    const base = await headless('linkage', '--base', 'classroom', '--trials', '50');
    expect(JSON.parse(base.out)).toMatchObject({ subscribers: 1000, titles: 300 });
    const rows = JSON.parse(
      (await headless('linkage', '--base', 'prize', '--records', '300', '--trials', '20')).out,
    );
    expect(rows).toMatchObject({ subscribers: 300, titles: 17_770, firstDate: '1999-11-11' });
  });

  test('reads a file on the scale that is said, and says how it read it', async () => {
    const args = ['linkage', '--ratings', ratings, '--aux', '3', '--wrong', '1', '--trials', '5'];
    const plain = JSON.parse((await headless(...args)).out).file;
    expect(plain).toMatchObject({ separator: ',', dates: 'seconds', scale: { top: 5 } });
    expect(JSON.parse((await headless(...args, '--scale', '10')).out).file.scale.top).toBe(10);
  });

  const refusals: Array<[string, string[], RegExp]> = [
    ['no release', [], /Which release\? Give --ratings FILE/],
    ['two releases', ['--base', 'town', '--ratings', 'x'], /leave one of them away/],
    ['an unknown base', ['--base', 'city'], /no base "city".*prize/],
    [
      'records of a base',
      ['--base', 'town', '--records', '5'],
      /--records belongs to --base prize/,
    ],
    ['too many records', ['--base', 'prize', '--records', '5e6'], /whole number from 1 to 480189/],
    ['a scale of a base', ['--base', 'town', '--scale', '5'], /--scale belongs to --ratings FILE/],
    ['a scale that is none', ['--ratings', 'x', '--scale', '7'], /1, 5, 10, 100; got "7"/],
    ['no file', ['--ratings', '/nowhere/at/all'], /^Cannot read \/nowhere\/at\/all/],
    ['a folder', ['--ratings', tmpdir()], /^Cannot read/],
    ['an aux that is no number', ['--base', 'town', '--aux', 'many'], /--aux takes a number/],
    ['another method', ['--base', 'town', '--method', 'magic'], /got "magic"/],
    ['more wrong than known', ['--base', 'classroom', '--wrong', '9'], /from 0 to 8; got 9/],
  ];
  for (const [name, args, sentence] of refusals)
    test(`refuses ${name}`, async () => {
      const { code, out, errors } = await headless('linkage', ...args);
      expect([code, out]).toEqual([2, '']);
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatch(sentence);
    });

  test('refuses a broken line with its number', async () => {
    const path = file('broken.csv', '1,2,3.0,1000000000\n1,3,4.0\n');
    const { code, errors } = await headless('linkage', '--ratings', path);
    expect(code).toBe(2);
    expect(errors).toEqual([expect.stringMatching(/^Line 2: expected 4 numbers/)]);
  });
});

describe('validate', () => {
  test('prints both metrics of every cell, and writes the same to a file', async () => {
    const path = join(folder, 'validate.json');
    const args = ['--only', 'prize,linkage', '--records', '400', '--trials', '5', '--out', path];
    const { code, out } = await headless('validate', ...args);
    expect(code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(out);
    const { rows, records, trials } = JSON.parse(out);
    expect({ records, trials }).toEqual({ records: 400, trials: 5 });
    const ids: string[] = rows.map((row: { id: string }) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const figure of [4, 8, 9, 10, 12])
      for (const metric of ['bestGuess', 'claimedRight'])
        expect(ids.some((id) => id.startsWith(`figure${figure}-`) && id.endsWith(metric))).toBe(
          true,
        );
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(
        expect.arrayContaining([
          'id',
          'setting',
          'published',
          'replication',
          'measured',
          'interval',
        ]),
      );
      expect(row.within).toBe(null);
    }
  });

  test('refuses a check that is not there', async () => {
    const { code, errors } = await headless('validate', '--only', 'nothing');
    expect(code).toBe(2);
    expect(errors[0]).toMatch(/There is no check "nothing"\. There are: prize, linkage/);
  });
});
