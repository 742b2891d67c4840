import { expect } from 'vitest';
import type { Page } from 'playwright-core';

/** Notes what regions that are read aloud say from now on; to be given to `withPage` as `prepare`. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const SPOKEN =
      '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log]';
    new MutationObserver((changes) => {
      // what a page arrives with is read as a page, and its styles may not be there yet
      if (document.readyState === 'loading') return;
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(SPOKEN),
      );
      for (const region of new Set(regions)) {
        const said = region?.checkVisibility() ? region.textContent?.trim() : '';
        if (said) heard.push(said.replace(/\s+/g, ' '));
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** What was said since last asked. */
export function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
}

/** Long enough for whatever else would be said. */
const SILENCE_MS = 700;

/** Waits until something is said, and for what else may be; that it is under way (an ellipsis, a per cent) does not count. */
export async function nextHeard(page: Page): Promise<string[]> {
  const all: string[] = [];
  const isWait = (said: string) => /…$|\d\s?%$/.test(said);
  await expect
    .poll(
      async () => {
        all.push(...(await heard(page)).filter((said) => !isWait(said)));
        return all.length;
      },
      { timeout: 120_000 },
    )
    .toBeGreaterThan(0);
  await page.waitForTimeout(SILENCE_MS);
  return [...all, ...(await heard(page)).filter((said) => !isWait(said))];
}
