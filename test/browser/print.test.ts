import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, withPage } from './harness';
import { yuleLab, yulePost } from './yuleLab';

const browser = useBrowser();
const WAIT = { timeout: 120_000 };
const LAB = yuleLab({
  announcements: [363, 364, 355, 350].map((to) => yulePost(to, `Up to ${to}.`)),
  view: 'truth',
});
/** Width of what is printed of a sheet of A4, in CSS pixels. */
const PAPER_PX = 673;

/** As printing does: the event, then the sheet. */
async function toPaper(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: PAPER_PX, height: 950 });
  await page.waitForTimeout(300);
}

/** What could be pressed, of what is seen on the sheet. */
const pressed = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, summary, [role=switch]')]
      .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((each) => !each.classList.contains('on-paper'))
      .filter(
        (each) => !each.matches('[type=checkbox]') && getComputedStyle(each).borderStyle !== 'none',
      )
      .map((each) => each.outerHTML.slice(0, 120)),
  );

const excessPx = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the lab on paper', () => {
  it.each(['night', 'day'] as const)(
    'by %s: the link, every post, the verdict, the picture as it was, nothing to press, nothing unasked',
    (theme) =>
      withPage(browser(), LAB, { theme, reducesMotion: true }, async (page) => {
        await page
          .getByRole('switch', { name: 'Show the truth' })
          .and(page.locator('[aria-disabled=false]'))
          .waitFor(WAIT);
        await page.locator('.lab canvas').first().waitFor(WAIT);
        await page.waitForTimeout(1000);
        const field = page.locator('.stage .field');
        const seen = (await field.boundingBox())!;
        await toPaper(page);
        expect(await page.getByText(page.url()).isVisible()).toBe(true);
        for (const to of [363, 364, 355])
          expect(await page.locator('.earlier').getByText(`Up to ${to}.`).isVisible()).toBe(true);
        expect(await page.locator('.sheet h2').isVisible()).toBe(true);
        expect(await pressed(page)).toEqual([]);
        expect(await page.locator('nav').first().isVisible()).toBe(false);
        const printed = (await field.boundingBox())!;
        expect(printed.width).toBeLessThanOrEqual(PAPER_PX);
        expect(printed.width / printed.height).toBeCloseTo(seen.width / seen.height, 1);
        expect(await excessPx(page)).toBeLessThanOrEqual(0);
        const shown = await page
          .locator('[data-part]:visible')
          .evaluateAll((parts) => parts.map((part) => part.getAttribute('data-part')));
        expect(shown).toEqual(['bench', 'together']);
        const filter = await page
          .locator('canvas')
          .first()
          .evaluate((c) => getComputedStyle(c).filter);
        expect(filter).toBe(theme === 'night' ? 'invert(1) hue-rotate(180deg)' : 'none');
      }),
  );
});

describe('the story on paper', () => {
  const answers = (page: Page) =>
    page
      .locator("[data-fact$='crowdRight'], [data-fact$='crowdNamed']")
      .locator('visible=true')
      .count();
  const evenings = (page: Page) => page.locator('#evenings .step').locator('visible=true').count();

  it.each(['', 'es/'])('/%s answers no bet that is not placed, and leaves room for it', (path) =>
    withPage(browser(), path, { reducesMotion: true }, async (page) => {
      await page.locator('.holder canvas').waitFor(WAIT);
      await toPaper(page);
      expect(await answers(page)).toBe(0);
      expect(await evenings(page)).toBe(1);
      expect(await page.locator('.wager .line').isVisible()).toBe(true);
      expect(await page.locator('.holder canvas').isVisible()).toBe(true);
      expect(await pressed(page)).toEqual([]);
      expect(await excessPx(page)).toBeLessThanOrEqual(0);
    }),
  );

  it('answers those that are', () =>
    withPage(browser(), '#v1&at=&bet=9&evenings=2', { reducesMotion: true }, async (page) => {
      await page.locator('.wager .kept').getByText('9 it is').waitFor(WAIT);
      await toPaper(page);
      expect(await answers(page)).toBeGreaterThan(1);
      expect(await page.locator('.wager .line').count()).toBe(0);
    }));
});
