import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SCENE_IDS } from '$lib/words/story/StoryWords';
import { words as english } from '$lib/words/story/en';
import { words as spanish } from '$lib/words/story/es';
import { findAxeViolations } from './axe';
import { encodeStoryLink, STORY_START } from '../../src/lib/link/storyLink';
import { useBrowser, withPage } from './harness';

const browser = useBrowser();
const SCRIPT_BUDGET_BYTES = 60 * 1024;
/** What may take a moment. */
const SOON = { timeout: 10_000 };
const FIRST_SCREENS: Array<[number, number]> = [
  [1440, 900],
  [1024, 768],
  [390, 844],
];

const here = (page: Page, k: number) =>
  page
    .getByRole('navigation', { name: /Scenes|Escenas/ })
    .getByText(new RegExp(`^${k} (of|de) 14$`))
    .waitFor({ state: 'attached' });

/** Waits until an engine holds the world: then somebody else can be dealt. */
const opened = (page: Page) =>
  page.getByRole('button', { name: 'Deal me another' }).and(page.locator(':enabled')).waitFor();

describe.each([
  ['', english],
  ['es/', spanish],
] as const)('the story at /%s', (path, words) => {
  it('reads whole without scripts: the post, the reply, every scene, every number', () =>
    withPage(browser(), path, { hasScripts: false }, async (page) => {
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('52');
      for (const id of SCENE_IDS.slice(1))
        expect(await page.getByRole('heading', { name: words.scenes[id].title }).isVisible()).toBe(
          true,
        );
      expect(await page.locator('data[data-fact]').count()).toBeGreaterThan(70);
      const step = page.locator('.step').first();
      expect(await step.evaluate((element) => getComputedStyle(element).display)).toBe('grid');
      expect(await page.locator('html').getAttribute('lang')).toBe(words.language);
    }));

  it.each(FIRST_SCREENS)('has the whole bet on the first screen at %i × %i', (width, height) =>
    withPage(browser(), path, { width, height }, async (page) => {
      const bar = await page.locator('nav.bar').boundingBox();
      const button = await page
        .getByRole('button', { name: words.bets.crowd.place })
        .first()
        .boundingBox();
      expect(button!.y + button!.height).toBeLessThanOrEqual(bar!.y);
    }),
  );

  it('answers the first bet within 60 KB of zipped scripts, and needs no more for it', () =>
    withPage(browser(), 'methods/', {}, async (page) => {
      let zippedBytes = 0;
      let isHeld = true;
      const held: Array<() => void> = [];
      // Scripts that the page does not name in its head are held back until the bet is answered.
      let named = '';
      await page.route('**/*', async (route) => {
        const { pathname } = new URL(route.request().url());
        const isScript = pathname.endsWith('.js');
        const response = await route.fetch();
        const body = await response.body();
        if (route.request().isNavigationRequest()) named = body.toString();
        else if (isScript && isHeld && !named.includes(pathname.split('/').at(-1)!))
          await new Promise<void>((release) => held.push(release));
        else if (isScript) zippedBytes += gzipSync(body).length;
        await route.fulfill({ response, body });
      });
      await page.goto(new URL(`../${path}`, page.url()).href, { waitUntil: 'commit' });
      const more = page.getByRole('button', { name: words.bets.crowd.more }).first();
      const number = page.getByRole('spinbutton').first();
      await expect
        .poll(
          async () => {
            await more.click();
            return Number(await number.inputValue());
          },
          { timeout: 10_000 },
        )
        .toBeGreaterThan(9);
      const bet = Number(await number.inputValue());
      await page.getByRole('button', { name: words.bets.crowd.place }).first().click();
      await page.getByText(words.bets.crowd.kept(bet)).first().waitFor();
      expect(zippedBytes).toBeGreaterThan(10_000);
      expect(zippedBytes).toBeLessThanOrEqual(SCRIPT_BUDGET_BYTES);
      isHeld = false;
      for (const release of held) release();
      await here(page, 1);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    }));

  it.each([1440, 320])('has nothing for axe to find at %i px, and nothing sticks out', (width) =>
    withPage(browser(), path, { width, height: 700, theme: 'day' }, async (page) => {
      expect(await findAxeViolations(page)).toEqual([]);
      const excessPx = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excessPx).toBeLessThanOrEqual(0);
    }),
  );
});

describe('the bets', () => {
  it('take the keyboard alone, keep to what is possible, and are answered at the end', () =>
    withPage(browser(), '', {}, async (page) => {
      await here(page, 1);
      const slider = page.getByRole('slider', { name: 'Your bet', exact: true });
      await slider.focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      expect(await slider.getAttribute('aria-valuetext')).toBe('1 of 52');
      const number = page.getByRole('spinbutton').first();
      for (const [typed, kept] of [
        ['900', '52'],
        ['-4', '0'],
        ['', '0'],
        ['12', '12'],
      ]) {
        await number.fill(typed!);
        await number.blur();
        expect(await number.inputValue()).toBe(kept);
      }
      expect(await slider.inputValue()).toBe('12');
      await page.getByRole('button', { name: 'Place the bet' }).first().press('Enter');
      await page
        .getByText('Noted: 12.', { exact: false })
        .or(page.getByText(/12/))
        .first()
        .waitFor();
      await page.keyboard.press('ArrowRight');
      await here(page, 2);
      await expect.poll(() => page.url(), SOON).toContain('bet=12');
      const answer = page.locator('#answer');
      expect(await answer.locator('data[data-fact=bet]').getAttribute('value')).toBe('12');
    }));

  it('on the evenings are answered after the evenings', () =>
    withPage(browser(), '#evenings', {}, async (page) => {
      await here(page, 6);
      const scene = page.locator('#evenings');
      await scene.getByRole('spinbutton').fill('3');
      await scene.getByRole('button', { name: 'Place the bet' }).press('Enter');
      expect(await scene.locator('data[data-fact=eveningsBet]').first().getAttribute('value')).toBe(
        '3',
      );
    }));
});

describe('going through the story', () => {
  it('goes on and back by keys and by the table of scenes, and the address follows', () =>
    withPage(browser(), '', { reducesMotion: true }, async (page) => {
      await here(page, 1);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await here(page, 3);
      await page.keyboard.press('ArrowLeft');
      await here(page, 2);
      await expect.poll(() => page.url(), SOON).toMatch(/#everybody$/);

      await page.getByRole('button', { name: /^2 of 14/ }).press('Enter');
      await page.getByRole('link', { name: /Two numbers/ }).press('Enter');
      await here(page, 8);
      await expect.poll(() => page.url(), SOON).toMatch(/#pair$/);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('pair-title');

      await page.reload();
      await here(page, 8);
    }));

  it.each([
    [390, 844],
    [320, 640],
  ])('puts no heading behind the drawing at %i × %i: by link, by key, by table', (width, height) =>
    withPage(browser(), '#pair', { width, height, reducesMotion: true }, async (page) => {
      const isSeen = (id: string) =>
        page.locator(`#${id}-title`).evaluate((heading) => {
          const { left, top, width: wide, bottom } = heading.getBoundingClientRect();
          const stage = document.querySelector('.holder')!.getBoundingClientRect();
          const spots = [top + 2, bottom - 2].map((y) =>
            document.elementFromPoint(left + Math.min(20, wide / 2), y),
          );
          return stage.height > 0 && spots.every((spot) => spot === heading);
        });
      await here(page, 8);
      await expect.poll(() => isSeen('pair'), SOON).toBe(true);
      await page.keyboard.press('ArrowRight');
      await here(page, 9);
      await expect.poll(() => isSeen('then'), SOON).toBe(true);
      await page.getByRole('button', { name: 'Next scene' }).press('Enter');
      await here(page, 10);
      await expect.poll(() => isSeen('innocent'), SOON).toBe(true);
      await page.getByRole('button', { name: /^10 of 14/ }).press('Enter');
      await page.getByRole('link', { name: /Your evenings/ }).press('Enter');
      await here(page, 6);
      await expect.poll(() => isSeen('evenings'), SOON).toBe(true);
    }),
  );

  it('never hides what has the focus behind what stays', () =>
    withPage(browser(), '', { width: 390, height: 844, reducesMotion: true }, async (page) => {
      await here(page, 1);
      await page.keyboard.press('ArrowRight');
      await here(page, 2);
      for (let k = 0; k < 40; k++) {
        await page.keyboard.press('Tab');
        const covered = await page.evaluate(() => {
          const focused = document.activeElement as HTMLElement | null;
          if (!focused || focused === document.body) return null;
          // A link may be broken over two lines.
          const { left, top, width, height } = focused.getClientRects()[0]!;
          if (width === 0 || !focused.closest('.story')) return null;
          const at = document.elementFromPoint(
            Math.min(innerWidth - 1, Math.max(0, left + width / 2)),
            Math.min(innerHeight - 1, Math.max(0, top + height / 2)),
          );
          const isSeen = at !== null && (focused.contains(at) || at.contains(focused));
          return isSeen ? null : `${focused.tagName} ${focused.textContent?.slice(0, 40)}`;
        });
        expect(covered).toBeNull();
      }
    }));

  it('keeps the place, the person and the bet in the other language', () =>
    withPage(
      browser(),
      encodeStoryLink({ ...STORY_START, scene: 'dear', you: 4321, bet: 7 }),
      { reducesMotion: true },
      async (page) => {
        await here(page, 7);
        await page.getByRole('link', { name: 'Español' }).press('Enter');
        await page.waitForURL(/\/es\/#v1&at=dear&s=1&you=4321&bet=7&c=/);
        await here(page, 7);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
      },
    ));

  it('follows somebody else on request, and keeps them', () =>
    withPage(browser(), '#everybody', { reducesMotion: true }, async (page) => {
      await opened(page);
      const card = page.locator('#everybody .card');
      const before = await card.textContent();
      await page.getByRole('button', { name: 'Deal me another' }).press('Enter');
      await expect.poll(() => card.textContent(), SOON).not.toBe(before);
      await expect.poll(() => page.url(), SOON).toMatch(/you=\d+/);
      const dealt = await card.textContent();
      await page.reload();
      await expect.poll(() => card.textContent(), { timeout: 60_000 }).toBe(dealt);
    }));

  it('tries every defence by arrow keys', () =>
    withPage(browser(), '#repair', { reducesMotion: true }, async (page) => {
      await here(page, 13);
      const scene = page.locator('#repair');
      const seen = new Set<string>();
      await scene.getByRole('radio').first().focus();
      for (let k = 0; k < 8; k++) {
        seen.add((await scene.locator('tbody').textContent())!);
        await page.keyboard.press('ArrowDown');
      }
      expect(seen.size).toBeGreaterThan(4);
      expect([...seen].some((text) => text.includes('not posted'))).toBe(true);
    }));

  it('opens the release of 2007 on request, and answers what is known of it', () =>
    withPage(browser(), '#then', { reducesMotion: true }, async (page) => {
      await here(page, 9);
      const scene = page.locator('#then');
      expect(await scene.getByRole('slider').count()).toBe(0);
      await scene.getByRole('button', { name: 'Open a small release' }).press('Enter');
      const found = scene.locator('data[data-fact="researcher.right"]');
      await found.waitFor({ timeout: 60_000 });
      const before = await found.getAttribute('value');
      const known = scene.getByRole('slider', { name: /Titles known/ });
      await known.focus();
      await page.keyboard.press('Home');
      await expect.poll(() => found.getAttribute('value'), { timeout: 60_000 }).not.toBe(before);
    }));

  it('stops a world that is being dealt, and keeps the one that is told', () =>
    withPage(browser(), '#everybody', { reducesMotion: true }, async (page) => {
      await here(page, 2);
      await page
        .locator('#everybody')
        .getByRole('button', { name: 'Another world' })
        .press('Enter');
      await page.getByRole('button', { name: 'Keep this one' }).press('Enter');
      await page.getByRole('progressbar').waitFor({ state: 'detached' });
      await here(page, 2);
      expect(await page.getByText('This is world 1.').count()).toBe(1);
    }));
});

describe('print', () => {
  it('is linear: every scene, no bar, sources with their addresses', () =>
    withPage(browser(), '', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav.bar').isVisible()).toBe(false);
      for (const id of SCENE_IDS.slice(1))
        expect(await page.locator(`#${id}-title`).isVisible()).toBe(true);
      const address = await page
        .locator('a.source')
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content);
      expect(address).toContain('http');
    }));
});
