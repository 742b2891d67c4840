/** Something long that was asked: its answer, how far it has come, what went wrong. */
export class Asked<T> {
  answer = $state.raw<T | null>(null);
  /** In [0, 1]; null while nothing is under way. */
  share = $state<number | null>(null);
  problem = $state<string | null>(null);
  #turn = 0;

  /** Asks; a later call, or `forget`, overtakes an earlier one. An answer of null (stopped) leaves nothing. */
  async ask(question: (onShare: (share: number) => void) => Promise<T | null>): Promise<void> {
    const turn = ++this.#turn;
    this.share = 0;
    this.problem = null;
    try {
      const answer = await question((share) => {
        if (turn === this.#turn) this.share = share;
      });
      if (turn === this.#turn) this.answer = answer;
    } catch (error) {
      if (turn !== this.#turn) return;
      this.answer = null;
      this.problem = error instanceof Error ? error.message : String(error);
    } finally {
      if (turn === this.#turn) this.share = null;
    }
  }

  /** Forgets the answer, and whatever is under way. */
  forget(): void {
    this.#turn++;
    this.answer = null;
    this.share = this.problem = null;
  }
}
