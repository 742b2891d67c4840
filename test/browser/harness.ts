import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { chromiumFlags } from '../../scripts/chromium.mjs';

/** How a page is opened; a desktop at night unless told otherwise. */
export interface PageOptions {
  width?: number;
  height?: number;
  theme?: 'night' | 'day';
  /** False shows the prerendered page alone. */
  hasScripts?: boolean;
  reducesMotion?: boolean;
  /** True where the page asked for is meant not to exist. */
  expectsMissing?: boolean;
  /** Console errors that are meant to come. */
  expectsError?: RegExp;
  /** Uncaught errors that are meant to come. */
  expectsUncaught?: RegExp;
  /** Before the page is asked for. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Anything else that Playwright can set. */
  context?: BrowserContextOptions;
}

/** Starts one browser for the test file that calls it; the result gives it once tests run. */
export function useBrowser(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('chromiumPath'),
      args: chromiumFlags,
    });
  });
  afterAll(() => browser?.close());
  return () => browser;
}

/** Notes what must never happen: errors, blocked content, missing files, requests to elsewhere. */
function watchForProblems(
  page: Page,
  origin: string,
  { expectsMissing = false, expectsError, expectsUncaught }: PageOptions,
): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    const isExpected =
      (expectsMissing && /404|Not found/.test(message.text())) ||
      expectsError?.test(message.text());
    if (message.type() === 'error' && !isExpected) {
      problems.push(`console error: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => {
    if (!expectsUncaught?.test(error.message)) problems.push(`uncaught: ${error.message}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!isLocal) problems.push(`request to another origin: ${request.url()}`);
  });
  page.on('response', (response) => {
    const isExpected = expectsMissing && response.request().isNavigationRequest();
    if (response.status() >= 400 && !isExpected)
      problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}

/**
 * Opens a page of the site, runs `play` on it and closes it. Fails on any console error, policy
 * violation, missing file or request to another origin, whatever `play` looked at.
 *
 * @param path below the base path, without a leading slash; may hold a hash.
 */
export async function withPage(
  browser: Browser,
  path: string,
  options: PageOptions,
  play: (page: Page) => Promise<void>,
): Promise<void> {
  const { width = 1440, height = 900, theme = 'night', hasScripts = true } = options;
  const address = inject('siteAddress');
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme === 'day' ? 'light' : 'dark',
    reducedMotion: options.reducesMotion ? 'reduce' : 'no-preference',
    javaScriptEnabled: hasScripts,
    ...options.context,
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy violation: ${violatedDirective} ${blockedURI}`),
      );
    });
    const problems = watchForProblems(page, new URL(address).origin, options);
    await options.prepare?.(page);
    await page.goto(address + path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await play(page);
    expect(problems).toEqual([]);
  } finally {
    await context.close();
  }
}
