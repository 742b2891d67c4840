import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/lib/engine/base/settings';
import { emptyLink, encodeLink } from '../../src/lib/link';
import { encodeStoryLink, STORY_START } from '../../src/lib/link/storyLink';
import { findAxeViolations } from './axe';
import { useBrowser, withPage } from './harness';

const browser = useBrowser();
const WAIT = { timeout: 100_000 };
const PHONE = { width: 390, height: 844 };
const classroom = encodeLink(emptyLink(defaultSettings('classroom', 3)));
const settingsOf = (page: Page, seed: string) =>
  page.getByRole('button', { name: new RegExp(`, seed ${seed}$`) });

describe('the same link', () => {
  const link = encodeLink({ ...emptyLink(), example: 'the-53' });
  it.each([
    ['a phone', PHONE, link],
    ['a phone, without a hash', PHONE, ''],
    ['a phone, written by hand', PHONE, '#v1&x=the-53'],
    ['a desk', { width: 1440, height: 900 }, link],
  ])('is the same world on %s', (_, size, hash) =>
    withPage(browser(), `lab/${hash}`, size, async (page) => {
      await page.getByRole('button', { name: 'Service, seed 1' }).waitFor(WAIT);
      await page.waitForFunction(() => location.hash.includes('b=service&s=1'), null, WAIT);
      if (hash) await page.getByText('Nobody moved.').first().waitFor(WAIT);
    }),
  );

  it('is offered smaller where memory is short, and never made so in silence', () =>
    withPage(
      browser(),
      `lab/${link}`,
      {
        ...PHONE,
        prepare: async (page) => {
          await page.addInitScript(() =>
            Object.defineProperty(Navigator.prototype, 'deviceMemory', { get: () => 1 }),
          );
        },
      },
      async (page) => {
        await page.getByText('this device has 1 GB of memory').first().waitFor(WAIT);
        expect(page.workers()).toHaveLength(0);
        expect(page.url()).toContain('b=service');
        await page.getByRole('button', { name: 'Take the smaller base: Town' }).click();
        await page.waitForFunction(() => location.hash.includes('b=town'), null, WAIT);
        await page.locator('button.announce:enabled').waitFor(WAIT);
      },
    ));
});

describe('a setting that there cannot be', () => {
  it('is refused at its field and stays typed; nothing else is built in its place', () =>
    withPage(browser(), `lab/${classroom}`, {}, async (page) => {
      await page.locator('button.announce:enabled').waitFor(WAIT);
      await settingsOf(page, '3').click();
      const build = page.getByRole('button', { name: 'Build', exact: true });
      const share = page.getByLabel('Subscribers who keep a diary, %');
      await share.fill('');
      await share.pressSequentially('99', { delay: 20 });
      await build.click();
      expect(await share.inputValue()).toBe('99');
      expect(await share.evaluate((field) => field === document.activeElement)).toBe(true);
      await page.getByText('From 0.1 to 30.').first().waitFor();
      expect(page.url()).not.toContain('reviewerShare');
      await share.fill('20');
      const seed = page.getByLabel('Seed', { exact: true });
      for (const bad of ['-1', '1e99', 'abc', '4294967296']) {
        await seed.fill(bad);
        await share.focus();
        expect(await seed.inputValue()).toBe(bad);
        await build.click();
        await page.getByText('From 0 to 4,294,967,295.').first().waitFor();
      }
      expect(page.url()).toContain('s=3&');
      expect(await findAxeViolations(page)).toEqual([]);
      await seed.fill('4,294,967,295');
      await build.click();
      // The address names the world while it is being built.
      await page.waitForFunction(() => location.hash.includes('s=4294967295&'), null, WAIT);
      await settingsOf(page, '4294967295').waitFor();
    }));

  it('is not built with another world either', () =>
    withPage(browser(), `lab/${classroom}`, {}, async (page) => {
      await page.locator('button.announce:enabled').waitFor(WAIT);
      await settingsOf(page, '3').click();
      await page.getByLabel('Stars that are one off, %').fill('9');
      await page.getByLabel('Stars that are one off, %').fill('99');
      await page.getByRole('button', { name: 'Another world' }).click();
      await page.waitForFunction(() => location.hash.includes('s=4&'), null, WAIT);
      expect(page.url()).not.toContain('offStars');
    }));

  it('opens no release of 2007', () =>
    withPage(browser(), 'lab/2007/', {}, async (page) => {
      await page.getByLabel('Seed', { exact: true }).fill('-1');
      await page.getByRole('button', { name: /^Open/ }).first().click();
      await page.getByText('From 0 to 4,294,967,295.').first().waitFor();
      expect(page.workers()).toHaveLength(0);
    }));
});

describe('what is said of a damaged link', () => {
  it('goes away when the visitor changes something, and not before', () =>
    withPage(browser(), `lab/${classroom.split('&c=')[0]}`, {}, async (page) => {
      const said = page.getByText('cut short or written by hand');
      await said.first().waitFor(WAIT);
      await page.getByRole('button', { name: 'Announce' }).click(WAIT);
      await expect.poll(() => said.count(), WAIT).toBe(0);
    }));

  it('is said in the story, in its language, and can be closed', () =>
    withPage(browser(), 'es/#pai', PHONE, async (page) => {
      const sentence = 'Este enlace no lleva a ningún lugar';
      const shown = page.locator('.notice').getByText(sentence);
      await shown.waitFor(WAIT);
      // The region that is read aloud comes after the page; what was said before it is not lost.
      await page.locator('main + [role=status]').getByText(sentence).waitFor(WAIT);
      expect(await findAxeViolations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Cerrar' }).click();
      await expect.poll(() => shown.count(), WAIT).toBe(0);
    }));

  it('is nothing where only punctuation was added', () =>
    withPage(
      browser(),
      `${encodeStoryLink({ ...STORY_START, scene: 'dear', bet: 7 })}).`,
      {},
      async (page) => {
        await page.waitForFunction(() => document.activeElement?.id === 'dear-title', null, WAIT);
        expect(await page.getByText('check at its end').count()).toBe(0);
      },
    ));
});

describe('a place on the page', () => {
  it('is no link: the state stays, and the address names it', () =>
    withPage(browser(), `lab/${classroom}`, {}, async (page) => {
      await page.getByRole('button', { name: 'Announce' }).click(WAIT);
      await page
        .getByRole('button', { name: 'Take down' })
        .or(page.getByText('The stranger'))
        .first()
        .waitFor(WAIT);
      await page.waitForFunction(() => location.hash.includes('&a='), null, WAIT);
      const { hash } = new URL(page.url());
      await page.evaluate(() => (location.hash = '#content'));
      await page.waitForFunction((whole) => location.hash === whole, hash, WAIT);
      expect(await page.getByText('not a link').count()).toBe(0);
    }));
});

describe('a link to copy', () => {
  const screens: [string, string, RegExp][] = [
    ['the lab', `lab/${classroom}`, /lab\/#v1&b=classroom&s=3&/],
    ['the view of 2007', 'lab/2007/', /lab\/2007\/$/],
    ['a page to share', 'share/the-53/', /share\/the-53\/$/],
    ['the methods', 'methods/', /methods\/#experiment$/],
    ['the story', '#pair', /\/#pair$/],
  ];

  it.each(screens)('is on %s, and says that it was copied', (_, path, address) =>
    withPage(
      browser(),
      path,
      { context: { permissions: ['clipboard-read', 'clipboard-write'] } },
      async (page) => {
        await page
          .getByRole('button', { name: /^Copy a link/ })
          .first()
          .click(WAIT);
        await page.locator('.copy').getByText('Link copied.').first().waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(address);
      },
    ),
  );

  it.each(screens)(
    'on %s is there, selected, where the browser will not copy',
    (_, path, address) =>
      withPage(
        browser(),
        path,
        {
          prepare: async (page) => {
            await page.addInitScript(() =>
              Object.defineProperty(navigator, 'clipboard', { value: undefined }),
            );
          },
        },
        async (page) => {
          await page
            .getByRole('button', { name: /^Copy a link/ })
            .first()
            .click(WAIT);
          await page.getByText('The browser would not copy').first().waitFor();
          const selected = await page.evaluate(() => {
            const input = document.activeElement as HTMLInputElement;
            return input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0);
          });
          expect(selected).toMatch(address);
          expect(await findAxeViolations(page)).toEqual([]);
        },
      ),
  );

  it('is in the table of scenes on a phone', () =>
    withPage(browser(), '#pair', PHONE, async (page) => {
      await page.getByRole('button', { name: / of 14/ }).click(WAIT);
      await page.locator('#scenes-table').getByRole('button', { name: 'Copy a link' }).waitFor();
    }));
});
