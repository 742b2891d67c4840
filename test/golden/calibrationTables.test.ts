import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import each from '$lib/data/calibration.json';
import runs from '$lib/data/calibrationRuns.json';
import {
  CALIBRATION_PAGE,
  withCalibrationTables,
} from '../../scripts/regenerate/figures/calibrationTables';

describe('the calibration in writing', () => {
  test('its tables are those of the runs that the methods page shows', async () => {
    const page = readFileSync(CALIBRATION_PAGE, 'utf8');
    expect(await withCalibrationTables(page)).toBe(page);
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
