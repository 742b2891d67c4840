import calibration from '$lib/data/calibration.json';
import story from '$lib/data/story.json';
import type { StoryWorld } from '$lib/state/storyState.svelte';
import type { StoryWords } from '$lib/words/story/StoryWords';
import { openingOf, type Opening } from './openingOf';

/** What a page of the story is built with. */
export interface FirstWorld {
  first: StoryWorld;
  /** How often names given with a stated confidence were right, on worlds never used before. */
  bins: Array<{ stated: number; observed: number; count: number }>;
  title: string;
  description: string;
  opening: Opening;
}

/** The first world as the engine told it, and its first screen in words. Goes into the page, not into a script. */
export function firstWorld(words: StoryWords): FirstWorld {
  const first = story as unknown as StoryWorld;
  const { facts, names } = first;
  const told = { facts, names, you: facts.you, bet: null, eveningsBet: null };
  return {
    first,
    bins: calibration.reliability,
    title: words.documentTitle,
    description: words.description,
    opening: openingOf(words, told),
  };
}
