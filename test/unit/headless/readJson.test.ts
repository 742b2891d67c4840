import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { InputError } from '../../../src/headless/InputError';
import { readJson } from '../../../src/headless/readJson';

const folder = mkdtempSync(join(tmpdir(), 'nobody-json-'));
afterAll(() => rmSync(folder, { recursive: true }));

const reading = { bytes: 5, tooLarge: 'a list has two numbers.' };

test('says what it expected of a file that is too large', () => {
  const path = join(folder, 'list.json');
  writeFileSync(path, '[1,2]');
  expect(readJson(path, reading)).toEqual([1, 2]);
  writeFileSync(path, '[1,2,3]');
  expect(() => readJson(path, reading)).toThrow(
    new InputError(`${path} is too large: a list has two numbers.`),
  );
});

test('“-” is a file of that name where nothing is read from standard input', () => {
  expect(() => readJson('-', reading)).toThrow(/^Cannot read -: ENOENT/);
});
