import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';
import type { Host } from './Host';

/** Chromium (V8), driven by Playwright as in all browser tests. */
export async function openChromium(address: string): Promise<Host> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumFlags,
  });
  const page = await browser.newPage();
  await page.goto(address);
  return {
    version: `Chromium ${browser.version()}`,
    ask: async (task) =>
      JSON.parse(await page.evaluate(`answer(${JSON.stringify(task)})`)) as unknown,
    close: () => browser.close(),
  };
}
