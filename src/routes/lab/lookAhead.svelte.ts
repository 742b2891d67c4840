import type { Announcement } from '$lib/engine/announce/announcement';
import type { Preview } from '$lib/engine/engine';
import type { LabState } from '$lib/state/labState.svelte';

/** What the diaries alone say of the sentence on the board. */
export interface LookAhead {
  /** Null while that is not known. */
  readonly preview: Preview | null;
}

/** How long a sentence stands unchanged before the diaries are read for it: whoever is still writing wants the count first. */
const STANDS_MS = 600;

/**
 * Has the diaries read for every sentence that stands on the board and is not up, beside the posts that are. Call it while a component is
 * being set up.
 */
export function lookAhead(lab: LabState): LookAhead {
  let looked: Announcement | null = $state.raw(null);

  $effect(() => {
    const { base, feed, attack } = lab;
    const { draft, posts } = feed;
    if (!draft || feed.isUp || !base.isReady || attack.status === 'reading') return;
    const wait = setTimeout(() => {
      looked = draft;
      void attack.look(posts, draft);
    }, STANDS_MS);
    return () => clearTimeout(wait);
  });

  return {
    get preview() {
      return looked !== null && looked === lab.feed.draft ? lab.attack.preview : null;
    },
  };
}
