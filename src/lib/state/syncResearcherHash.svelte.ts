import { decodeResearcherLink, encodeResearcherLink } from '$lib/link/researcherLink';
import { keepHash } from './keepHash.svelte';
import type { ResearcherState } from './researcherState.svelte';

/** Keeps the view of 2007 and the address together (`keepHash`), and what has to be said of a link with what it gave. */
export function syncResearcherHash(researcher: ResearcherState, replace: (hash: string) => void) {
  $effect(() => {
    // Whoever was dealt is there with the first answer.
    if (researcher.link && researcher.result) researcher.notice.follow(researcher.link);
  });
  return keepHash({
    read(hash) {
      const { link, problem } = decodeResearcherLink(hash);
      researcher.notice.say(problem, link);
      void researcher.start(link);
    },
    write: () => (researcher.link ? encodeResearcherLink(researcher.link) : null),
    replace,
  });
}
