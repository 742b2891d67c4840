const BITS_A_WORD = 32;

/** Some of the kinds of people of a group, by their place in its list. */
export class KindSet {
  readonly #words: Int32Array;
  /** Equal for equal sets of one group. */
  readonly key: string;

  private constructor(words: Int32Array) {
    this.#words = words;
    this.key = words.join('.');
  }

  /** @param isMeant by kind */
  static of(isMeant: boolean[]): KindSet {
    const words = new Int32Array(Math.ceil(isMeant.length / BITS_A_WORD));
    isMeant.forEach((isIn, kind) => {
      if (isIn) words[kind >> 5] |= 1 << (kind & 31);
    });
    return new KindSet(words);
  }

  get isEmpty(): boolean {
    return this.#words.every((word) => word === 0);
  }

  isWithin(outer: KindSet): boolean {
    const [mine, theirs] = [this.#words, outer.#words];
    for (let w = 0; w < mine.length; w++) if ((mine[w] & ~theirs[w]) !== 0) return false;
    return true;
  }

  /** The kinds of this set that are not in another. */
  less(other: KindSet): KindSet {
    return new KindSet(this.#words.map((word, w) => word & ~other.#words[w]));
  }
}
