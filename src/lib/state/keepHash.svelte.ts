import { isAnchor } from './isAnchor';

/** A page waits so long after a change before it writes the address. */
const WRITE_MS = 250;

/** What a page keeps in its address. */
export interface KeptHash {
  /** Takes in the hash of the address: at the start, and whenever somebody changes it. */
  read(hash: string): void;
  /** Whether an anchor of the page is a state of it, too; none is if missing. */
  isOurs?(hash: string): boolean;
  /** The hash of what is on the page; null while there is nothing yet. Followed as an effect. */
  write(): string | null;
  /** Puts a hash in the address without a new entry in the history. */
  replace(hash: string): void;
}

/**
 * Keeps a page and its address together. Call it while the page is being set up; `start` in the browser returns what stops it.
 */
export function keepHash({ read, isOurs, write, replace }: KeptHash): { start: () => () => void } {
  let written = '';

  function follow() {
    if (location.hash === written && written !== '') return;
    const { hash } = location;
    if (!isAnchor(hash) || isOurs?.(hash)) read(hash);
    // Somebody went to a place on the page: the state stays, and the address goes on naming it.
    else if (written !== '') replace(written);
    else read('');
  }

  $effect(() => {
    const hash = write();
    if (hash === null) return;
    const timer = setTimeout(() => {
      written = hash;
      if (location.hash !== written) replace(written);
    }, WRITE_MS);
    return () => clearTimeout(timer);
  });

  return {
    start() {
      follow();
      addEventListener('hashchange', follow);
      return () => removeEventListener('hashchange', follow);
    },
  };
}
