import calibration from '$lib/data/calibration.json';
import story from '$lib/data/story.json';
import type { StoryWorld } from '$lib/state/storyState.svelte';

/** What the story's pages are built with: the first world as the engine told it, and how often stated confidence was right. Goes into the page, not into a script. */
export function firstWorld(): {
  first: StoryWorld;
  bins: Array<{ stated: number; observed: number; count: number }>;
} {
  return { first: story as unknown as StoryWorld, bins: calibration.reliability };
}
