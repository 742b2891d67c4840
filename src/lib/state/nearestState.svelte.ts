import type { BaseState } from './baseState.svelte';
import { Findings } from './findings.svelte';
import type { FeedState } from './feedState.svelte';
import { findNearest, type Near } from './findNearest';

/** So long a sentence that nobody matches stands on the board before others are counted: who types waits for its own count alone. */
const LOOK_AFTER_MS = 400;

/** Where nobody matches the sentence on the board: the nearest that somebody does. */
export class NearestState extends Findings<Near> {
  #base: BaseState;
  #feed: FeedState;

  constructor(base: BaseState, feed: FeedState) {
    super();
    this.#base = base;
    this.#feed = feed;
  }

  /** Another sentence stands on the board, or the one that does has been counted. */
  follow(): void {
    this.forget();
    const { draft, isStale, publication } = this.#feed;
    if (draft && !isStale && publication?.obstacle === 'nobody') void this.#look(draft);
  }

  /** A sentence that cannot be counted says so by itself. */
  async #look(draft: NonNullable<FeedState['draft']>): Promise<void> {
    await this.find(async (isOver) => {
      await new Promise((resolve) => setTimeout(resolve, LOOK_AFTER_MS));
      const { engine, catalogue } = this.#base;
      return engine && catalogue && !isOver() ? findNearest(engine, catalogue, draft, isOver) : [];
    });
  }
}
