import type { Genre } from '$lib/engine/announce/announcement';
import type { Remark } from '../en/remarks';
import type { StoryLanguage } from './StoryWords';

/** What the things that the story speaks of are called; names are the same in every language. Keys are indexes of the base. */
export interface StoryNames {
  titles: Record<number, { name: string; genre: Genre; isSensitive: boolean }>;
  towns: Record<number, string>;
  personas: Record<number, string>;
  /** What the reviews say, by the index of the review, in the words of each language. */
  remarks: Record<number, Record<StoryLanguage, Remark>>;
}
