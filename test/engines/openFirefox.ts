import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../scripts/engines.mjs';
import { ASK_TIMEOUT_MS, type Host } from './Host';

/** Firefox (SpiderMonkey), driven over WebDriver BiDi, which it speaks itself. */
export async function openFirefox(address: string): Promise<Host> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    protocolTimeout: ASK_TIMEOUT_MS,
  });
  const page = await browser.newPage();
  await page.goto(address);
  return {
    version: await browser.version(),
    ask: async (task) =>
      JSON.parse((await page.evaluate(`answer(${JSON.stringify(task)})`)) as string) as unknown,
    close: () => browser.close(),
  };
}
