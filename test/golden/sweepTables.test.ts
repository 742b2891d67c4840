import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import classroom from '$lib/data/sweep.json';
import service from '$lib/data/sweepService.json';
import town from '$lib/data/sweepTown.json';
import { SWEEP_GRID } from '$lib/engine/repair/sweepGrid';
import { SWEEP_PAGE, withSweepTables } from './sweepTables';

describe('the sweep in writing', () => {
  test('its tables are those of the runs that the methods page draws', async () => {
    const page = readFileSync(SWEEP_PAGE, 'utf8');
    expect(await withSweepTables(page)).toBe(page);
  });

  test.each([classroom, town, service])(
    'every repair of the grid was run, on $base',
    ({ from, to, points }) => {
      expect(points.map(({ repair }) => repair)).toEqual(SWEEP_GRID);
      for (const { seeds } of points) expect(seeds).toBe(to - from + 1);
    },
  );

  test('the three runs are of the three bases', () => {
    expect([classroom, town, service].map(({ base }) => base)).toEqual([
      'classroom',
      'town',
      'service',
    ]);
  });
});
