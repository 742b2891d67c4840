/**
 * Makes the page one that reads without scripts, and says that part of it could not be loaded: for a page whose living part did not come.
 * What `static/unloaded.js` does where no script came at all.
 */
export function fallBack(): void {
  const { classList } = document.documentElement;
  classList.remove('scripted');
  classList.add('unloaded');
}
