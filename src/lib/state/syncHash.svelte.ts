import { decodeLink, emptyLink, encodeLink, type LinkState } from '$lib/link';
import { keepHash } from './keepHash.svelte';
import type { LabState } from './labState.svelte';

/** Keeps the lab and the address together (`keepHash`), and what has to be said of a link with what it gave. */
export function syncHash(lab: LabState, replace: (hash: string) => void) {
  let asked: LinkState = emptyLink();
  $effect(() => {
    if (!lab.isSettled || !lab.link) return;
    // Which numbers are read together the lab chooses where the link did not.
    lab.notice.follow(asked.cell ? lab.link : { ...lab.link, cell: null });
  });
  return keepHash({
    read(hash) {
      const { state, problem } = decodeLink(hash);
      asked = state ?? emptyLink();
      lab.notice.say(problem?.sentence ?? null, asked);
      void lab.start(asked);
    },
    write: () => (lab.link ? encodeLink(lab.link) : null),
    replace,
  });
}
