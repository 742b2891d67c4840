import type { Page } from 'playwright-core';

/** How a translator of the tests wraps: Google's puts new nodes in the text's place; others move the text itself. */
export type TranslatorKind = 'replaces' | 'moves';

/**
 * Makes a page live with a translator that behaves as those of browsers do: every text is put into `font` in `font`, at once and whenever one
 * comes or changes, except where `translate="no"` stands. The words stay the same, so that they can be compared.
 * @param isEarly begins while the page is being parsed, before any script of the site takes it over; else once it is loaded
 */
export async function translatePage(
  page: Page,
  kind: TranslatorKind = 'replaces',
  isEarly = false,
): Promise<void> {
  await page.addInitScript(
    ([how, early]) => {
      const KEPT = '[translate=no], .notranslate, script, style, noscript, textarea, font';
      const wrap = (text: Text) => {
        if (!text.isConnected || text.data.trim() === '' || text.parentElement?.closest(KEPT))
          return;
        const outer = document.createElement('font');
        const inner = outer.appendChild(document.createElement('font'));
        outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
        if (how === 'moves') {
          text.before(outer);
          inner.append(text);
        } else {
          inner.textContent = text.data;
          text.replaceWith(outer);
        }
      };
      const wrapAll = (root: Node) => {
        if (root instanceof Text) return wrap(root);
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const found: Text[] = [];
        while (walker.nextNode()) found.push(walker.currentNode as Text);
        found.forEach(wrap);
      };
      const begin = () => {
        wrapAll(document.body ?? document);
        new MutationObserver((records) => {
          for (const { target, type, addedNodes } of records)
            if (type === 'characterData') wrapAll(target);
            else addedNodes.forEach(wrapAll);
        }).observe(document, { childList: true, characterData: true, subtree: true });
      };
      if (early) document.addEventListener('DOMContentLoaded', begin);
      else addEventListener('load', begin);
    },
    [kind, isEarly] as const,
  );
}

/** What the page says, all of it: without what is folded away, and without counting spaces. */
export async function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said = (element: Element) =>
      element instanceof HTMLElement ? element.innerText : (element.textContent ?? '');
    const parts = [...document.querySelectorAll('header, main, dialog[open], main svg')].map(said);
    return parts.flatMap((part) =>
      part
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter((line) => line !== ''),
    );
  });
}
