/** How something that can be asked stands. */
export interface OutcomeStand {
  /** What came of it, in a sentence or two; empty while there is nothing to say. */
  says: string;
  /** Whether it is being worked out. */
  isBusy: boolean;
  /** What is said if that takes long; empty: nothing. */
  wait: string;
}

/** Longer than this, and who listens is told that something is under way: by then a silence sounds like a button that did nothing. */
export const LONG_MS = 2_000;

/**
 * Decides when an outcome is said: once, when it is there, and only to those who asked for it. What is being worked out stays asked for,
 * whatever is done meanwhile elsewhere; what has come in answer to something else stays silent.
 */
export class OutcomeWatch {
  #say: (sentence: string) => void;
  #isAlways: boolean;
  #isAsked = false;
  #isBusy = false;
  #said: string | null = null;
  #wait = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param isAlways whether it is said whoever asked: of what happens to the whole page */
  constructor(say: (sentence: string) => void, isAlways = false) {
    this.#say = say;
    this.#isAlways = isAlways;
  }

  /** Somebody did something. @param isHere in the part of the page that this is the outcome of */
  act(isHere: boolean): void {
    if (isHere) this.#isAsked = true;
    else if (!this.#isBusy) this.#isAsked = false;
  }

  /** Takes in how it stands now, and says what there is to be said. */
  update({ says, isBusy, wait }: OutcomeStand): void {
    const hasEnded = this.#isBusy && !isBusy;
    const isHeard = this.#isAsked || this.#isAlways;
    this.#wait = wait;
    if (isBusy && !this.#isBusy && isHeard && wait)
      this.#timer = setTimeout(() => this.#say(this.#wait), LONG_MS);
    this.#isBusy = isBusy;
    if (isBusy) return;
    this.end();
    const isNews = hasEnded || says !== this.#said;
    this.#said = says;
    if (isNews && isHeard && says) this.#say(says);
  }

  /** Nothing more will be said. */
  end(): void {
    clearTimeout(this.#timer);
  }
}
