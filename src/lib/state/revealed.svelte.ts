import { Latest } from './latest';
import { sentenceOf } from './sentenceOf';

/** The truth beside an answer: fetched only once somebody asks, kept with the answer that it is about, and shown beside no other. */
export class Revealed<Answer extends object, Truth> {
  isAsked = $state(false);
  #found = $state.raw<{ about: Answer; truth: Truth } | null>(null);
  readonly #latest = new Latest();
  readonly #answer: () => Answer | null;
  readonly #fetch: (answer: Answer) => Promise<Truth | null | undefined>;
  readonly #fail: (sentence: string) => void;

  /**
   * @param answer what stands on the screen now
   * @param fetch the truth about it; null: there is none
   * @param fail told what went wrong, in a sentence
   */
  constructor(
    answer: () => Answer | null,
    fetch: (answer: Answer) => Promise<Truth | null | undefined>,
    fail: (sentence: string) => void = () => {},
  ) {
    this.#answer = answer;
    this.#fetch = fetch;
    this.#fail = fail;
  }

  /** The truth about what stands on the screen; null unless it was asked for and has arrived. */
  readonly truth: Truth | null = $derived.by(() => {
    const found = this.#found;
    return this.isAsked && found && found.about === this.#answer() ? found.truth : null;
  });

  /** Turns the truth on or off. */
  async show(isAsked: boolean): Promise<void> {
    this.isAsked = isAsked;
    await this.fetch();
  }

  /** Fetches it, if it is asked for and not there. To be called whenever another answer has come. */
  async fetch(): Promise<void> {
    const about = this.#answer();
    if (!this.isAsked || !about || this.#found?.about === about) return;
    await this.#latest.ask(
      () => this.#fetch(about),
      (truth) => {
        this.#found = truth ? { about, truth } : null;
      },
      (error) => {
        if (about === this.#answer()) this.#fail(sentenceOf(error));
      },
    );
  }
}
