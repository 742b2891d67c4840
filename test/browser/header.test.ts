import { describe, expect, it } from 'vitest';
import { findAxeViolations } from './axe';
import { useBrowser, withPage } from './harness';

const browser = useBrowser();

describe('the header', () => {
  it('turns night into day, and still shows day after a reload', () =>
    withPage(browser(), '', {}, async (page) => {
      const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
      expect(await theme()).toBe('night');
      await page.getByRole('button', { name: 'Day' }).click();
      expect(await theme()).toBe('day');
      await page.reload();
      expect(await theme()).toBe('day');
      expect(await page.getByRole('button', { name: 'Night' }).isVisible()).toBe(true);
    }));

  it('follows the system until told otherwise', () =>
    withPage(browser(), '', { theme: 'day' }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('day');
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.dataset.theme))
        .toBe('night');
    }));

  it('says which page it is on and leads to the others', () =>
    withPage(browser(), '', {}, async (page) => {
      const links = page.getByRole('navigation', { name: 'Site' }).getByRole('link');
      expect(await links.allInnerTexts()).toEqual(['Story', 'Lab', 'Methods']);
      await links.filter({ hasText: 'Methods' }).click();
      await page.waitForURL(/\/methods\/$/);
      await expect
        .poll(() => links.filter({ hasText: 'Methods' }).getAttribute('aria-current'))
        .toBe('page');
    }));

  it('folds into a menu on a phone, which Escape closes', () =>
    withPage(browser(), '', { width: 390, height: 844 }, async (page) => {
      const menu = page.getByRole('button', { name: 'Menu' });
      const lab = page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Lab' });
      expect(await lab.isVisible()).toBe(false);
      await menu.click();
      expect(await lab.isVisible()).toBe(true);
      expect(await findAxeViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await lab.isVisible()).toBe(false);
      expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
    }));

  it('shows its places on a phone without scripts', () =>
    withPage(browser(), '', { width: 390, hasScripts: false }, async (page) => {
      const lab = page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Lab' });
      expect(await lab.isVisible()).toBe(true);
    }));
});
