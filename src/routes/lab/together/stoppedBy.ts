import { REPAIR_PRESETS } from '$lib/engine/repair/presets';
import type { Post } from '$lib/state/feedState.svelte';
import { MINIMUM_IDS, minimumCounts } from '$lib/words/story/minimumCounts';

/** The smallest count that is out, and what the minimum counts in use would have made of it. */
export interface Stopped {
  smallest: number;
  /** How many minimum counts in use there are. */
  of: number;
  /** Who uses those that would have stopped it. */
  by: string[];
}

/** Holds the smallest count of some posts against the minimum counts in use; null if none of them counts people. */
export function stoppedBy(posts: readonly Post[]): Stopped | null {
  const counts = posts
    .filter(({ announcement: { kind } }) => kind === 'count' || kind === 'one')
    .map(({ publication }) => publication.numbers[0] ?? publication.count);
  if (counts.length === 0) return null;
  const smallest = Math.min(...counts);
  const ids: readonly string[] = MINIMUM_IDS.filter((id) => smallest < minimumCounts[id]);
  const by = REPAIR_PRESETS.filter(({ id }) => ids.includes(id)).map(({ who }) => who);
  return { smallest, of: MINIMUM_IDS.length, by };
}
