import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { findAxeViolations } from './axe';
import { defaultSettings } from '../../src/lib/engine/base/settings';
import { emptyLink, encodeLink } from '../../src/lib/link';
import { emptyResearcherLink, encodeResearcherLink } from '../../src/lib/link/researcherLink';
import { useBrowser, withPage } from './harness';

const browser = useBrowser();
const SEARCH_MS = 60_000;
const VIEW = 'lab/2007/';

/** Opens the smallest release by its button and waits for a verdict. */
async function openSmall(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Open: a hundredth of it' }).click();
  return verdict(page);
}

async function verdict(page: Page): Promise<string> {
  const headline = page.locator('.verdict .headline');
  await headline.waitFor({ timeout: SEARCH_MS });
  return headline.innerText();
}

/** A file with 40 people; each rated eight titles of ninety, a few of which many know. */
function manyRatings(): string {
  const lines = ['userId,movieId,rating,timestamp'];
  for (let user = 1; user <= 40; user++)
    for (let k = 0; k < 8; k++) {
      const title = k < 2 ? k + 1 : 3 + ((user * 7 + k * 11) % 88);
      lines.push(
        `${user},${title},${1 + ((user + k) % 5)}.0,${1_000_000_000 + 86_400 * (user * 9 + k * 30)}`,
      );
    }
  return lines.join('\n') + '\n';
}

const WHOLE = { kind: 'prize', records: 480_189, seed: 1 } as const;

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

describe('the view of 2007', () => {
  it('is reached from the lab, and leads back', () =>
    withPage(
      browser(),
      `lab/${encodeLink(emptyLink(defaultSettings('classroom')))}`,
      {},
      async (page) => {
        await page.getByRole('link', { name: 'The researcher of 2007' }).click();
        await page.getByRole('heading', { level: 1, name: 'The researcher of 2007' }).waitFor();
        await page.getByRole('link', { name: 'Back to the lab' }).click();
        await page.waitForURL(/\/lab\/(#|$)/);
      },
    ));

  it('opens nothing by itself', () =>
    withPage(browser(), VIEW, {}, async (page) => {
      await page.waitForTimeout(500);
      expect(await page.getByRole('heading', { name: 'What the release answers' }).count()).toBe(0);
      expect(page.workers()).toHaveLength(0);
    }));

  it('opens, answers, hides the truth until asked, and its link brings the same back', () =>
    withPage(browser(), VIEW, {}, async (page) => {
      const said = await openSmall(page);
      expect(said).toMatch(/^(A match: record [\d,]+|No match)\.$/);
      expect(await page.getByText('made up').count()).toBe(0);
      await page.getByLabel('Titles known', { exact: true }).selectOption({ label: '6' });
      await page.getByLabel('How far off the days are').selectOption({ label: 'not at all' });
      await page.waitForFunction(() => /t=6/.test(location.hash) && /d=none/.test(location.hash));
      await page.getByRole('switch', { name: 'Show the truth' }).click();
      expect(await page.getByText('made up').count()).toBe(2);
      await page.waitForFunction(() => /v=truth/.test(location.hash));
      const before = await page.locator('figure .summary').innerText();
      const answer = await verdict(page);
      await page.reload();
      expect(await verdict(page)).toBe(answer);
      expect(await page.locator('figure .summary').innerText()).toBe(before);
      expect(await page.getByText('made up').count()).toBe(2);
    }));

  it('tries a thousand and sets the figure of the paper beside it', () =>
    withPage(browser(), VIEW, {}, async (page) => {
      await openSmall(page);
      await page.getByRole('button', { name: 'Try a thousand' }).click();
      const trials = page.locator('section[aria-labelledby=trials]');
      await trials.getByText('the best guess is right').waitFor({ timeout: SEARCH_MS });
      expect(await trials.innerText()).toMatch(/99\.0% in the paper, Figure 4/);
    }));

  it('reads a file of one’s own, and says the line of a broken one', () =>
    withPage(browser(), VIEW, {}, async (page) => {
      await choose(page, 'ratings.csv', manyRatings());
      await verdict(page);
      expect(await page.locator('.outcome').innerText()).toMatch(/ratings\.csv: 40 records/);
      expect(await page.locator('section[aria-labelledby=known]').innerText()).toMatch(/title \d+/);
      await page.waitForFunction(() => location.hash.includes('r=file'));
      await choose(page, 'broken.csv', manyRatings().replace(/\n3,/, '\nthree,'));
      await page
        .getByText(/^Line \d+:/)
        .first()
        .waitFor();
      expect(await page.getByRole('heading', { name: 'What the release answers' }).count()).toBe(0);
    }));

  it('reads a file as spreadsheets write it, says how, and takes another scale', () =>
    withPage(browser(), VIEW, {}, async (page) => {
      const text = manyRatings().replaceAll(',', ';').replace('userId', 'user_id');
      await page.locator('input[type=file]').setInputFiles({
        name: 'mine.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`\uFEFF${text}`, 'utf16le'),
      });
      await verdict(page);
      const outcome = page.locator('.outcome');
      expect(await outcome.innerText()).toMatch(/320 of 320 ratings/);
      expect(await outcome.innerText()).toMatch(/user from “user_id”.*with semicolons between/);
      expect(await outcome.innerText()).toMatch(/1 to 5, as they stand/);
      expect(await outcome.innerText()).toMatch(/UTF-16/);
      await page.getByLabel('Ratings of the file are').selectOption({ label: 'out of 10' });
      await outcome.getByText('taken as out of 10').first().waitFor();
      await page.getByLabel('Ratings of the file are').selectOption({ label: 'out of 1' });
      await outcome.getByText('the scale ends at 1').first().waitFor();
      await page.getByLabel('Ratings of the file are').selectOption({ label: 'as they look' });
      await outcome.getByText('1 to 5, as they stand').first().waitFor();
      expect(await findAxeViolations(page)).toEqual([]);
    }));

  it('claims nothing of a file with one person, whatever is known of them', () =>
    withPage(browser(), VIEW, {}, async (page) => {
      const lines = Array.from(
        { length: 10 },
        (_, i) => `1,${i + 1},${1 + (i % 5)},${1_000_000_000 + i * 604_800}\n`,
      );
      await choose(page, 'one.csv', lines.join(''));
      for (const days of ['exactly', 'to a day', 'not at all']) {
        await page.getByLabel('How far off the days are').selectOption({ label: days });
        for (let turn = 0; turn < 3; turn++) {
          await page.getByRole('button', { name: 'Other titles of theirs' }).click();
          expect(await verdict(page)).toBe('No match.');
          await page.getByText('holds one record, and nothing to tell it from').first().waitFor();
        }
      }
    }));

  it('lets the whole release of a link wait for a click, and says so', () =>
    withPage(
      browser(),
      VIEW + encodeResearcherLink({ ...emptyResearcherLink(), release: WHOLE }),
      {},
      async (page) => {
        await page.getByText('480,189 records. It is large').first().waitFor();
        expect(page.workers()).toHaveLength(0);
      },
    ));

  it('can be used by keyboard alone', () =>
    withPage(browser(), VIEW, {}, async (page) => {
      const reach = async (found: string) => {
        for (let presses = 0; presses < 60; presses++) {
          const is = await page.evaluate(
            (name) =>
              (document.activeElement?.getAttribute('aria-label') ??
                document.activeElement?.textContent?.trim()) === name,
            found,
          );
          if (is) return;
          await page.keyboard.press('Tab');
        }
        throw new Error(`Not reached by Tab: ${found}`);
      };
      await reach('Open: a hundredth of it');
      await page.keyboard.press('Enter');
      const said = await verdict(page);
      await reach('Titles known');
      await page.keyboard.press('ArrowUp');
      await page.waitForFunction(() => location.hash.includes('t=7'));
      await reach('Deal somebody else');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.hash.includes('q=2'));
      expect(await verdict(page)).not.toBe(said);
      await reach('Show the truth');
      await page.keyboard.press('Space');
      expect(
        await page.getByRole('switch', { name: 'Show the truth' }).getAttribute('aria-checked'),
      ).toBe('true');
    }));

  describe.each(['night', 'day'] as const)('by %s', (theme) => {
    it.each([1440, 320])('has nothing for axe to find with a record open, at %i px', (width) =>
      withPage(browser(), VIEW, { theme, width, reducesMotion: true }, async (page) => {
        await openSmall(page);
        await page.getByRole('switch', { name: 'Show the truth' }).click();
        await page.getByRole('button', { name: 'Try a thousand' }).click();
        await page
          .getByText('the best guess is right', { exact: true })
          .waitFor({ timeout: SEARCH_MS });
        expect(await findAxeViolations(page)).toEqual([]);
        const excessPx = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(excessPx).toBeLessThanOrEqual(0);
      }),
    );
  });
});
