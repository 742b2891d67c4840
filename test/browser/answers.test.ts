import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Announcement } from '../../src/lib/engine/announce/announcement';
import { defaultSettings } from '../../src/lib/engine/base/settings';
import { emptyLink, encodeLink, type LinkState } from '../../src/lib/link';
import { useBrowser, withPage } from './harness';

const browser = useBrowser();
const BUILD_MS = 120_000;
const lab = (state: Partial<LinkState> = {}) =>
  `lab/${encodeLink({ ...emptyLink(defaultSettings('classroom', 1)), ...state })}`;
const post = (from: number, to: number, times: object = { atLeast: 1 }) =>
  ({
    kind: 'count',
    who: { people: {}, did: [{ what: { season: 'yule' }, when: { from, to }, times }] },
    quip: '',
  }) as Announcement;
const phone = { width: 360, height: 640, reducesMotion: true };

async function isCounted(page: Page): Promise<void> {
  await page.waitForSelector('.status .tally:not(.is-stale)', { timeout: BUILD_MS });
}

async function isRead(page: Page): Promise<void> {
  await page
    .locator('ul[aria-label=Suspects][aria-busy=false]')
    .waitFor({ state: 'attached', timeout: BUILD_MS });
  await page.waitForFunction(() =>
    /nobody|name|moved/i.test(document.querySelector('.sheet h2')!.textContent!),
  );
}

/** Whether the whole of an element is in the window. */
const isInView = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });

const scrolled = (page: Page) => page.evaluate(() => scrollY);
const focusedText = (page: Page) =>
  page.evaluate(() => document.activeElement!.textContent!.trim());

describe('an answer', () => {
  it('comes into view on a small phone, and leaves the keyboard where it is', () =>
    withPage(browser(), lab({ draft: post(321, 338) }), phone, async (page) => {
      await isCounted(page);
      expect(await isInView(page, '.sheet .answer')).toBe(false);
      await page.getByRole('button', { name: 'Announce' }).focus();
      await page.keyboard.press('Enter');
      await isRead(page);
      await expect.poll(() => isInView(page, '.sheet .answer')).toBe(true);
      expect(await focusedText(page)).toBe('Announce');

      const tracker = 'section[aria-labelledby=tracker-title]';
      await page.locator(`${tracker} button.ask`).first().click();
      await expect.poll(() => isInView(page, `${tracker} [data-answer]`)).toBe(true);

      const year = 'section[aria-labelledby=year-title]';
      await page.locator(`${year} button`).first().click();
      await page.locator(`${year} .verdict`).waitFor({ timeout: BUILD_MS });
      await expect
        .poll(() => isInView(page, `${year} [data-outcome] + :not([data-outcome])`))
        .toBe(true);

      const insider = 'section[aria-labelledby=insider-title]';
      await page.locator(`${insider} button.ask`).first().click();
      await page.locator(`${insider} .buttons button`).first().click();
      await expect
        .poll(() => isInView(page, `${insider} .buttons ~ [data-outcome] + :not([data-outcome])`))
        .toBe(true);
    }));

  it('of two posts is in view with what they say together', () =>
    withPage(
      browser(),
      lab({ announcements: [post(321, 338)], draft: post(321, 339) }),
      phone,
      async (page) => {
        await isCounted(page);
        await isRead(page);
        expect(await scrolled(page)).toBe(0);
        await page.getByRole('button', { name: 'Announce' }).click();
        await page.locator('.under button[data-answer]').waitFor({ timeout: BUILD_MS });
        await expect.poll(() => isInView(page, '.under button[data-answer]')).toBe(true);
      },
    ));

  it('scrolls nothing where it is in view, nor for who opens a link', () =>
    withPage(browser(), lab({ draft: post(321, 338) }), {}, async (page) => {
      await isCounted(page);
      await page.getByRole('button', { name: 'Announce' }).click();
      await isRead(page);
      await page.waitForTimeout(300);
      expect(await scrolled(page)).toBe(0);
    }));

  it('does not fetch back who has moved on', () =>
    withPage(browser(), lab({ draft: post(321, 338) }), phone, async (page) => {
      await isCounted(page);
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('button.announce')!.click();
        window.dispatchEvent(new WheelEvent('wheel'));
      });
      await isRead(page);
      await page.waitForTimeout(300);
      expect(await scrolled(page)).toBe(0);
    }));
});

describe('a sentence that nobody matches', () => {
  it('is a click away from one that somebody does', () =>
    withPage(
      browser(),
      lab({ draft: post(279, 338, { everyDay: true }) }),
      { width: 390, height: 844 },
      async (page) => {
        await isCounted(page);
        const list = page.getByRole('list', { name: 'The nearest that somebody matches' });
        await list.waitFor();
        const first = list.getByRole('listitem').first();
        const said = await first.innerText();
        await first.getByRole('button').click();
        await page.waitForFunction(() => document.querySelector('.tally')?.textContent !== '0');
        await isCounted(page);
        const count = await page.locator('.tally').innerText();
        expect(said).toMatch(count === '1' ? /one person matches/ : `${count} people match`);
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('board-title');
        await expect.poll(() => list.count()).toBe(0);
      },
    ));
});
