import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { LinkState } from '../../src/lib/link';
import { useBrowser, withPage } from './harness';
import { findFaults } from './looks';
import { yuleLab, yulePost } from './yuleLab';

const browser = useBrowser();
const WAIT = { timeout: 120_000 };
const STILL = { reducesMotion: true };
const lab = (more: Partial<LinkState> = {}) =>
  yuleLab({ draft: yulePost(350, 'Keen.'), view: 'truth', ...more });

async function read(page: Page): Promise<void> {
  await page
    .getByRole('switch', { name: 'Show the truth' })
    .and(page.locator('[aria-disabled=false]'))
    .waitFor(WAIT);
  await page.waitForTimeout(500);
}

describe('nothing is wrong, by night, by day, under forced colours, wide and narrow', () => {
  it.each(['methods/', 'share/the-53/', 'lab/2007/'])('on /%s', (path) =>
    withPage(browser(), path, STILL, async (page) => expect(await findFaults(page)).toEqual([])),
  );

  it('on a page that is not there', () =>
    withPage(browser(), 'nothing/', { ...STILL, expectsMissing: true }, async (page) =>
      expect(await findFaults(page)).toEqual([]),
    ));

  it.each(['', 'es/'])('in the story, /%s, at its start, at the bet kept, and in scenes', (path) =>
    withPage(browser(), path, STILL, async (page) => {
      await page.locator('.holder canvas').waitFor(WAIT);
      expect(await findFaults(page)).toEqual([]);
      await page.locator('.bet .button').first().click();
      for (const scene of ['arithmetic', 'repair', 'answer']) {
        await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), scene);
        await page.waitForTimeout(600);
        expect(await findFaults(page)).toEqual([]);
      }
    }),
  );

  it('in the lab: empty, with posts and the truth, with a dossier', () =>
    withPage(browser(), lab({ announcements: [], view: 'company' }), STILL, async (page) => {
      await page.locator('.status .tally:not(.is-stale)').waitFor(WAIT);
      expect(await findFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Announce', exact: true }).click();
      await read(page);
      await page.getByRole('switch', { name: 'Show the truth' }).click();
      await page.locator('.sheet table').first().waitFor(WAIT);
      expect(await findFaults(page)).toEqual([]);
      const suspects = page.locator('ul[aria-label=Suspects]');
      if ((await suspects.locator('button[aria-haspopup=dialog]').count()) === 0)
        await suspects.getByRole('button').first().click();
      await suspects.locator('button[aria-haspopup=dialog]').first().click();
      await page.getByRole('dialog').getByText('What the posts add').waitFor(WAIT);
      expect(await findFaults(page)).toEqual([]);
    }));

  it('in the lab with every part open', () =>
    withPage(browser(), lab(), STILL, async (page) => {
      await read(page);
      const press = (part: string, button: string) =>
        page.locator(`[data-part=${part}] ${button}`).first().click(WAIT);
      await press('tracker', 'button');
      await press('block', '.plain');
      await press('insider', '.ask');
      await page.locator('[data-part=tracker] .verdict').waitFor(WAIT);
      await page.locator('[data-part=block] .verdict').waitFor(WAIT);
      await page.locator('[data-part=insider] .verdict').waitFor(WAIT);
      for (const part of ['series', 'desk', 'year', 'sweep', 'depends']) {
        await press(part, part === 'desk' ? '.button' : part === 'depends' ? '.plain' : '.ask');
        await page.locator(`[data-part=${part}] :is(.verdict, .said)`).first().waitFor(WAIT);
      }
      await page.getByRole('combobox', { name: 'Silence' }).selectOption({ index: 1 });
      await page.locator('[data-part=mending] table').first().waitFor(WAIT);
      expect(await findFaults(page)).toEqual([]);
    }));

  it('in 2007, with a release open and the truth told', () =>
    withPage(browser(), 'lab/2007/', STILL, async (page) => {
      await page.getByRole('button', { name: 'Open: a hundredth of it' }).click();
      await page.locator('.verdict .headline').waitFor(WAIT);
      await page.getByRole('switch').click(WAIT);
      expect(await findFaults(page)).toEqual([]);
    }));
});
