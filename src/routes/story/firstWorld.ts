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
  /** What the picture to share shows. */
  alt: string;
  opening: Opening;
}

/** The first world as the engine told it, and its first screen in words. Goes into the page, not into a script. @param altOf says what the picture to share shows */
export function firstWorld(
  words: StoryWords,
  altOf: (sentence: string, lit: number, subscribers: number) => string,
): FirstWorld {
  const first = story as unknown as StoryWorld;
  const { facts, names } = first;
  const told = { facts, names, you: facts.you, bet: null, eveningsBet: null };
  const opening = openingOf(words, told);
  const sentence = opening.board.map(({ text }) => text).join(' ');
  return {
    first,
    bins: calibration.reliability,
    title: words.documentTitle,
    description: words.description,
    alt: altOf(sentence, facts.figures.crowdCount, facts.figures.subscribers),
    opening,
  };
}
