import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { defaultSettings } from '../../src/lib/engine/base/settings';
import examples from '../../src/lib/data/examples.json';
import { emptyLink, encodeLink, type LinkState } from '../../src/lib/link';
import { agree } from '../../src/lib/words/en/agree';
import { capitalised, numberWord } from '../../src/lib/words/en/numbers';
import { inWords } from '../../src/lib/words/en/odds';
import { findAxeViolations } from './axe';
import { useBrowser, withPage } from './harness';

const browser = useBrowser();
/** What the committed attack of an example comes to. */
const told = (id: string) => examples.find((example) => example.id === id)!;
const BUILD_MS = 120_000;
const small = emptyLink(defaultSettings('classroom', 1));
const lab = (state: Partial<LinkState> = {}) => `lab/${encodeLink({ ...small, ...state })}`;
/** An example of the service, as the site links to it. */
const example = (id: string, more: Partial<LinkState> = {}) =>
  `lab/${encodeLink({ ...emptyLink(), example: id, ...more })}`;

/** The number that stands under the sentence. */
async function countMatching(page: Page): Promise<number> {
  await page.waitForSelector('.status .tally:not(.is-stale)', { timeout: BUILD_MS });
  return Number((await page.locator('.status .tally').innerText()).replaceAll(',', ''));
}

const truthSwitch = (page: Page) => page.getByRole('switch', { name: 'Show the truth' });

/** Waits until the stranger has read everything; then the first names of the list. */
async function suspectNames(page: Page): Promise<string[]> {
  const list = page.getByRole('list', { name: 'Suspects', exact: true });
  await page
    .locator('ul[aria-label=Suspects][aria-busy=false]')
    .waitFor({ state: 'attached', timeout: BUILD_MS });
  await truthSwitch(page).and(page.locator('[aria-disabled=false]')).waitFor({ timeout: BUILD_MS });
  return list.getByRole('heading', { level: 3 }).allInnerTexts();
}

/** Opens the dossier of the first suspect, be it one of those folded away. */
async function openDossier(page: Page): Promise<void> {
  const suspects = page.locator('ul[aria-label=Suspects]');
  if ((await suspects.locator('button[aria-haspopup=dialog]').count()) === 0)
    await suspects.getByRole('button').first().click();
  await suspects.locator('button[aria-haspopup=dialog]').first().click();
  await page.getByRole('dialog').waitFor();
}

/** Presses Tab until `found` is what has the focus. */
async function tabTo(page: Page, found: (element: Element) => boolean, most = 120): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await page.evaluate(`(${found})(document.activeElement)`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached in ${most} presses of Tab: ${found}`);
}

describe('the main job, by keyboard', () => {
  it('example, sentence, Announce, suspects, dossier, truth, take down; and the link brings it back', () =>
    withPage(
      browser(),
      lab(),
      { context: { permissions: ['clipboard-read', 'clipboard-write'] } },
      async (page) => {
        await countMatching(page);
        const examples = page.getByRole('group', { name: 'Examples' });
        expect(await examples.getByRole('button').count()).toBeGreaterThanOrEqual(12);

        await tabTo(page, (e) => e.textContent?.trim() === 'The 53');
        await page.keyboard.press('Enter');
        expect(await examples.locator('[aria-current=true]').innerText()).toBe('The 53');

        await tabTo(page, (e) => e.getAttribute('role') === 'combobox');
        const title = page.getByRole('combobox', { name: 'What they watched' });
        const before = await title.inputValue();
        await page.keyboard.type('the');
        await page.keyboard.press('ArrowDown');
        expect(await title.getAttribute('aria-expanded')).toBe('true');
        expect(await title.getAttribute('aria-activedescendant')).toBeTruthy();
        await page.keyboard.press('Escape');
        expect(await title.inputValue()).toBe(before);

        await tabTo(page, (e) => e.getAttribute('aria-label')?.startsWith('How often') ?? false);
        await page.keyboard.press('Enter');
        await page
          .getByRole('group', { name: 'How often' })
          .locator('select')
          .selectOption({ label: 'on so many days' });
        await page.keyboard.press('Escape');
        const count = await countMatching(page);
        expect(count).toBeGreaterThan(0);

        await tabTo(page, (e) => e.textContent?.trim() === 'Announce');
        await page.keyboard.press('Enter');
        await suspectNames(page);
        expect(await countMatching(page)).toBe(count);

        await tabTo(page, (e) => e.getAttribute('role') === 'switch');
        await page.keyboard.press('Space');
        const truth = truthSwitch(page);
        expect(await truth.getAttribute('aria-checked')).toBe('true');
        await page
          .getByText(/named|right|missed/i)
          .first()
          .waitFor();

        await tabTo(page, (e) => !!e.closest('ul[aria-label=Suspects]'));
        if (await page.evaluate(() => document.activeElement!.hasAttribute('aria-expanded'))) {
          await page.keyboard.press('Enter');
          await page.keyboard.press('Tab');
        }
        await page.keyboard.press('Enter');
        const dialog = page.getByRole('dialog');
        await dialog.getByText('What the posts add').waitFor();
        await dialog.getByRole('button', { name: 'Copy a link' }).focus();
        await page.keyboard.press('Enter');
        await dialog.getByText('Copied.').waitFor();
        const address = await page.evaluate(() => navigator.clipboard.readText());
        const dossierName = await dialog.getByRole('heading', { level: 2 }).innerText();
        await page.keyboard.press('Escape');
        await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
        const names = await suspectNames(page);

        const second = await page.context().newPage();
        await second.goto(address);
        await second.getByRole('dialog').waitFor({ timeout: BUILD_MS });
        expect(
          await second.getByRole('dialog').getByRole('heading', { level: 2 }).innerText(),
        ).toBe(dossierName);
        await second.keyboard.press('Escape');
        expect(await countMatching(second)).toBe(count);
        expect(await suspectNames(second)).toEqual(names);
        expect(await truthSwitch(second).getAttribute('aria-checked')).toBe('true');
        await second.close();

        await page
          .getByRole('button', { name: /^Take down/ })
          .last()
          .focus();
        await page.keyboard.press('Enter');
        await page.getByText('Announce something, and a stranger').first().waitFor();
      },
    ));

  it('opens the landing page’s example announced, with suspects, and answers the bet with the truth', () =>
    withPage(
      browser(),
      example('the-53', { bet: 9 }),
      { width: 390, height: 844 },
      async (page) => {
        await suspectNames(page);
        await page.getByText('You bet 9.').first().waitFor();
        await truthSwitch(page).click();
        await page
          .getByText(/You bet 9\. The stranger rightly names/)
          .first()
          .waitFor();
        expect(
          await page.getByText(/Of \d+ diarists who don’t subscribe, the post newly/).count(),
        ).toBe(1);
      },
    ));
});

describe('what the posts did', () => {
  const said = (page: Page) => page.locator('main + [role=status]').innerText();
  const headline = (page: Page) => page.locator('.sheet h2').innerText();

  it('the 53: nobody moved, the diaries’ names fold, and three things to try set the board', () =>
    withPage(browser(), example('the-53'), {}, async (page) => {
      expect(await suspectNames(page)).toEqual([]);
      expect(await headline(page)).toBe('Nobody moved.');
      // as many as the committed attack has
      const { anyway } = told('the-53').people;
      const already = anyway.right + anyway.wrong;
      const names = agree(already, 'name was', 'names were');
      expect(await said(page)).toBe(
        `Nobody moved. ${capitalised(numberWord(already))} ${names} in the diaries already.`,
      );
      await page
        .getByText(/From \.\d{3} to \.\d{3}, [a-z ]+ of a bit/)
        .first()
        .waitFor();
      await page.getByRole('img', { name: /the posts add 0\.\d+$/ }).waitFor();
      const fold = page.getByRole('button', { name: /stands? in (a|their) diar(y|ies) anyway/ });
      await fold.click();
      expect(await page.locator('ul[aria-label=Suspects] ul:not([hidden]) > li').count()).toBe(
        already,
      );
      for (const name of ['Ask for the record instead', 'Post it again tomorrow', 'Add a place'])
        await page.getByRole('button', { name }).waitFor();
      await page.getByRole('button', { name: 'Add a place' }).click();
      expect(await countMatching(page)).toBe(1);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('board-title');
      await page.getByRole('button', { name: 'Announce' }).click();
      await suspectNames(page);
      expect(await page.getByRole('list', { name: 'Posts so far' }).innerText()).toMatch(
        /To the 52/,
      );
    }));

  it('dear diarist: one name; out of the table by keyboard, back with Escape, and all of it in the link', () =>
    withPage(browser(), example('dear-diarist'), {}, async (page) => {
      const names = await suspectNames(page);
      expect(names).toHaveLength(1);
      expect(await headline(page)).toBe('One name that no diary gave.');
      expect(await page.getByRole('button', { name: /out of the table/ }).count()).toBe(0);
      await truthSwitch(page).click();
      await page.getByText('One newly named, rightly.').first().waitFor();
      await page.getByRole('button', { name: /^Take .* out of the table$/ }).focus();
      await page.keyboard.press('Enter');
      await page
        .locator('.sheet')
        .getByRole('button', { name: /^Put .* back$/ })
        .waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Put .* back/);
      await page
        .locator('section.board')
        .getByText(/Without \S+ there is no post\./)
        .waitFor();
      const before = inWords(told('dear-diarist').newly[0].beforeProbability);
      await page.getByText(`says the stranger now: ${before}`).first().waitFor();
      expect(await said(page)).toMatch(
        new RegExp(`out of the table: ${before} now, .* all were theirs alone`),
      );
      await page.waitForURL(/&out=\d+/);
      const second = await page.context().newPage();
      await second.goto(page.url());
      await second
        .locator('section.board')
        .getByRole('button', { name: /^Put .* back$/ })
        .waitFor({ timeout: BUILD_MS });
      await second.close();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Take .* out of the table$/ }).waitFor();
      expect(
        await page
          .locator('section.board')
          .getByText(/there is no post/)
          .count(),
      ).toBe(0);
    }));

  it('two crowds, one diarist: shown is whom they leave over, chosen, in the link, and out of the table', () =>
    withPage(browser(), example('subtraction-diarist'), {}, async (page) => {
      expect(await suspectNames(page)).toHaveLength(1);
      const sheet = page.getByRole('complementary');
      await sheet.getByRole('heading', { name: 'One name that no diary gave.' }).waitFor();
      const choice = page.getByLabel('Suspected of being among');
      expect(await choice.locator('option:checked').innerText()).toBe(
        'The one left over, 283 less 282: one newly named',
      );
      await sheet.getByText('as the one who is left over', { exact: true }).waitFor();
      await page
        .getByText(/^1 in the second only$/)
        .waitFor({ state: 'attached', timeout: BUILD_MS });
      await page
        .getByText(/in the second and not in the first/)
        .first()
        .waitFor();
      await page
        .getByText(/^Taken as the one who is left over/)
        .first()
        .waitFor({ timeout: BUILD_MS });
      await truthSwitch(page).click();
      await page
        .getByRole('button', { name: /^Take .* out of the table$/ })
        .first()
        .click();
      await page.locator('.again .ghost').getByText('283').waitFor();
      await page.locator('.again b').getByText('282').waitFor();
      await sheet
        .getByText('What was told was theirs alone: all of it.', { exact: true })
        .waitFor();
      await openDossier(page);
      await page
        .getByText('says the stranger, that this is the one who is left over')
        .first()
        .waitFor();
      await page.waitForFunction(() => /&f=2\.\d+&out=\d+/.test(location.hash));
    }));
});

describe('links that are no good', () => {
  it.each([
    ['hostile', 'lab/#v1&b=classroom&s=1&a=<img src=x onerror=alert(1)>&x=__proto__', /link/],
    ['not a link', 'lab/#%E0%A4%A', /not a link/],
    ['newer', 'lab/#v7&b=classroom', /newer page/],
    ['truncated', `${lab({ example: 'the-53', draft: null })}`.slice(0, -4), /cut short/],
  ])('%s: says so in a sentence and works', (_, path, sentence) =>
    withPage(browser(), path, { width: 390, height: 844 }, async (page) => {
      await page.getByText(sentence).first().waitFor();
      expect(await countMatching(page)).toBeGreaterThan(0);
      expect(await page.getByRole('button', { name: 'Announce' }).isEnabled()).toBe(true);
    }),
  );
});

describe('bad input', () => {
  it('says what a number has to be, keeps the last good one, and cuts a quip of 100,000 characters', () =>
    withPage(browser(), lab(), {}, async (page) => {
      await countMatching(page);
      await page
        .getByRole('group', { name: 'Examples' })
        .getByRole('button', { name: 'On a Wednesday' })
        .click();
      const before = await countMatching(page);
      await page.getByRole('button', { name: /^When/ }).first().click();
      const days = page.getByRole('textbox', { name: 'Days', exact: true });
      for (const bad of ['0', '1000000', 'a week', '-3']) {
        await days.fill(bad);
        expect(await days.getAttribute('aria-invalid')).toBe('true');
        await page
          .getByText(/From 1 to \d+ days/)
          .first()
          .waitFor();
      }
      await page.keyboard.press('Escape');
      expect(await countMatching(page)).toBe(before);

      const quip = page.getByRole('textbox', { name: 'The quip' });
      await quip.fill('<b onclick=alert(1)>x</b>'.repeat(4000));
      expect((await quip.inputValue()).length).toBe(280);
      await page
        .getByText(/a post takes 280/)
        .first()
        .waitFor();
      expect(await page.locator('.sentence b').count()).toBe(0);
    }));

  it('announces neither nobody nor the same post twice', () =>
    withPage(browser(), lab(), {}, async (page) => {
      await countMatching(page);
      const status = page.locator('.board .status');
      await page.getByRole('button', { name: 'Announce' }).click();
      await suspectNames(page);
      await page.getByRole('button', { name: 'Announce' }).click();
      await status.getByText('This very post is up already.').waitFor();

      await page.getByRole('button', { name: /^How often/ }).click();
      await page
        .getByRole('group', { name: 'How often' })
        .locator('select')
        .selectOption({ label: 'exactly so often' });
      await page.getByRole('textbox', { name: 'How many' }).fill('9999');
      await status.getByText('nobody matches').waitFor();
      await page.getByRole('button', { name: 'Announce' }).click();
      await status.getByText('Nobody matches: nothing to announce.').waitFor();
      expect(
        await page.getByRole('list', { name: 'Posts so far' }).getByRole('listitem').count(),
      ).toBe(1);
    }));

  it('keeps what was written when the engine dies, and goes on with another', () =>
    withPage(browser(), lab({ settings: defaultSettings('town', 1) }), {}, async (page) => {
      await countMatching(page);
      await page.getByRole('button', { name: 'Announce' }).click();
      await suspectNames(page);
      await page.getByRole('textbox', { name: 'The quip' }).fill('Still here?');
      const [worker] = page.workers();
      await worker!.evaluate('void setTimeout(() => { throw new Error("gone") })').catch(() => {});
      await page.getByText('What you wrote is still here').first().waitFor();
      expect(await page.getByRole('textbox', { name: 'The quip' }).inputValue()).toBe(
        'Still here?',
      );
      await page.getByRole('button', { name: /smaller base/ }).click();
      expect(await countMatching(page)).toBeGreaterThanOrEqual(0);
      expect(await page.getByRole('textbox', { name: 'The quip' }).inputValue()).toBe(
        'Still here?',
      );
    }));

  it('can be cancelled while it builds, and begins again', () =>
    withPage(browser(), 'lab/', {}, async (page) => {
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('What you wrote is still here').first().waitFor();
      await page
        .getByRole('button', { name: 'Take the smaller base' })
        .or(page.getByRole('button', { name: 'Build it again' }))
        .first()
        .click();
      expect(await countMatching(page)).toBeGreaterThan(0);
    }));
});

describe.each(['night', 'day'] as const)('axe, by %s', (theme) => {
  it.each([1440, 320])('has nothing to find at %i px: company, stranger, truth, dossier', (width) =>
    withPage(
      browser(),
      lab({ example: 'the-53' }),
      { theme, width, reducesMotion: true },
      async (page) => {
        await countMatching(page);
        expect(await findAxeViolations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Announce' }).click();
        await suspectNames(page);
        expect(await findAxeViolations(page)).toEqual([]);
        await truthSwitch(page).click();
        await page
          .getByText(/missed|named/i)
          .first()
          .waitFor();
        expect(await findAxeViolations(page)).toEqual([]);
        await openDossier(page);
        expect(await findAxeViolations(page)).toEqual([]);
        const excessPx = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(excessPx).toBeLessThanOrEqual(0);
      },
    ),
  );
});
