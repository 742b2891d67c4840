import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { LinkState } from '../../src/lib/link';
import { useBrowser, withPage } from './harness';
import { heard, listen, nextHeard } from './listen';
import { YULE_PAIR, yuleLab, yulePost } from './yuleLab';

const browser = useBrowser();
const WAIT = { timeout: 120_000 };
const lab = (more: Partial<LinkState> = {}) =>
  yuleLab({
    announcements: [...YULE_PAIR, yulePost(355, 'Earliest.')],
    draft: yulePost(350, 'Keen.'),
    ...more,
  });

/** Once what is there has been said: a little after it is seen. */
async function quiet(page: Page): Promise<void> {
  await page.waitForTimeout(500);
  await heard(page);
}

/** The lab once all that opening it sets off is there; from then on it is listened to. */
async function settled(page: Page): Promise<void> {
  await page
    .getByRole('switch', { name: 'Show the truth' })
    .and(page.locator('[aria-disabled=false]'))
    .waitFor(WAIT);
  await quiet(page);
}

/** Does something, and expects just one message: what then stands in `shown`. */
async function expectSaid(page: Page, act: () => Promise<unknown>, shown: Locator): Promise<void> {
  await heard(page);
  await act();
  const said = await nextHeard(page);
  expect(said.length, said.join(' || ')).toBe(1);
  expect(said[0]).toContain((await shown.first().innerText()).replace(/\s+/g, ' ').trim());
}

describe('what a listener hears in the lab', () => {
  it('of an announcement its outcome, once; then the truth alone', () =>
    withPage(browser(), lab({ announcements: [] }), { prepare: listen }, async (page) => {
      const headline = page.locator('.sheet h2');
      const announce = page.getByRole('button', { name: 'Announce', exact: true });
      await page.locator('.status .tally:not(.is-stale)').waitFor(WAIT);
      await quiet(page);
      await expectSaid(page, () => announce.click(), headline);
      await page.getByRole('switch', { name: 'Show the truth' }).click();
      const told = await nextHeard(page);
      expect(told).toEqual([(await headline.innerText()).trim()]);
      // the same again is refused, in words
      await expectSaid(page, () => announce.click(), page.locator('.status .complaint'));
    }));

  it('on opening a link, what its posts did', () =>
    withPage(browser(), lab(), { prepare: listen }, async (page) => {
      const said = await nextHeard(page);
      await settled(page);
      const headline = await page.locator('.sheet h2').innerText();
      expect([...said, ...(await heard(page))].join(' ')).not.toContain('sentence on the board');
      expect(await page.locator('main + [role=status]').innerText()).toContain(headline);
    }));

  it('of each part its answer, when it was asked for', () =>
    withPage(browser(), lab(), { prepare: listen }, async (page) => {
      await settled(page);
      const region = (name: string) => page.getByRole('region', { name });
      const press = (part: Locator, name: string | RegExp) => () =>
        part.getByRole('button', { name }).first().click(WAIT);

      const together = region('What these numbers say together');
      await expectSaid(
        page,
        () => together.locator('.list button[aria-pressed=false]').first().click(),
        together.locator('.paper .lead'),
      );
      const desk = region('Safe to announce?');
      await expectSaid(page, press(desk, 'Ask before you post'), desk.locator('.verdict'));
      await expectSaid(page, press(desk, 'Take each down in turn'), desk.locator('dd strong'));
      const mending = region('What would have helped');
      const silence = mending.getByRole('combobox', { name: 'Silence' });
      await expectSaid(
        page,
        () => silence.selectOption({ index: 1 }),
        mending.locator('.verdict, .sentence ~ div p'),
      );
      const sweep = region('Names against the story');
      await expectSaid(page, press(sweep, 'Try them all'), sweep.locator('.verdict'));
      const year = region('A year of fun stats');
      await expectSaid(page, press(year, /^Post a year/), year.locator('.verdict'));
      await expectSaid(
        page,
        () => year.getByRole('switch').click(),
        year.locator('.verdict ~ p').nth(1),
      );
      const tracker = page.locator('[data-part=tracker]');
      await expectSaid(
        page,
        () => tracker.getByRole('button').first().click(),
        tracker.locator('.verdict'),
      );
      const block = page.locator('[data-part=block]');
      await expectSaid(
        page,
        () => block.getByRole('button').first().click(),
        block.locator('.verdict'),
      );
      await expectSaid(
        page,
        () => block.getByRole('combobox').first().selectOption({ index: 1 }),
        block.locator('.verdict'),
      );
      const series = page.locator('[data-part=series]');
      await expectSaid(
        page,
        () => series.getByRole('button').first().click(),
        series.locator('.verdict'),
      );
      const insider = region('Who else can look');
      await press(insider, 'Sit down at the desk')();
      await insider.getByRole('button', { name: 'Put the next filter on' }).waitFor(WAIT);
      await nextHeard(page);
      await expectSaid(
        page,
        press(insider, 'Put the next filter on'),
        insider.locator('.buttons ~ .lead'),
      );
      await expectSaid(page, press(insider, /^Open row/), insider.locator('.name').locator('span'));
      const depends = region('What this depends on');
      await expectSaid(
        page,
        press(depends, 'Check it by the other method'),
        depends.locator('.said'),
      );

      // Taken down: none of the parts above, though all of them change, says a word.
      await page
        .getByRole('button', { name: /^Take down/ })
        .first()
        .click();
      expect(await nextHeard(page)).toEqual([expect.stringMatching(/^(Nobody|One|Two|Three)/)]);
    }));

  it('in a dialog, what was asked there', () =>
    withPage(browser(), lab({ view: 'truth' }), { prepare: listen }, async (page) => {
      await settled(page);
      const suspects = page.locator('ul[aria-label=Suspects]');
      if ((await suspects.locator('button[aria-haspopup=dialog]').count()) === 0)
        await suspects.getByRole('button').first().click();
      await suspects.locator('button[aria-haspopup=dialog]').first().click();
      const dialog = page.getByRole('dialog');
      const take = dialog.getByRole('button', { name: /out of the table$/ });
      await take.waitFor(WAIT);
      await heard(page);
      await take.click();
      const said = await nextHeard(page);
      expect(said.length, said.join(' || ')).toBe(1);
      expect(await dialog.getByRole('status').innerText()).toBe(said[0]);
    }));
});

describe('what a listener hears elsewhere', () => {
  it('in 2007: the release and its answer together, another answer, the truth, the thousand', () =>
    withPage(browser(), 'lab/2007/', { prepare: listen }, async (page) => {
      const headline = page.locator('.verdict .headline');
      await expectSaid(
        page,
        () => page.getByRole('button', { name: 'Open: a hundredth of it' }).click(),
        page.locator('.summary'),
      );
      await expectSaid(
        page,
        () => page.getByRole('button', { name: 'Deal somebody' }).click(),
        headline,
      );
      await expectSaid(
        page,
        () => page.getByRole('switch').click(),
        page.locator('.told span').first(),
      );
      await expectSaid(
        page,
        () => page.getByRole('button', { name: /thousand/ }).click(),
        page.locator('#trials strong, section strong').last(),
      );
    }));

  it('in the story: that the bet is kept, who is dealt, what a defence leaves', () =>
    withPage(browser(), '', { prepare: listen, reducesMotion: true }, async (page) => {
      await page.locator('#everybody.is-current, #everybody .card').first().waitFor();
      await page.waitForTimeout(1500);
      expect(await heard(page)).toEqual([]);
      await expectSaid(
        page,
        () => page.locator('#bet-question ~ .button').click(),
        page.locator('#bet-question ~ .kept'),
      );
      const scene = page.locator('#everybody');
      const deal = scene.getByRole('button', { name: 'Deal me another' });
      await deal.and(page.locator(':enabled')).waitFor(WAIT);
      await expectSaid(page, () => deal.click(), scene.locator('.card p'));
      const repair = page.locator('#repair');
      await expectSaid(
        page,
        () => repair.getByRole('radio').nth(2).check({ force: true }),
        repair.locator('tbody tr').first().locator('.company'),
      );
      await page.getByRole('button', { name: 'Another world' }).first().click();
      const dealt = await nextHeard(page);
      expect(dealt).toHaveLength(1);
      expect(dealt[0]).toMatch(/World \d+/);
    }));
});
