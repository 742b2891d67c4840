import type { StoryWorld } from '$lib/state/storyState.svelte';
import type { StoryLanguage } from '$lib/words/story/StoryWords';
import type { FirstWorld } from './firstWorld';

/** Renders the scenes to HTML; there at the build only. */
const render = import.meta.env.SSR ? (await import('./renderScenes.server')).renderScenes : null;

/**
 * The scenes as HTML to be read. In the browser, where that HTML already stands, only something for it to stand in for: what is prerendered
 * stays as it is, and none of the words is loaded for it.
 */
export function readScenes(
  language: StoryLanguage,
  first: StoryWorld,
  bins: FirstWorld['bins'],
): string {
  return render?.(language, first, bins) ?? '<p></p>';
}
