import type { Page } from 'playwright-core';

/** What covered somebody's focus. */
export interface Covered {
  presses: number;
  what: string;
  /** Top and bottom of what has the focus, and height of the screen, in CSS pixels. */
  at: [number, number, number];
  by: string;
}

/**
 * Goes through a page by Tab (or back, by Shift and Tab) until the focus leaves it or `most` presses are over.
 * @returns how many elements had the focus, and those of which a part lay under something else, or off the screen
 */
export async function walkFocus(
  page: Page,
  isBack: boolean,
  most: number,
): Promise<{ visited: number; covered: Covered[] }> {
  const covered: Covered[] = [];
  let visited = 0;
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press(isBack ? 'Shift+Tab' : 'Tab');
    const seen = await page.evaluate(async () => {
      // What slides in has a frame to do so.
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
      const focused = document.activeElement as HTMLElement | null;
      if (!focused || focused === document.body) return null;
      const INSET_PX = 2;
      // A link may be broken over two lines: its first is what must be seen. A radio's label stands for it.
      const shown = focused.matches('[type=radio]') ? (focused.parentElement ?? focused) : focused;
      const { left, top, width, bottom, height } = shown.getClientRects()[0]!;
      const name = `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent?.trim().slice(0, 40)}`;
      if (width <= 1 || height <= 1) return { what: name, at: null, by: null };
      const x = Math.min(innerWidth - 1, Math.max(0, left + width / 2));
      const spots =
        height > innerHeight / 2 ? [top + height / 2] : [top + INSET_PX, bottom - INSET_PX];
      for (const y of spots) {
        const found = y < 0 || y >= innerHeight ? null : document.elementFromPoint(x, y);
        const isSeen = found && (shown.contains(found) || found.contains(shown));
        if (!isSeen) {
          const by = found
            ? `${found.tagName}.${found.getAttribute('class') ?? ''}`
            : 'the edge of the screen';
          return { what: name, at: [top, bottom, innerHeight] as [number, number, number], by };
        }
      }
      return { what: name, at: null, by: null };
    });
    if (!seen) break;
    visited++;
    if (seen.at && seen.by) covered.push({ presses, what: seen.what, at: seen.at, by: seen.by });
  }
  return { visited, covered };
}
