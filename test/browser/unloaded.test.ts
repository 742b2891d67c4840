import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/lib/engine/base/settings';
import { emptyLink, encodeLink } from '../../src/lib/link';
import { words as english } from '../../src/lib/words/story/en';
import { words as spanish } from '../../src/lib/words/story/es';
import { useBrowser, withPage, type PageOptions } from './harness';
import { yuleLab } from './yuleLab';

const browser = useBrowser();
const LONG = { timeout: 60_000 };
/** What the browser itself writes when requests fail, and the site does of pages that did not come. */
const FAILED =
  /net::ERR|Failed to load|Failed to fetch|fetch dynamically|preload CSS|error loading/i;
/** The prerendered page starts itself by an import that nothing can catch. */
const NO_SCRIPT = /Failed to fetch dynamically imported module/;
const classroom = encodeLink({
  ...emptyLink(defaultSettings('classroom', 1)),
  example: 'the-53',
});

const without = (blocked: RegExp): PageOptions => ({
  expectsError: FAILED,
  expectsUncaught: NO_SCRIPT,
  prepare: (page) => page.route(blocked, (route) => route.abort()),
});
const withInit = (prepare: () => void): PageOptions => ({
  prepare: (page) => page.addInitScript(prepare),
});
const isThere = (page: Page, text: string | RegExp) =>
  page.getByText(text).filter({ visible: true }).first().waitFor(LONG);
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' });

describe('without a connection', () => {
  it.each([
    ['', 'Lab', 'lab/'],
    ['lab/', 'Methods', 'methods/'],
    ['methods/', 'Story', ''],
  ])('from /%s the %s could not be loaded, and can be tried again', (from, link, to) =>
    withPage(browser(), from, { expectsError: FAILED }, async (page) => {
      await page.waitForTimeout(1000);
      await page.context().setOffline(true);
      await page.getByRole('link', { name: link, exact: true }).first().click();
      await page.getByRole('heading', { name: 'Could not be loaded' }).waitFor(LONG);
      expect(await page.getByText('does not exist').count()).toBe(0);
      await tryAgain(page).click();
      await isThere(page, 'Still no answer');
      await page.context().setOffline(false);
      await tryAgain(page).click();
      await page.waitForURL(new RegExp(`/nobody-in-particular/${to}(#.*)?$`));
      await page
        .getByRole('heading', { name: 'Could not be loaded' })
        .waitFor({ state: 'detached' });
      await page.locator('main h1:visible').first().waitFor();
    }),
  );
});

describe('without its scripts', () => {
  it.each(['', 'lab/', 'methods/', 'es/'])('/%s says so, and reads on', (path) =>
    withPage(browser(), path, without(/\/_app\/.*\.js$/), async (page) => {
      await isThere(page, /Part of this page could not be loaded|Una parte de esta página/);
      expect(
        await page.locator('main :is(button, input, select)').filter({ visible: true }).count(),
      ).toBe(0);
      await page.unrouteAll();
      await page.getByRole('button', { name: /Try again|Probar otra vez/ }).click();
      await page.locator('html[data-arrived]').waitFor(LONG);
      expect(await page.locator('.unloaded-notice').isVisible()).toBe(false);
    }),
  );

  it('the story is read where only its living part is missing', () =>
    withPage(
      browser(),
      '',
      {
        expectsError: FAILED,
        expectsUncaught: NO_SCRIPT,
        // Everything that the page does not name in its head.
        prepare: async (page) => {
          let named = '';
          await page.route('**/*', async (route) => {
            const { pathname } = new URL(route.request().url());
            if (route.request().isNavigationRequest()) {
              const response = await route.fetch();
              named = await response.text();
              await route.fulfill({ response });
            } else if (pathname.endsWith('.js') && !named.includes(pathname.split('/').at(-1)!))
              await route.abort();
            else await route.continue();
          });
        },
      },
      async (page) => {
        await isThere(page, 'Part of this page could not be loaded');
        await isThere(page, english.scenes.pair.title);
        expect(await page.getByRole('button', { name: 'Place the bet' }).first().isVisible()).toBe(
          false,
        );
        await page.unrouteAll({ behavior: 'ignoreErrors' });
      },
    ));
});

describe('without its engine', () => {
  it('the lab says that it could not be loaded, and tries again in its place', () =>
    withPage(browser(), `lab/${classroom}`, without(/engine\.worker/), async (page) => {
      await isThere(page, 'The engine could not be loaded');
      await page.unrouteAll();
      await tryAgain(page).filter({ visible: true }).click();
      await page.locator('.status .tally:not(.is-stale)').waitFor(LONG);
    }));

  it.each([
    ['#everybody', english],
    ['es/#everybody', spanish],
  ] as const)('the story at /%s says so, and not that another world failed', (path, words) =>
    withPage(browser(), path, without(/engine\.worker/), async (page) => {
      await isThere(page, words.bar.failed.why.unloaded);
      expect(await page.getByText(words.bar.failed.world).count()).toBe(0);
      expect(await page.getByText(words.deal.loading).count()).toBe(0);
    }),
  );

  it('the story of 2007 says so', () =>
    withPage(browser(), '#then', without(/researcher\.worker/), async (page) => {
      await page
        .locator('.scene.is-still')
        .first()
        .waitFor({ state: 'detached', ...LONG });
      await page.locator('#then .load button').press('Enter');
      await isThere(page, english.bar.failed.why.unloaded);
    }));

  it('the researcher of 2007 says so', () =>
    withPage(browser(), 'lab/2007/', without(/researcher\.worker/), async (page) => {
      await page.locator('main .for-company').first().click();
      await isThere(page, 'The search could not be loaded');
    }));

  it.each([
    ['does not come', (page: Page) => page.route(/\.wasm$/, (route) => route.abort())],
    [
      'may not run',
      (page: Page) =>
        page.route(/engine\.worker/, async (route) => {
          const response = await route.fetch();
          const headers = { ...response.headers(), 'content-security-policy': "script-src 'self'" };
          await route.fulfill({ response, headers });
        }),
    ],
  ])('the lab says so of its solver, where that %s, and works without', (_, prepare) =>
    withPage(
      browser(),
      yuleLab(),
      {
        expectsError: /net::ERR|wasm|WebAssembly|Aborted/i,
        prepare: async (page) => void (await prepare(page)),
      },
      async (page) => {
        const part = page.getByRole('region', { name: 'What these numbers say together' });
        await part.getByText('could not be loaded').first().waitFor(LONG);
        await page.locator('.status .tally:not(.is-stale)').waitFor(LONG);
      },
    ),
  );
});

describe('in a browser that refuses', () => {
  it('workers: the lab and the story say so', async () => {
    const refused = withInit(() => Reflect.deleteProperty(globalThis, 'Worker'));
    await withPage(browser(), `lab/${classroom}`, refused, (page) =>
      isThere(page, 'cannot run the engine in the background'),
    );
    await withPage(browser(), '#everybody', refused, (page) =>
      isThere(page, english.bar.failed.why.noWorkers),
    );
  });

  it.each([
    ['', english],
    ['es/', spanish],
  ] as const)('canvas: the story at /%s gives that reason', (path, words) =>
    withPage(
      browser(),
      path,
      withInit(() => (HTMLCanvasElement.prototype.getContext = () => null)),
      (page) => isThere(page, words.bar.noCanvas),
    ),
  );

  it('storage, clipboard and language tools: every page is there', async () => {
    const refused = withInit(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Reflect.deleteProperty(globalThis, 'Intl');
    });
    for (const path of ['', 'lab/', 'methods/', 'lab/2007/'])
      await withPage(browser(), path, refused, async (page) => {
        await page.locator('html[data-arrived]').waitFor(LONG);
        await page.locator('main h1:visible').first().waitFor();
        await page.locator('.site-header .switch').click();
        expect(await page.locator('html').getAttribute('data-theme')).toBe('day');
      });
  });
});

describe('without JavaScript', () => {
  const plain: PageOptions = { hasScripts: false };
  const controls = 'main :is(button, input, select, textarea)';

  it.each(['', 'es/', 'lab/', 'lab/2007/', 'methods/', 'share/the-53/'])(
    '/%s shows no control that does nothing',
    (path) =>
      withPage(browser(), path, plain, async (page) => {
        expect(await page.locator(controls).filter({ visible: true }).count()).toBe(0);
        await page.locator('h1').first().waitFor();
      }),
  );

  it.each([
    ['', 'The crowd, the bet and the buttons need JavaScript'],
    ['es/', 'La multitud, la apuesta y los botones necesitan JavaScript'],
    ['lab/', 'so it needs JavaScript'],
    ['lab/2007/', 'so this view needs JavaScript'],
  ])('/%s says what is missing', (path, said) =>
    withPage(browser(), path, plain, (page) => isThere(page, said)),
  );

  it('an unknown address says so, with a way back in both languages', () =>
    withPage(browser(), 'nobody/at/all/', { ...plain, expectsMissing: true }, async (page) => {
      await page.getByRole('heading', { name: 'Nobody here' }).waitFor();
      await page.getByRole('link', { name: 'Volver a la historia' }).waitFor();
      await page.getByRole('link', { name: 'Back to the story' }).click();
      await isThere(page, 'need JavaScript');
    }));
});
