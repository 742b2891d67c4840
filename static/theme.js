// Runs before the first paint, so that no theme flashes: the reader's choice, else the system's.
(() => {
  const root = document.documentElement;
  const light = matchMedia('(prefers-color-scheme: light)');
  const chosen = () => {
    try {
      const theme = localStorage.getItem('theme');
      return theme === 'night' || theme === 'day' ? theme : undefined;
    } catch {
      return undefined; // Storage may be forbidden.
    }
  };
  const apply = () => {
    root.dataset.theme = chosen() ?? (light.matches ? 'day' : 'night');
  };
  apply();
  light.addEventListener('change', apply);
  addEventListener('storage', apply);
  root.classList.add('scripted');
})();
