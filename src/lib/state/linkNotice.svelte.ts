/** The parts of a state as texts, by name; what is not there is missing. */
type Texts = Record<string, string>;

/** What has to be said of the link that led here, for as long as the state stands that it gave. */
export class LinkNotice {
  /** A sentence or several; null if nothing is to be said. */
  sentence = $state<string | null>(null);
  #asked: Texts = {};
  #seen: Texts | null = null;

  /** Says it, or that nothing is wrong. @param asked what the link asks for: parts of it may come later than the rest */
  say(sentence: string | null, asked: object): void {
    this.sentence = sentence;
    this.#asked = textsOf(asked);
    this.#seen = null;
  }

  /** Says something more of the same link. */
  add(sentence: string): void {
    this.sentence = this.sentence === null ? sentence : `${this.sentence} ${sentence}`;
  }

  /** Takes it back: somebody has read it, or has gone on to something else. */
  clear(): void {
    this.sentence = this.#seen = null;
  }

  /** Follows the state from when it stands. Where it is no longer what the link gave, nothing is said of the link any more. */
  follow(state: object): void {
    if (this.sentence === null) return;
    const now = textsOf(state);
    const seen = (this.#seen ??= now);
    for (const key of Object.keys({ ...seen, ...now })) {
      if (seen[key] === now[key]) continue;
      const hasArrived = !(key in seen) && key in this.#asked;
      if (!hasArrived) return this.clear();
      seen[key] = now[key];
    }
  }
}

function textsOf(parts: object): Texts {
  const there = Object.entries(parts).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(there.map(([key, value]) => [key, JSON.stringify(value)]));
}
