import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawOverlapping } from '../../bench/ledger/drawOverlapping';
import type { Announcement } from '../../src/lib/engine/announce/announcement';
import { generateBase } from '../../src/lib/engine/base/generateBase';
import { defaultSettings } from '../../src/lib/engine/base/settings';
import { Random } from '../../src/lib/engine/random/Random';
import { findAxeViolations } from './axe';
import { useBrowser, withPage } from './harness';
import { withPart } from './withPart';
import { YULE_PAIR, yuleLab } from './yuleLab';

const browser = useBrowser();
const WAIT = { timeout: 100_000 };
const settings = defaultSettings('classroom', 1);
const STREAM = 77;

const link = (announcements: Announcement[]) => yuleLab({ announcements });
const together = (page: Page) =>
  page.getByRole('region', { name: 'What these numbers say together' });
const suspects = (page: Page) => page.getByRole('list', { name: 'Suspects' });

describe('too many posts', () => {
  it('fifty that overlap come by a link: all are out, and what they say together is worked out, as far as it goes', () =>
    withPage(
      browser(),
      link(drawOverlapping(generateBase(settings), new Random(1, STREAM), 50)),
      { width: 320, theme: 'day', reducesMotion: true },
      async (page) => {
        const part = together(page);
        await part.getByText('Fifty posts, and a pencil').waitFor(WAIT);
        await part.getByText('could not be worked out all at once').waitFor(WAIT);
        expect(await part.getByRole('list').first().getByRole('button').count()).toBeGreaterThan(2);
        // more than a stranger holds in mind: said where suspects would be, and where those of a group would
        await page
          .locator('.right')
          .getByText(/Take some down/)
          .first()
          .waitFor(WAIT);
        await part.getByText(/Take some down/).waitFor(WAIT);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
        // one more is refused, in words, and the sentence stays
        await page.locator('.foot .more button:enabled').first().click();
        await page.getByRole('button', { name: 'Announce', exact: true }).click(WAIT);
        await page
          .locator('.board .status')
          .getByText(/50 posts/)
          .first()
          .waitFor(WAIT);
        expect(await findAxeViolations(page)).toEqual([]);
      },
    ));

  it('fifty-one: the first fifty are taken, and that is said', () =>
    withPage(
      browser(),
      link(drawOverlapping(generateBase(settings), new Random(1, STREAM), 51)),
      { reducesMotion: true },
      async (page) => {
        await page
          .getByText('holds 51 announcements; the first 50 were taken')
          .first()
          .waitFor(WAIT);
        await together(page).getByText('Fifty posts, and a pencil').waitFor(WAIT);
      },
    ));
});

describe('an ε that there cannot be', () => {
  const cases: Array<[string, RegExp]> = [
    ['e0-5', /ε is above 0: at 0 nothing true could be published at all/],
    ['e-1-5', /ε is above 0: .*; this one is -1\./],
    ['e1e9-5', /ε is at most 20: 1000000000 would promise nothing/],
    ['q', /The repair in this link is none that the lab knows/],
  ];
  it.each(cases)('%s in a link is said; the posts are there, unrepaired', (repair, sentence) =>
    withPage(
      browser(),
      withPart(link(YULE_PAIR), `r=${repair}`),
      { reducesMotion: true },
      async (page) => {
        await page.getByText(sentence).first().waitFor(WAIT);
        await page
          .getByText('the posts are shown as they were posted', { exact: false })
          .first()
          .waitFor();
        await together(page).locator('.sum').waitFor(WAIT);
        const part = page.getByRole('region', { name: 'What would have helped' });
        await part.getByText('Choose a defence').waitFor(WAIT);
        await expect.poll(() => page.url(), WAIT).not.toContain('&r=');
      },
    ),
  );
});

describe('a solver that does not load', () => {
  it('is said where it is missed; suspects and repairs work, and once it can be had the groups are there', () =>
    withPage(
      browser(),
      link(YULE_PAIR),
      {
        reducesMotion: true,
        expectsError: /Failed to load resource|wasm|Aborted/i,
        prepare: async (page) => void (await page.route('**/*.wasm', (route) => route.abort())),
      },
      async (page) => {
        const part = together(page);
        await part.getByText(/solver .* could not be loaded/).waitFor(WAIT);
        expect(await part.innerText()).toMatch(/the rest keeps working/);
        await suspects(page).getByRole('listitem').first().waitFor(WAIT);
        const repair = page.getByRole('region', { name: 'What would have helped' });
        await repair.getByRole('combobox', { name: 'Silence' }).selectOption({ index: 1 });
        await repair.locator('table').waitFor(WAIT);
        expect(await findAxeViolations(page)).toEqual([]);
        await page.unroute('**/*.wasm');
        await page.locator('.foot .more button').nth(2).click();
        await page.locator('button.announce:enabled').click(WAIT);
        await part.locator('.sum').waitFor(WAIT);
      },
    ));
});
