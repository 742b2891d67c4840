import { describe, expect, inject, it } from 'vitest';
import { testBase, testOrigin } from '../../scripts/testBase.mjs';
import examples from '../../src/lib/data/examples.json';
import { emptyLink, encodeLink } from '../../src/lib/link';
import { exampleWords } from '../../src/lib/words/en/examples';
import { findAxeViolations } from './axe';
import { useBrowser, withPage } from './harness';

const browser = useBrowser();
/** Every page to share; the examples' are English, as the lab is. */
const pages = [
  { path: 'share/story/', picture: 'story', leadsTo: /[^s][/]$/, language: 'en' },
  { path: 'es/share/story/', picture: 'story-es', leadsTo: /[/]es[/]$/, language: 'es' },
  ...Object.keys(exampleWords).map((id) => ({
    path: `share/${id}/`,
    picture: id,
    leadsTo: new RegExp(`lab/${encodeLink({ ...emptyLink(), example: id })}$`),
    language: 'en',
  })),
];
const home = testOrigin + testBase;

/** Where the test's server has what a whole address of the published site names. */
const served = (address: string) => inject('siteAddress') + address.slice(home.length + 1);

describe.each(pages)('/$path', ({ path, picture, leadsTo, language }) => {
  it('says of itself what a link to it shows: title, text, address, and its own picture', () =>
    withPage(browser(), path, { hasScripts: false }, async (page) => {
      const tag = (name: string) =>
        page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
      expect(await tag('og:title')).toBe(await page.title());
      expect(await tag('og:description')).toBe(await tag('description'));
      expect((await tag('og:description'))!.length).toBeGreaterThan(60);
      expect(await tag('og:type')).toBe('article');
      expect(await tag('og:locale')).toBe(language === 'es' ? 'es_ES' : 'en_GB');
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await tag('og:url')).toBe(`${home}/${path}`);
      expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
        `${home}/${path}`,
      );
      expect(await tag('twitter:card')).toBe('summary_large_image');
      expect(await tag('og:image')).toBe(`${home}/share/${picture}.png`);
      expect(await tag('og:image:alt')).toBe(await page.locator('figure img').getAttribute('alt'));

      const answer = await fetch(served((await tag('og:image'))!));
      expect(answer.status).toBe(200);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(String(bytes.readUInt32BE(16))).toBe(await tag('og:image:width'));
      expect(String(bytes.readUInt32BE(20))).toBe(await tag('og:image:height'));
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    }));

  it('shows its picture and leads on', () =>
    withPage(browser(), path, { theme: 'day', width: 390 }, async (page) => {
      const shown = page.locator('figure img');
      const shownPx = await shown.evaluate((image: HTMLImageElement) => image.naturalWidth);
      expect(shownPx).toBe(1200);
      expect(await shown.getAttribute('src')).toMatch(new RegExp(`/share/${picture}[.]png$`));
      expect(await page.locator('main .button').getAttribute('href')).toMatch(leadsTo);
      expect(await findAxeViolations(page)).toEqual([]);
    }));
});

describe('pages to share', () => {
  it.each([
    ['', 'es/'],
    ['share/story/', 'es/share/story/'],
  ])('of the story name each other: /%s and /%s', async (english, spanish) => {
    for (const [path, otherLocale] of [
      [english, 'es_ES'],
      [spanish, 'en_GB'],
    ] as const)
      await withPage(browser(), path, { hasScripts: false }, async (page) => {
        const named = await page.$$eval('link[rel=alternate][hreflang]', (links) =>
          links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
        );
        expect(named).toEqual([
          ['en', `${home}/${english}`],
          ['es', `${home}/${spanish}`],
        ]);
        const alternate = page.locator('meta[property="og:locale:alternate"]');
        expect(await alternate.getAttribute('content')).toBe(otherLocale);
      });
  });

  const outcome = examples.find(({ id }) => id === 'the-53')!;

  it('lead to the lab with the example on its board', () =>
    withPage(browser(), 'share/the-53/', {}, async (page) => {
      await page.locator('main .button').click();
      await page.waitForURL(/lab/);
      const said = page.locator('.board .status');
      await said.getByText('people match').first().waitFor();
      expect(await said.textContent()).toContain(`${outcome.posts[0].members} people match`);
      const board = await page.getByRole('region', { name: 'The post' }).textContent();
      expect(board).toContain('The Yuletide Duke');
    }));
});
