/** Whether a question has been overtaken by a later one, or dropped. */
export type IsOver = () => boolean;

/**
 * Questions of one kind, of which the newest alone counts: what an earlier one answers, errors included, is let go, whenever it comes.
 * So no late answer is ever taken for the answer to another question.
 */
export class Latest {
  #turn = 0;
  #isAsking = false;

  /** Whether the newest question waits for its answer. */
  get isAsking(): boolean {
    return this.#isAsking;
  }

  /**
   * Asks; a later call, or `drop`, overtakes it.
   * @param question changes nothing itself except where its argument has just said that it is not over
   * @param take gets the answer, unless the question was overtaken
   * @param fail gets what went wrong, unless the question was overtaken; `take`'s own errors too
   * @returns whether the answer was taken: what follows from an answer follows only then
   */
  async ask<T>(
    question: (isOver: IsOver) => Promise<T>,
    take: (answer: T) => void,
    fail: (error: unknown) => void,
  ): Promise<boolean> {
    const turn = ++this.#turn;
    const isOver = () => turn !== this.#turn;
    this.#isAsking = true;
    try {
      const answer = await question(isOver);
      if (isOver()) return false;
      this.#isAsking = false;
      take(answer);
      return true;
    } catch (error) {
      if (isOver()) return false;
      this.#isAsking = false;
      fail(error);
      return false;
    }
  }

  /** Lets go of whatever is under way. */
  drop(): void {
    this.#turn++;
    this.#isAsking = false;
  }
}
