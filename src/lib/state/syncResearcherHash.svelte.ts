import { decodeResearcherLink, encodeResearcherLink } from '$lib/link/researcherLink';
import { keepHash } from './keepHash.svelte';
import type { ResearcherState } from './researcherState.svelte';

/** Keeps the view of 2007 and the address together (`keepHash`). */
export function syncResearcherHash(researcher: ResearcherState, replace: (hash: string) => void) {
  return keepHash({
    read(hash) {
      const { link, problem } = decodeResearcherLink(hash);
      researcher.linkProblem = problem;
      void researcher.start(link);
    },
    write: () => (researcher.link ? encodeResearcherLink(researcher.link) : null),
    replace,
  });
}
