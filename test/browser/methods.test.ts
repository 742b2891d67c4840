import { describe, expect, it } from 'vitest';
import { constants } from '../../src/lib/engine/constants';
import bench from '../../src/lib/data/bench.json';
import validation from '../../src/lib/data/validate.json';
import { useBrowser, withPage } from './harness';

const browser = useBrowser();

describe('the methods page', () => {
  it('shows every constant with its source, without scripts too', () =>
    withPage(browser(), 'methods/', { hasScripts: false }, async (page) => {
      expect(await page.locator('section[aria-labelledby=constants] tbody tr').count()).toBe(
        constants.length,
      );
      const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      for (const { source } of constants) expect(text).toContain(source.replace(/\s+/g, ' '));
    }));

  it('shows every published figure beside the measured one, and every speed beside its goal', () =>
    withPage(browser(), 'methods/', { hasScripts: false }, async (page) => {
      const figures = page.locator('section[aria-labelledby=validation] tbody tr');
      expect(await figures.count()).toBe(validation.rows.length);
      const speeds = page.locator('section[aria-labelledby=speed] tbody tr');
      expect(await speeds.count()).toBe(bench.rows.length);
    }));
});
