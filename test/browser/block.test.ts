import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/lib/engine/base/settings';
import { emptyLink, encodeLink, type LinkState } from '../../src/lib/link';
import { findAxeViolations } from './axe';
import { useBrowser, withPage } from './harness';
import { withPart } from './withPart';

const browser = useBrowser();
const WAIT = { timeout: 120_000 };
const state = emptyLink(defaultSettings('classroom', 1));
const lab = (more: Partial<LinkState> = {}) => `lab/${encodeLink({ ...state, ...more })}`;

describe('the seven people', () => {
  it('play in one click, and keeping statistics back leaves 2 and 8 blocks; the link brings them back', () =>
    withPage(browser(), lab(), { reducesMotion: true }, async (page) => {
      await page.getByRole('button', { name: 'The seven people' }).click(WAIT);
      const part = page.getByRole('region', { name: 'Seven people, back from their averages' });
      const blocks = part.getByRole('region').locator('tbody tr');
      await part.getByText('Exactly one block fits').waitFor(WAIT);
      expect(await blocks.count()).toBe(1);
      expect(await blocks.locator('.age').allInnerTexts()).toEqual([
        '8',
        '18',
        '24',
        '30',
        '36',
        '66',
        '84',
      ]);
      await part.getByRole('checkbox', { name: /^Publish 4A/ }).uncheck();
      await part.getByText('Two blocks fit').waitFor(WAIT);
      expect(await blocks.count()).toBe(2);
      await part.getByRole('button', { name: '2A and 2B' }).click();
      await part.getByText('Eight blocks fit').waitFor(WAIT);
      expect(await blocks.count()).toBe(8);
      await expect.poll(() => page.url(), WAIT).toMatch(/&seven=2A\.2B/);
      expect(await findAxeViolations(page)).toEqual([]);
      await page.reload();
      await part.getByText('Eight blocks fit').waitFor(WAIT);
    }));

  it('say so when a statistic is not theirs, at 320 px, and nothing sticks out', () =>
    withPage(
      browser(),
      withPart(lab(), 'seven=9Z'),
      { width: 320, theme: 'day', reducesMotion: true },
      async (page) => {
        const part = page.getByRole('region', { name: 'Seven people, back from their averages' });
        await part.getByText('9Z').waitFor(WAIT);
        await page.getByRole('button', { name: 'The seven people' }).click();
        await part.getByText('Exactly one block fits').waitFor(WAIT);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
        expect(await findAxeViolations(page)).toEqual([]);
      },
    ));
});

describe('a block of the base', () => {
  it('is taken in one click; tables kept back leave more blocks; the link brings it back with its truth', () =>
    withPage(browser(), lab(), { reducesMotion: true }, async (page) => {
      await page.getByRole('button', { name: 'Take a block of this base' }).click(WAIT);
      const part = page.getByRole('region', { name: 'A block of people, back from its tables' });
      await part.getByText('Exactly one block fits').waitFor(WAIT);
      const blocks = part.getByRole('region').locator('tbody tr');
      expect(await blocks.count()).toBe(1);
      const people = await blocks.locator('td').count();
      expect(await blocks.locator('td.is-certain').count()).toBe(people);
      expect(await part.locator('figure li').count()).toBe(people);
      expect(await findAxeViolations(page)).toEqual([]);
      await part.getByRole('button', { name: 'the tables by two things' }).press('Enter');
      await part.locator('.verdict', { hasText: /blocks fit/ }).waitFor(WAIT);
      const several = await part.locator('.verdict').innerText();
      expect(await blocks.count()).toBeGreaterThan(1);
      await expect.poll(() => page.url(), WAIT).toMatch(/&block=\d+\.0-3A\.3B\.3C/);
      await part
        .getByRole('checkbox', { name: 'Publish 3A: people by age and plan' })
        .press('Space');
      await expect.poll(() => page.url(), WAIT).toMatch(/-3B\.3C/);
      expect(await part.getByText(/^In truth/).count()).toBe(0);
      await part.getByRole('button', { name: 'the tables by two things' }).click();
      await part.getByText(several).waitFor(WAIT);
      await part.getByRole('switch', { name: 'With the truth beside it' }).check();
      const truth = part.getByText(/^In truth it is block/);
      await truth.waitFor(WAIT);
      const real = Number(/block (\d+)/.exec(await truth.innerText())![1]);
      if (real <= (await blocks.count()))
        expect(
          await blocks
            .nth(real - 1)
            .getByRole('img', { name: 'really so' })
            .count(),
        ).toBe(people);
      await expect.poll(() => page.url(), WAIT).toMatch(/&block=\d+\.0t-3A/);
      await page.reload();
      await part.getByText(several).waitFor(WAIT);
      await truth.waitFor(WAIT);
    }));

  it('hides small counts, and says what is not there, at 320 px by day; nothing sticks out', () =>
    withPage(
      browser(),
      lab({ townBlock: { town: 25, block: 7, minimum: 1, without: [] } }),
      { width: 320, theme: 'day', reducesMotion: true },
      async (page) => {
        const part = page.getByRole('region', { name: 'A block of people, back from its tables' });
        await part.getByText('There is no block number 7').waitFor(WAIT);
        await part.getByRole('combobox', { name: 'Town' }).selectOption({ index: 0 });
        await part.locator('.verdict').waitFor(WAIT);
        expect(await part.getByText('hidden', { exact: true }).count()).toBe(0);
        await part
          .getByRole('combobox', { name: 'Counts that are hidden' })
          .selectOption('counts of 1 to 2');
        await part
          .getByText('hidden', { exact: true })
          .first()
          .waitFor({ state: 'attached', ...WAIT });
        await part.getByRole('combobox', { name: 'Block', exact: true }).selectOption({ index: 1 });
        await expect.poll(() => page.url(), WAIT).toMatch(/&block=0\.1m3&/);
        await part.locator('.verdict').waitFor(WAIT);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
        expect(await findAxeViolations(page)).toEqual([]);
        await part
          .getByRole('combobox', { name: 'Whose block' })
          .selectOption('the seven people of the paper');
        await page.getByText('Exactly one block fits').first().waitFor(WAIT);
        await expect.poll(() => page.url(), WAIT).toMatch(/&seven=all/);
        expect(page.url()).not.toMatch(/block=/);
      },
    ));
});
