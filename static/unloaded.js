// Runs before the first paint. Where the scripts of a page do not come (no connection, or a newer site in the place of this one) the page is
// read as without scripts, and says that they are missing. Whatever offers to try again asks first whether anybody answers: to reload a page
// without a connection would lose it.
(() => {
  const root = document.documentElement;

  addEventListener('unhandledrejection', () => {
    if ('arrived' in root.dataset) return;
    root.classList.remove('scripted');
    root.classList.add('unloaded');
  });

  document.addEventListener('click', async ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-try-again]')) return;
    delete root.dataset.answer;
    try {
      await fetch(location.href, { cache: 'no-store' });
      location.reload();
    } catch {
      root.dataset.answer = 'none';
    }
  });
})();
