import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/lib/engine/base/settings';
import { encodeLink } from '../../src/lib/link';
import { useBrowser, withPage, type PageOptions } from './harness';
import { walkFocus } from './walkFocus';

const browser = useBrowser();
const MOST_PRESSES = 160;
const ENOUGH = 15;
/** Screens, the last as a laptop at a zoom of 200%. */
const SCREENS: Array<[number, number]> = [
  [1440, 900],
  [1280, 720],
  [1366, 640],
  [390, 664],
  [720, 450],
];

const screen = (width: number, height: number): PageOptions => ({
  width,
  height,
  reducesMotion: true,
});

async function walkThere(page: Page) {
  const there = await walkFocus(page, false, MOST_PRESSES);
  expect(there.covered).toEqual([]);
  expect(there.visited).toBeGreaterThan(ENOUGH);
}

async function walkBack(page: Page) {
  const back = await walkFocus(page, true, MOST_PRESSES);
  expect(back.covered).toEqual([]);
  expect(back.visited).toBeGreaterThan(ENOUGH);
}

describe.each(SCREENS)('at %i × %i', (width, height) => {
  it('the bet is placed by Enter in its number, and what is said of it is seen', () =>
    withPage(browser(), '', screen(width, height), async (page) => {
      await page.locator('nav.bar').waitFor();
      const number = page.getByRole('spinbutton').first();
      await number.focus();
      await number.fill('9');
      await page.keyboard.press('Enter');
      const kept = page.locator('.wager .kept');
      await expect.poll(() => kept.textContent()).toContain('9');
      const { top, bottom } = await kept.evaluate((element) => {
        const box = element.getBoundingClientRect();
        return { top: box.top, bottom: box.bottom };
      });
      const bar = await page.locator('nav.bar').boundingBox();
      expect(bottom).toBeLessThanOrEqual(bar!.y);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(await number.inputValue()).toBe('9');
    }));

  it('nothing in the story that has the focus lies under what stays, there and back', () =>
    withPage(browser(), '', screen(width, height), async (page) => {
      await page.locator('nav.bar').waitFor();
      await page.locator('.scene.is-still').first().waitFor({ state: 'detached' });
      await page.waitForTimeout(500);
      await walkThere(page);
      await walkBack(page);
    }));

  it('nor in the lab', () => {
    const state = {
      settings: defaultSettings('classroom', 1),
      announcements: [],
      draft: null,
      view: 'company' as const,
      focus: null,
      example: 'the-53',
      bet: null,
    };
    return withPage(browser(), `lab/${encodeLink(state)}`, screen(width, height), async (page) => {
      await page.locator('.status .tally:not(.is-stale)').waitFor({ timeout: 120_000 });
      await page.getByRole('button', { name: 'Announce', exact: true }).click();
      await page
        .locator('ul[aria-label=Suspects][aria-busy=false]')
        .waitFor({ state: 'attached', timeout: 120_000 });
      await page.waitForTimeout(1000);
      await page.evaluate(() => {
        (document.activeElement as HTMLElement | null)?.blur();
        scrollTo(0, 0);
      });
      await walkThere(page);
      await walkBack(page);
    });
  });
});

it('nor under the news that no engine came', () =>
  withPage(
    browser(),
    '#dear',
    {
      ...screen(1280, 720),
      expectsError: /ERR_FAILED/,
      prepare: (page) => page.route(/engine\.worker/, (route) => route.abort()),
    },
    async (page) => {
      await page.locator('div.dealing').waitFor();
      await walkThere(page);
    },
  ));
