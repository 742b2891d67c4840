import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/lib/engine/base/settings';
import { emptyLink, encodeLink, type LinkState } from '../../src/lib/link';
import { findAxeViolations } from './axe';
import { useBrowser, withPage } from './harness';

const browser = useBrowser();
const WAIT = { timeout: 120_000 };
const watched = (to: number) => ({
  people: {},
  did: [{ what: { season: 'yule' as const }, when: { from: 334, to }, times: { atLeast: 2 } }],
});
const state: LinkState = {
  ...emptyLink(defaultSettings('classroom', 1)),
  announcements: [{ kind: 'count', who: watched(363), quip: 'Early.' }],
};
const lab = (more: Partial<LinkState> = {}) => `lab/${encodeLink({ ...state, ...more })}`;
const desk = (page: Page) => page.getByRole('region', { name: 'Who else can look' });
const left = (part: Locator) => part.locator('table').first().locator('td.count').allInnerTexts();

describe('the employee’s desk', () => {
  it('is reached from the views; filter after filter, a row, a name, by keyboard; the link brings it back', () =>
    withPage(browser(), lab(), { reducesMotion: true }, async (page) => {
      await page.getByRole('button', { name: 'The insider' }).click(WAIT);
      const part = desk(page);
      const next = part.getByRole('button', { name: 'Put the next filter on' });
      await next.waitFor(WAIT);
      expect(await left(part)).toEqual(['1,000', 'not yet', 'not yet', 'not yet']);
      await next.focus();
      for (let click = 0; click < 3; click++) await page.keyboard.press('Enter');
      const rows = (await left(part)).map((text) => Number(text.replace(',', '')));
      expect(rows).toEqual([...rows].sort((a, b) => b - a));
      expect(rows[3]).toBeGreaterThan(0);
      expect(await next.getAttribute('aria-disabled')).toBe('true');
      await part.getByText('You have made three clicks').waitFor();
      const open = part.getByRole('button', { name: /^Open row/ }).first();
      await open.focus();
      await page.keyboard.press('Enter');
      await part
        .locator('.name')
        .getByText(/[A-Z].+ [A-Z]/)
        .waitFor();
      const name = await part.locator('.name').innerText();
      await part.getByText('Four clicks to a name: three filters, one row.').waitFor();
      expect(await part.getByText('illness, faith, love, politics').count()).toBe(1);
      // the focus stays where the visitor was
      expect(await page.evaluate('document.activeElement?.ariaLabel')).toMatch(/^Close row/);
      await expect.poll(() => page.url(), WAIT).toMatch(/&i=p0\.3\.o0/);
      expect(await findAxeViolations(page)).toEqual([]);
      await page.reload();
      await part
        .locator('.name')
        .getByText(/[A-Z].+ [A-Z]/)
        .waitFor(WAIT);
      expect(await part.locator('.name').innerText()).toBe(name);
    }));

  it('obeys its rules, and says how many clicks are left: at 320 px, by day', () =>
    withPage(
      browser(),
      lab({
        insider: {
          about: 0,
          applied: 3,
          rules: {
            countsOnly: false,
            least: 0,
            withReason: true,
            twoPeople: false,
            noNames: false,
          },
          opened: null,
        },
      }),
      { width: 320, theme: 'day', reducesMotion: true },
      async (page) => {
        const part = desk(page);
        const open = part.getByRole('button', { name: /^Open row/ }).first();
        await open.waitFor(WAIT);
        expect(await open.isDisabled()).toBe(true);
        await part.getByLabel('Reason for the next row').selectOption('curiosity');
        await open.click();
        await part.getByText('Reason given: curiosity').waitFor();
        expect(await findAxeViolations(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);

        await part.getByRole('switch', { name: 'Whoever counts is not whoever posts' }).click();
        await part.getByRole('button', { name: 'Ask the colleague to look' }).click();
        await part.getByText('Your colleague’s screen').waitFor();
        await part.getByRole('switch', { name: 'No names beside viewings' }).click();
        await part.getByText('No way to a name at this desk').waitFor();
        await part.getByText('can still be told from all others').waitFor();
        await part.getByRole('switch', { name: 'No names beside viewings' }).click();
        await part.getByRole('switch', { name: 'Counts only, never rows' }).click();
        await part.getByText('and shows no rows').waitFor();
        await part.getByText('No way to read a name here').waitFor();
        await part.getByLabel('No answer below').selectOption('100 people');
        await part.locator('.sum').waitFor();
        const sum = (await part.locator('.sum').innerText()).replaceAll(',', '');
        const [a = NaN, b = NaN, c = NaN, d = NaN, one] = sum.match(/\d+/g)!.map(Number);
        expect([a + b - c - d, one]).toEqual([1, 1]);
        await expect.poll(() => page.url(), WAIT).toMatch(/&i=p0\.3\.cm100rt/);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
        expect(await findAxeViolations(page)).toEqual([]);
      },
    ));
});

describe('an example that plays', () => {
  it('takes the place of what is up; that is put back by keyboard', () =>
    withPage(browser(), lab(), { reducesMotion: true }, async (page) => {
      const feed = page.getByRole('button', { name: /^Take down:/ });
      const examples = page.getByRole('group', { name: 'Examples' });
      await expect.poll(() => feed.count(), WAIT).toBe(1);
      await examples.getByRole('button').nth(7).waitFor(WAIT);
      await examples.getByRole('button', { name: 'Two crowds, one person' }).first().click();
      const back = page.getByRole('button', { name: 'Put back what was up' });
      await back.waitFor(WAIT);
      await expect.poll(() => feed.count(), WAIT).toBe(2);
      expect(await page.locator('.notice').getByText('One post made room').count()).toBe(1);
      expect(await findAxeViolations(page)).toEqual([]);
      await back.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => feed.count(), WAIT).toBe(1);
      expect(await feed.getAttribute('aria-label')).toMatch(/Early/);
      await expect.poll(() => back.count()).toBe(0);
    }));
});

describe('the wrong stranger', () => {
  it.each([390, 320])('keeps the lab as wide as the screen: %i px', (width) =>
    withPage(
      browser(),
      lab({ isGuessingWrongly: true, view: 'truth' }),
      { width, height: 844, reducesMotion: true },
      async (page) => {
        await page
          .getByRole('switch', { name: /guesses the habits wrongly/, checked: true })
          .waitFor(WAIT);
        await expect.poll(() => page.url(), WAIT).toMatch(/&w=1/);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      },
    ),
  );
});
