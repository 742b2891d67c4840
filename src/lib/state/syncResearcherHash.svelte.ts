import { decodeResearcherLink, encodeResearcherLink } from '$lib/link/researcherLink';
import type { ResearcherState } from './researcherState.svelte';

/** The view waits so long after a change before it writes the address. */
const WRITE_MS = 250;

/**
 * Keeps the view of 2007 and the address together, as `syncHash` does for the lab. Call it while the page is being set up; `start` in
 * the browser returns what stops it.
 * @param replace puts a hash in the address without a new entry in the history
 */
export function syncResearcherHash(
  researcher: ResearcherState,
  replace: (hash: string) => void,
): { start: () => () => void } {
  let written = '';

  function read() {
    if (location.hash === written && written !== '') return;
    const { link, problem } = decodeResearcherLink(location.hash);
    researcher.linkProblem = problem;
    void researcher.start(link);
  }

  $effect(() => {
    const { link } = researcher;
    if (!link) return;
    const timer = setTimeout(() => {
      written = encodeResearcherLink(link);
      if (location.hash !== written) replace(written);
    }, WRITE_MS);
    return () => clearTimeout(timer);
  });

  return {
    start() {
      read();
      addEventListener('hashchange', read);
      return () => removeEventListener('hashchange', read);
    },
  };
}
