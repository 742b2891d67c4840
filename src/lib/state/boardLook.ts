import type { Announcement } from '$lib/engine/announce/announcement';
import { countsTheSame } from './announcements';
import type { AttackState } from './attackState.svelte';
import type { BaseState } from './baseState.svelte';
import type { FeedState } from './feedState.svelte';

/** So long a sentence stands on the board, counted, before the diaries are asked about it: who types waits for counts alone. */
const LOOK_AFTER_MS = 400;

/**
 * Keeps `AttackState.preview` about the sentence on the board: asks the diaries once the sentence has been counted and stands for a while,
 * drops what is about another one, and asks nothing where the stranger has read the sentence already.
 */
export class BoardLook {
  /** The sentence that the preview is about, or is asked about. */
  #about: Announcement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #base: BaseState;
  #feed: FeedState;
  #attack: AttackState;
  #prepare: () => Promise<void>;

  /** @param prepare awaited before the diaries are asked */
  constructor(base: BaseState, feed: FeedState, attack: AttackState, prepare: () => Promise<void>) {
    this.#base = base;
    this.#feed = feed;
    this.#attack = attack;
    this.#prepare = prepare;
  }

  /** Another sentence stands on the board, or the one that does has been counted. */
  follow(): void {
    clearTimeout(this.#timer);
    const { draft, isStale, isUp } = this.#feed;
    if (draft && this.#about && countsTheSame(draft, this.#about)) return;
    this.#about = null;
    this.#attack.lookAway();
    if (!draft || isStale || isUp) return;
    this.#timer = setTimeout(() => void this.#look(), LOOK_AFTER_MS);
  }

  /** The posts have been read: what is on the board is one of them, or stands beside others than before. */
  followReading(): void {
    const { draft, isUp, posts } = this.#feed;
    const read = this.#attack.posts;
    this.#about = null;
    if (!isUp || !this.#attack.result || read.at(-1)?.id !== posts.at(-1)?.id) {
      this.follow();
      return;
    }
    clearTimeout(this.#timer);
    this.#about = draft;
    this.#attack.lookAt(read.length - 1);
  }

  /** Forgets the sentence: its base goes. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#about = null;
    this.#attack.lookAway();
  }

  /** A count that is under way comes first, and asks again; so does a reading. */
  async #look(): Promise<void> {
    const { draft, isStale, isUp, posts } = this.#feed;
    if (!draft || !this.#base.engine || isStale || isUp || this.#attack.status === 'reading')
      return;
    this.#about = draft;
    await this.#prepare();
    if (this.#about === draft) await this.#attack.look(posts, draft);
  }
}
