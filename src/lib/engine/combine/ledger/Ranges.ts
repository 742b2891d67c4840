/** Ranges from…to of many numbers, told to a solver as they change, and taken back in the opposite order. */
export class Ranges {
  readonly #from: Float64Array;
  readonly #to: Float64Array;
  readonly #tell: (at: number, from: number, to: number) => void;
  /** What was changed, and what it was: three numbers a change. */
  readonly #trail: number[] = [];

  /** @param tell is called with every change */
  constructor(
    from: ArrayLike<number>,
    to: ArrayLike<number>,
    tell: (at: number, from: number, to: number) => void,
  ) {
    this.#from = Float64Array.from(from);
    this.#to = Float64Array.from(to);
    this.#tell = tell;
  }

  from(at: number): number {
    return this.#from[at];
  }

  to(at: number): number {
    return this.#to[at];
  }

  set(at: number, from: number, to: number): void {
    this.#trail.push(at, this.#from[at], this.#to[at]);
    this.#write(at, from, to);
  }

  /** A point to come `backTo`. */
  mark(): number {
    return this.#trail.length;
  }

  /** Takes back every change since a mark. */
  backTo(mark: number): void {
    while (this.#trail.length > mark) {
      const [at, from, to] = this.#trail.splice(-3);
      this.#write(at, from, to);
    }
  }

  #write(at: number, from: number, to: number): void {
    this.#from[at] = from;
    this.#to[at] = to;
    this.#tell(at, from, to);
  }
}
