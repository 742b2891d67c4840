/**
 * Takes the pictures of the README anew: `npx tsx scripts/pictures.ts`. Builds the site, serves it, and looks at it with Chromium, at night, at rest.
 * The world is the first one, so the pictures show what everybody sees who opens these links.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { emptyLink, encodeLink } from '../src/lib/link';
import { buildSite } from './buildSite.mjs';
import { chromiumFlags, findChromium } from './chromium.mjs';
import { serve } from './serve.mjs';

/** Pixels, one a CSS pixel. */
const VIEWPORT = { width: 1440, height: 900 };
/** What a page may take until it shows what is asked for, and rests, in milliseconds. */
const [PATIENCE_MS, REST_MS] = [120_000, 3000];

const pictures = fileURLToPath(new URL('../docs/pictures/', import.meta.url));

/** What is photographed, by file: where it is, and what is done there. */
const views: Record<string, { path: string; prepare: (page: Page) => Promise<unknown> }> = {
  'lab-night.png': {
    path: `lab/${encodeLink({ ...emptyLink(), example: 'dear-diarist' })}`,
    async prepare(page) {
      await page
        .getByText(/^start: one of/)
        .first()
        .waitFor();
      await page.getByRole('radio', { name: 'The stranger' }).check();
      await page.mouse.move(0, 0);
    },
  },
  'story-two-numbers.png': {
    path: '#pair',
    async prepare(page) {
      // an address with a scene is gone to once the scripts are there
      await page.getByText('in the first post').first().waitFor();
      await page.waitForTimeout(REST_MS);
      const last = page.locator('[data-scene="pair"]').last();
      await last.evaluate((step) => step.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await page.getByText('in the second only').first().waitFor();
    },
  },
};

const { address, close } = await serve({ folder: buildSite('') });
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: chromiumFlags,
});
try {
  for (const [name, { path, prepare }] of Object.entries(views)) {
    const page = await browser.newPage({
      viewport: VIEWPORT,
      colorScheme: 'dark',
      reducedMotion: 'reduce',
    });
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(address + path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await prepare(page);
    await page.waitForTimeout(REST_MS);
    await page.screenshot({ path: join(pictures, name) });
    await page.close();
  }
} finally {
  await browser.close();
  await close();
}
