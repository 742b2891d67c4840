import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/lib/engine/base/settings';
import { emptyLink, encodeLink } from '../../src/lib/link';
import { useBrowser, withPage } from './harness';
import { translatePage, wordsOf, type TranslatorKind } from './translator';

const browser = useBrowser();
const LONG = { timeout: 120_000 };
const ENOUGH_WRAPPERS = 20;

/** Plays on a page; each `look` notes all that the page says then. */
type Play = (page: Page, look: () => Promise<void>) => Promise<void>;

async function played(
  path: string,
  play: Play,
  prepare: (page: Page) => Promise<void>,
): Promise<string[][]> {
  const looks: string[][] = [];
  await withPage(browser(), path, { reducesMotion: true, prepare }, async (page) => {
    await play(page, async () => {
      await page.waitForTimeout(400);
      looks.push(await wordsOf(page));
    });
  });
  return looks;
}

async function compare(path: string, play: Play, kind: TranslatorKind, isEarly = false) {
  const plain = await played(path, play, async () => {});
  let wrappers = 0;
  const counted: Play = async (page, look) => {
    await play(page, look);
    wrappers = await page.locator('font font').count();
  };
  const translated = await played(path, counted, (page) => translatePage(page, kind, isEarly));
  expect(wrappers).toBeGreaterThan(ENOUGH_WRAPPERS);
  expect(translated.length).toBe(plain.length);
  translated.forEach((look, k) => expect(look, `look ${k}`).toEqual(plain[k]));
}

const playStory: Play = async (page, look) => {
  const bar = page.locator('nav.bar');
  const go = async (scene: string) => {
    await page.evaluate((id) => (location.hash = id), scene);
    await page.waitForTimeout(300);
  };
  await bar.waitFor();
  await page.getByRole('spinbutton').first().fill('12');
  await page.locator('#bet-question ~ button').first().click();
  await look();
  await page.keyboard.press('ArrowRight');
  // Somebody else than was dealt, and the same in both runs.
  const before = await page.locator('#everybody .card').textContent();
  await go('v1&at=everybody&you=4321&bet=12');
  await expect.poll(() => page.locator('#everybody .card').textContent(), LONG).not.toBe(before);
  await look();
  await go('evenings');
  await page.locator('#evenings').getByRole('spinbutton').fill('3');
  await page.locator('#evenings .bet > button').press('Enter');
  await look();
  await go('repair');
  const defences = page.locator('#repair');
  for (const name of [1, 3, 0]) {
    await defences.getByRole('radio').nth(name).check({ force: true });
    await look();
  }
  await go('then');
  await page.locator('#then .load button').press('Enter');
  await page.locator('#then data[data-fact="researcher.right"]').waitFor(LONG);
  await look();
  await page.locator('#then input[type=range]').first().focus();
  await page.keyboard.press('Home');
  await page.locator('#then [role=progressbar]').waitFor({ state: 'detached', ...LONG });
  await page.locator('#then data[data-fact="researcher.right"]').waitFor(LONG);
  await look();
};

const playLab: Play = async (page, look) => {
  const tally = page.locator('.status .tally:not(.is-stale)');
  const read = page.locator('ul[aria-label=Suspects][aria-busy=false]');
  const examples = page.getByRole('group', { name: 'Examples' }).getByRole('button');
  const truth = page.getByRole('switch', { name: 'Show the truth' });
  const announce = page.getByRole('button', { name: 'Announce', exact: true });
  await tally.waitFor(LONG);
  await look();
  for (const example of [0, 3, 1]) {
    await examples.nth(example).click();
    await page.waitForTimeout(1500);
    await tally.waitFor(LONG);
    await look();
  }
  await announce.click();
  await read.waitFor({ state: 'attached', ...LONG });
  await truth.and(page.locator('[aria-disabled=false]')).waitFor(LONG);
  await page.waitForTimeout(1500);
  await look();
  await truth.click();
  await page.waitForTimeout(1500);
  await look();
  const more = page.locator('ul[aria-label=Suspects]').getByRole('button').first();
  if (await more.count()) await more.click();
  await look();
  await page.keyboard.press('Escape');
  await truth.click();
  await examples.nth(2).click();
  await page.waitForTimeout(1500);
  await tally.waitFor(LONG);
  await look();
};

const playResearcher: Play = async (page, look) => {
  await page.locator('main .for-company').first().click();
  await page
    .getByRole('button', { name: /somebody else/i })
    .first()
    .waitFor(LONG);
  await page.waitForTimeout(1500);
  await look();
  await page
    .getByRole('button', { name: /somebody else/i })
    .first()
    .click();
  await page.waitForTimeout(1500);
  await look();
};

const playNothing: Play = async (page, look) => {
  await page.waitForTimeout(1500);
  await look();
};

const classroom = encodeLink(emptyLink(defaultSettings('classroom', 1)));

describe.each(['replaces', 'moves'] as const)('beside a translator that %s texts', (kind) => {
  it('the story says every number and name of the moment', () => compare('', playStory, kind));
  it('the lab says every number and name of the moment', () =>
    compare(`lab/${classroom}`, playLab, kind));
});

describe('beside a translator', () => {
  it('the researcher of 2007 says every number of the moment', () =>
    compare('lab/2007/', playResearcher, 'replaces'));

  it.each(['', 'es/', 'methods/', 'share/the-53/', `lab/${classroom}`])(
    '/%s says the same when it was translated before its scripts came',
    (path) => compare(path, playNothing, 'replaces', true),
  );
});
