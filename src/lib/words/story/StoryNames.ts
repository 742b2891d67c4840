import type { Genre } from '$lib/engine/announce/announcement';

/** What the things that the story speaks of are called; the same in every language, as names are. Keys are indexes of the base. */
export interface StoryNames {
  titles: Record<number, { name: string; genre: Genre; isSensitive: boolean }>;
  towns: Record<number, string>;
  personas: Record<number, string>;
}
