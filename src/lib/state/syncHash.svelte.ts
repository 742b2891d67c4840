import { decodeLink, emptyLink, encodeLink } from '$lib/link';
import { keepHash } from './keepHash.svelte';
import type { LabState } from './labState.svelte';

/** Keeps the lab and the address together (`keepHash`), and what has to be said of a link with what it gave. */
export function syncHash(lab: LabState, replace: (hash: string) => void) {
  $effect(() => {
    if (lab.isSettled && lab.link) lab.notice.follow(lab.link);
  });
  return keepHash({
    read(hash) {
      const { state, problem } = decodeLink(hash);
      const link = state ?? emptyLink();
      lab.notice.say(problem?.sentence ?? null, link);
      void lab.start(link);
    },
    write: () => (lab.link ? encodeLink(lab.link) : null),
    replace,
  });
}
