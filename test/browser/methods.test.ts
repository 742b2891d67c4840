import { describe, expect, it } from 'vitest';
import { constants } from '../../src/lib/engine/constants';
import { useBrowser, withPage } from './harness';

const browser = useBrowser();

describe('the methods page', () => {
  it('shows every constant with its source, without scripts too', () =>
    withPage(browser(), 'methods/', { hasScripts: false }, async (page) => {
      expect(await page.locator('tbody tr').count()).toBe(constants.length);
      const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      for (const { source } of constants) expect(text).toContain(source.replace(/\s+/g, ' '));
    }));
});
