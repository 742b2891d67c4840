import type { BaseState } from './baseState.svelte';
import type { FeedState } from './feedState.svelte';
import { findNearest, type Near } from './findNearest';
import { Latest } from './latest';

/** So long a sentence that nobody matches stands on the board before others are counted: who types waits for its own count alone. */
const LOOK_AFTER_MS = 400;

/** Where nobody matches the sentence on the board: the nearest that somebody does. */
export class NearestState {
  found = $state.raw<Near[]>([]);
  isLooking = $state(false);
  #base: BaseState;
  #feed: FeedState;
  readonly #looks = new Latest();

  constructor(base: BaseState, feed: FeedState) {
    this.#base = base;
    this.#feed = feed;
  }

  /** Another sentence stands on the board, or the one that does has been counted. */
  follow(): void {
    this.forget();
    const { draft, isStale, publication } = this.#feed;
    if (draft && !isStale && publication?.obstacle === 'nobody') void this.#look(draft);
  }

  async #look(draft: NonNullable<FeedState['draft']>): Promise<void> {
    this.isLooking = true;
    await this.#looks.ask(
      async (isOver) => {
        await new Promise((resolve) => setTimeout(resolve, LOOK_AFTER_MS));
        const { engine, catalogue } = this.#base;
        return engine && catalogue && !isOver()
          ? findNearest(engine, catalogue, draft, isOver)
          : [];
      },
      (found) => {
        this.found = found;
        this.isLooking = false;
      },
      // A sentence that cannot be counted says so by itself.
      () => (this.isLooking = false),
    );
  }

  /** Forgets what was found. */
  forget(): void {
    this.#looks.drop();
    this.found = [];
    this.isLooking = false;
  }
}
