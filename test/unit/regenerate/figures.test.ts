import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sweep } from '../../../src/headless/sweep';
import { run as headless } from '../../../src/headless/run';
import {
  calibrateSeed,
  commandOf,
  finishRun,
} from '../../../scripts/regenerate/figures/calibrateRun';
import { calibrationRun } from '../../../scripts/regenerate/figures/calibrationRuns';
import { calibrationTables } from '../../../scripts/regenerate/figures/calibrationTables';
import { joinDependence } from '../../../scripts/regenerate/figures/dependenceRun';
import { overSeeds } from '../../../scripts/regenerate/figures/overSeeds';
import { joinSweeps } from '../../../scripts/regenerate/figures/sweepRuns';
import { withTables } from '../../../scripts/regenerate/figures/withTables';
import { partOf, withPart } from '../../../scripts/regenerate/partOf';
import { defaultSettings } from '$lib/engine/base/settings';
import type { Announcement } from '$lib/engine/announce/announcement';
import { LEVERS } from '$lib/engine/measure/dependence/levers';
import { sweepDependence } from '$lib/engine/measure/dependence/sweepDependence';
import { SWEEP_GRID } from '$lib/engine/repair/sweepGrid';

const [FROM, TO] = [701, 702];
/** Whoever watched the first title three days in a row. */
const POST: Announcement = {
  kind: 'count',
  who: {
    people: {},
    did: [{ what: { title: 0 }, when: { from: 0, to: 364 }, times: { inARow: 3 } }],
  },
  quip: '',
};
const folder = mkdtempSync(join(tmpdir(), 'figures-'));
afterAll(() => rmSync(folder, { recursive: true }));
/** As it comes back from where it was kept. */
const kept = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;

/* Long runs go seed by seed, so that they can be stopped; what is put together from the seeds must be what the verb prints of all of them. */
describe('seed by seed is the same as all at once', () => {
  test.each(['wrongly', 'minimum'])('calibrate, %s', { timeout: 120_000 }, async (id) => {
    const run = { ...calibrationRun(id), seeds: [FROM, TO] as const };
    const states = [await calibrateSeed(run, FROM), await calibrateSeed(run, TO)];
    const file = join(folder, 'repair.json');
    writeFileSync(file, JSON.stringify(run.repair));
    let printed = '';
    const args = commandOf(run).replace('FILE', file).split(' ');
    await headless(args, { out: (text) => (printed += text), error: () => {} });
    const all = JSON.parse(printed);
    delete all.assumptions;
    if (all.cells) delete all.cells.corp;
    delete all.corp;
    expect(kept(finishRun(run, kept(states)))).toEqual(all);
  });

  test('sweep', { timeout: 120_000 }, async () => {
    const grid = SWEEP_GRID.slice(0, 2);
    const look = (from: number, to: number) =>
      sweep(defaultSettings('classroom'), [from, to], [POST], () => {}, grid);
    const seeds = [await look(FROM, FROM), await look(TO, TO)];
    expect(joinSweeps(kept(seeds))).toEqual(await look(FROM, TO));
  });

  test('dependence', { timeout: 120_000 }, async () => {
    const settings = defaultSettings('classroom');
    const levers = LEVERS.slice(0, 2);
    const look = async (from: number, to: number) =>
      (await sweepDependence(settings, from, to, () => [[POST]], {}, levers))!;
    const seeds = [await look(FROM, FROM), await look(TO, TO)];
    expect(joinDependence(kept(seeds))).toEqual(await look(FROM, TO));
  });
});

describe('a run over seeds', () => {
  test('takes up what it kept, and computes the rest', async () => {
    const keep = join(folder, 'keep');
    const asked: number[] = [];
    const one = (stopsAt: number) => (seed: number) => {
      if (seed === stopsAt) throw new Error('stopped');
      asked.push(seed);
      return seed * 10;
    };
    await expect(overSeeds('run', [1, 4], one(3), keep)).rejects.toThrow('stopped');
    expect(await overSeeds('run', [1, 4], one(0), keep)).toEqual([10, 20, 30, 40]);
    expect(asked).toEqual([1, 2, 3, 4]);
    expect(existsSync(join(keep, 'run', '4.json'))).toBe(true);
  });

  test('keeps nothing unless told where', async () => {
    expect(await overSeeds('run', [5, 6], (seed) => seed, '')).toEqual([5, 6]);
  });
});

describe('a part of a file', () => {
  test('of a page is what stands between its marks', () => {
    const page = 'Before\n\n<!-- x -->\n\nold\n\n<!-- /x -->\n\nAfter\n';
    expect(partOf('page.md', page, 'x')).toBe('old');
    expect(partOf('page.md', withPart(page, 'x', 'new'), 'x')).toBe('new');
    expect(withPart(page, 'x', 'old')).toBe(page);
    expect(partOf('page.md', page, 'y')).toBeNull();
    expect(() => withPart(page, 'y', '')).toThrow('no part between <!-- y -->');
  });

  test('of a list in JSON is the entry with that id', () => {
    const list = '[{"id":"a","v":1},{"id":"b","v":2}]';
    expect(JSON.parse(partOf('list.json', list, 'b')!)).toEqual({ id: 'b', v: 2 });
    expect(partOf('list.json', list, 'c')).toBeNull();
  });
});

test('a page without the marks of a table is refused', async () => {
  await expect(withTables('# A page\n', calibrationTables())).rejects.toThrow(
    'calibration-commands',
  );
});
