import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import each from '$lib/data/calibration.json';
import runs from '$lib/data/calibrationRuns.json';
import { calibrationTables } from '../../scripts/regenerate/figures/calibrationTables';
import { readingTables } from '../../scripts/regenerate/figures/readingTables';
import { CALIBRATION_PAGE, withTables } from '../../scripts/regenerate/figures/withTables';

describe('the calibration in writing', () => {
  test.each([
    { of: 'the runs that the methods page shows', tables: calibrationTables },
    { of: 'what is read', tables: readingTables },
  ])('its tables are those of $of', async ({ tables }) => {
    const page = readFileSync(CALIBRATION_PAGE, 'utf8');
    expect(await withTables(page, tables())).toBe(page);
  });

  test.each([{ id: 'each', command: null, ...each }, ...runs])(
    '$id is a whole run, on every base that its command names',
    ({ command, bases, from, to, announcements }) => {
      expect(bases).toBe(to - from + 1);
      if (command === null) return;
      expect(command).toContain(`--seeds ${from}..${to} `);
      expect(command).toContain(`--announcements ${announcements}`);
    },
  );
});
