import { Latest, type IsOver } from './latest';
import { sentenceOf } from './sentenceOf';

/** Something long that was asked: its answer and what that is about, how far it has come, what went wrong. */
export class Asked<T, About = undefined> {
  answer = $state.raw<T | null>(null);
  /** What `answer` is about, as it was asked; null with it. */
  about = $state.raw<About | null>(null);
  /** In [0, 1]; null while nothing is under way. */
  share = $state<number | null>(null);
  problem = $state<string | null>(null);
  readonly #latest = new Latest();

  /**
   * Asks; a later call, or `forget`, overtakes an earlier one. An answer of null (stopped) leaves nothing.
   * @returns whether this question was answered: what follows from an answer follows only then
   */
  async ask(
    question: (onShare: (share: number) => void, isOver: IsOver) => Promise<T | null>,
    ...[about]: About extends undefined ? [] : [about: About]
  ): Promise<boolean> {
    this.share = 0;
    this.problem = null;
    const isTaken = await this.#latest.ask(
      (isOver) =>
        question((share) => {
          if (!isOver()) this.share = share;
        }, isOver),
      (answer) => this.#leave(answer, about ?? null, null),
      (error) => this.#leave(null, null, sentenceOf(error)),
    );
    return isTaken && this.answer !== null;
  }

  /** Forgets the answer, and whatever is under way. */
  forget(): void {
    this.#latest.drop();
    this.#leave(null, null, null);
  }

  #leave(answer: T | null, about: About | null, problem: string | null): void {
    this.answer = answer;
    this.about = answer === null ? null : about;
    this.share = null;
    this.problem = problem;
  }
}
