// Runs before the first paint. A board's letters wait a moment for their own type, since other letters would be as wide as those and
// yet break elsewhere: they would jump from row to row. If the type is late, the board is hung with the letters there are, and keeps them.
(() => {
  const PATIENCE_MS = 2000;
  const root = document.documentElement;
  root.dataset.letters = 'awaited';
  addEventListener('DOMContentLoaded', async () => {
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, []));
    const type = document.fonts.load('800 condensed 1em Bricolage').catch(() => []);
    const faces = await Promise.race([type, late]);
    root.dataset.letters = faces.length > 0 ? 'there' : 'late';
  });
})();
