import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readManifest } from '../../../scripts/regenerate/Manifest';
import { readPlan } from '../../../scripts/regenerate/readPlan';
import { regenerate } from '../../../scripts/regenerate/regenerate';
import { sentenceOf, stateOf } from '../../../scripts/regenerate/stateOf';
import type { Step } from '../../../scripts/regenerate/Step';

/* Steps that copy a file of a temporary folder, by commands of a shell as the real ones. `copy.mjs x` fails while there is `x.broken`. */
const COPY = `
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const [name] = process.argv.slice(2);
const keep = process.env.REGENERATE_KEEP;
appendFileSync('ran.txt', name + (existsSync(keep) ? ' again' : '') + '\\n');
mkdirSync(keep, { recursive: true });
if (existsSync(name + '.broken')) process.exit(3);
writeFileSync(name + '.json', readFileSync(name + '.txt', 'utf8'));
`;

let root: string;
let said: string[];
const path = (name: string) => join(root, name);
const read = (name: string) => readFileSync(path(name), 'utf8');
const write = (name: string, text: string) => writeFileSync(path(name), text);
const ran = () => (existsSync(path('ran.txt')) ? read('ran.txt').trim().split('\n') : []);

const copy = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  what: `the copy of ${id}`,
  writes: [`${id}.json`],
  command: `node copy.mjs ${id}`,
  needs: [],
  minutes: 3,
  probe: { of: 'one letter', run: () => read(`${id}.txt`).length },
  ...more,
});
let steps: Step[];

async function run(...args: string[]): Promise<number> {
  said = [];
  rmSync(path('ran.txt'), { force: true });
  const workshop = {
    root,
    steps,
    manifestPath: path('manifest.json'),
    makers: ['copy.mjs'],
    say: (line: string) => said.push(line),
  };
  return regenerate(workshop, readPlan(args, steps));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'regenerate-'));
  write('copy.mjs', COPY);
  for (const [name, value] of Object.entries({ a: 1, b: 2, c: 3 }))
    write(`${name}.txt`, `{"value":${value}}`);
  steps = [
    copy('a'),
    copy('b', { needs: ['a'], readAgain: ['b.md'] }),
    copy('c', { isMachineDependent: true, probe: { inputs: ['c.txt'] } }),
  ];
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a run', () => {
  test('runs what is stale in its order, and nothing twice', async () => {
    expect(await run()).toBe(0);
    expect(ran()).toEqual(['a', 'b']);
    expect(await run()).toBe(0);
    expect(ran()).toEqual([]);
    expect(said[0]).toBe('Every figure is what would be written today.');
    write('b.txt', '{"value":20}');
    await run();
    expect(ran()).toEqual(['b']);
  });

  test('says what changed, leaf by leaf, and what to read again', async () => {
    await run();
    write('b.txt', '{"value":20}');
    await run();
    expect(said).toContain('b: b.json: 1 of 1 values changed: value 2 → 20');
    expect(said.join('\n')).toContain('read again: b.md');
  });

  test('lays JSON out as everything here is', async () => {
    await run();
    expect(read('a.json')).toBe('{ "value": 1 }\n');
  });

  test('that is stopped goes on where it stopped, with what its step had kept', async () => {
    write('b.broken', '');
    expect(await run()).toBe(1);
    expect(said.at(-1)).toMatch(/^b: the command ended with code 3\..*--from b/);
    expect(Object.keys(readManifest(path('manifest.json')))).toEqual(['a']);
    rmSync(path('b.broken'));
    expect(await run()).toBe(0);
    expect(ran()).toEqual(['b again']);
    // done: nothing is kept of it
    expect(existsSync(path('.regenerate/b'))).toBe(false);
  });

  test('does not take up what was kept for something else', async () => {
    write('b.broken', '');
    await run();
    rmSync(path('b.broken'));
    write('b.txt', '{"value":20}');
    await run();
    expect(ran()).toEqual(['b']);
    write('b.broken', '');
    await run('--only', 'b');
    rmSync(path('b.broken'));
    write('copy.mjs', `${COPY}// another maker\n`);
    await run('--only', 'b');
    expect(ran()).toEqual(['b']);
  });

  test('takes a step that left nothing for a failure', async () => {
    steps[0].writes = ['a.json', 'z.json'];
    expect(await run()).toBe(1);
    expect(said.at(-1)).toContain('left no z.json');
    expect(readManifest(path('manifest.json'))).toEqual({});
  });

  test('of what depends on the machine waits until it is asked for, and then says so', async () => {
    await run('--only', 'c');
    expect(ran()).toEqual(['c']);
    await run();
    write('c.txt', '{"value":30}');
    await run();
    expect(ran()).toEqual([]);
    expect(said.at(-1)).toBe(
      'The step "c" is stale: c.txt changed since c.json was written. Run: npm run regenerate -- --only c (about 3 minutes).',
    );
    await run('--all');
    expect(ran()).toEqual(['a', 'b', 'c']);
    await run('--all', '--from', 'b');
    expect(ran()).toEqual(['b', 'c']);
  });

  test('of one step names those that need it and are stale by it', async () => {
    await run();
    steps[1].probe = { of: 'what a says', run: () => read('a.json') };
    await run('--only', 'b');
    write('a.txt', '{"value":10}');
    await run('--only', 'a');
    expect(ran()).toEqual(['a']);
    expect(said.at(-1)).toContain('The step "b" is stale: what a says gives something else today');
  });
});

describe('without a run', () => {
  test('--list says the state of every step', async () => {
    await run();
    write('b.txt', '{"value":20}');
    await run('--list');
    expect(ran()).toEqual([]);
    expect(said).toEqual([
      'a  fresh    the copy of a (about 3 minutes)',
      'b  stale    the copy of b (about 3 minutes)',
      'c  missing  the copy of c (about 3 minutes, of this machine: only if asked for)',
    ]);
  });

  test('--adopt takes files as they are', async () => {
    await run();
    write('a.json', '{ "value": 7 }\n');
    await run('--adopt', 'a');
    expect(ran()).toEqual([]);
    await run();
    expect(ran()).toEqual([]);
    expect(read('a.json')).toContain('7');
  });
});

describe('what is wrong with a figure is said with what to run', () => {
  const sentence = async () =>
    sentenceOf(steps[0], await stateOf(root, steps[0], readManifest(path('manifest.json'))));

  test('nothing, once it is written', async () => {
    await run();
    expect(await sentence()).toBeNull();
  });

  test('its probe gives something else', async () => {
    await run();
    write('a.txt', '{"value":10}');
    expect(await sentence()).toBe(
      'The step "a" is stale: one letter gives something else today than when a.json was written. Run: npm run regenerate -- --only a (about 3 minutes).',
    );
  });

  test('its command is another one', async () => {
    await run();
    steps[0].command += ' ';
    expect(await sentence()).toContain('is stale');
  });

  test('it was changed by hand', async () => {
    await run();
    write('a.json', '{ "value": 7 }\n');
    expect(await sentence()).toMatch(/^a\.json is not as the step "a" left it: changed by hand/);
  });

  test('it is not there, or nothing is recorded of it', async () => {
    expect(await sentence()).toContain('a.json is not there');
    write('a.json', '{}');
    expect(await sentence()).toContain('Nothing is recorded of the step "a"');
  });
});

test.each([
  [['--only', 'nonsense'], /^There is no step "nonsense"\. There are: a, b, c\.$/],
  [['--from', 'd'], /^There is no step "d"/],
  [['--only', 'a', '--all'], /leave --from and --all away/],
  [['--adopt', 'a', '--list'], /leave --list away/],
  [['--nonsense'], /^There is no option/],
])('%s is refused in one plain line', (args, message) => {
  expect(() => readPlan(args, steps ?? [copy('a'), copy('b'), copy('c')])).toThrow(message);
});
