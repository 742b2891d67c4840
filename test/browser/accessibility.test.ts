import { describe, expect, it } from 'vitest';
import { findAxeViolations } from './axe';
import { useBrowser, withPage } from './harness';

const browser = useBrowser();

describe.each(['', 'lab/', 'lab/2007/', 'methods/'])('/%s', (path) => {
  describe.each(['night', 'day'] as const)('by %s', (theme) => {
    it.each([1440, 320])('has nothing for axe to find at %i px', (width) =>
      withPage(browser(), path, { theme, width }, async (page) => {
        expect(await findAxeViolations(page)).toEqual([]);
      }),
    );
  });

  it.each([1440, 1024, 390, 320])('needs no sideways scrolling at %i px', (width) =>
    withPage(browser(), path, { width, height: 700 }, async (page) => {
      const excessPx = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excessPx).toBeLessThanOrEqual(0);
    }),
  );

  it('is named, described, and starts with a way past the header', () =>
    withPage(browser(), path, {}, async (page) => {
      expect(await page.title()).toContain('Nobody in Particular');
      expect(await page.locator('meta[name=description]').count()).toBe(1);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Skip to the content' });
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    }));
});
