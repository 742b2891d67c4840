/**
 * Calls `onchange` whenever the colours may have changed: the page's `data-theme` (or class), or the system's preference.
 * @returns a function that stops it.
 */
export function watchTheme(onchange: () => void): () => void {
  const themes = new MutationObserver(onchange);
  themes.observe(document.documentElement, { attributeFilter: ['data-theme', 'class'] });
  const preference = matchMedia('(prefers-color-scheme: light)');
  preference.addEventListener('change', onchange);
  return () => {
    themes.disconnect();
    preference.removeEventListener('change', onchange);
  };
}
