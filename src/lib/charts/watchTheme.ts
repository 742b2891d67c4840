/**
 * Calls `onchange` whenever the colours may have changed: the page's `data-theme` (or class), or what the system prefers or forces.
 * @returns a function that stops it.
 */
export function watchTheme(onchange: () => void): () => void {
  const themes = new MutationObserver(onchange);
  themes.observe(document.documentElement, { attributeFilter: ['data-theme', 'class'] });
  const preferences = ['(prefers-color-scheme: light)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  for (const each of preferences) each.addEventListener('change', onchange);
  return () => {
    themes.disconnect();
    for (const each of preferences) each.removeEventListener('change', onchange);
  };
}
