import type { CardWords } from '$lib/words/en/share';
import type { PostPart } from './wordPosts';

/** What a picture to share shows. */
export interface Card {
  /** Name of the file, without its ending: an example's id, `story`, or `story-es`. */
  name: string;
  /** What stands beside the post, in its language. */
  words: CardWords;
  /** The post on the board. */
  board: PostPart[];
  /** Posts that were up before it, oldest first. */
  earlier: string[];
  /** What the company answered; null for none. */
  reply: Array<{ text: string; isMarked?: boolean }> | null;
  /** Whom the post on the board speaks of, ascending. */
  lit: Uint32Array;
  subscribers: number;
}
