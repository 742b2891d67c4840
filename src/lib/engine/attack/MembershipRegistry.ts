import { EngineError } from '../EngineError';

/** The membership vectors that occurred: which claims a person falls under, as a whole number with one bit a claim. */
export class MembershipRegistry {
  readonly claims: number;
  /** Membership by id: 1 for each claim the person falls under. Id 0 is "none". */
  readonly bits: Uint8Array[] = [];
  readonly masks: number[] = [];
  readonly #ids = new Map<number, number>();

  readonly #most: number;

  /**
   * @param claims at most 52: one bit each of a double’s whole numbers
   * @param most vectors that there is room for
   */
  constructor(claims: number, most = Infinity) {
    this.claims = claims;
    this.#most = most;
    this.id(0);
  }

  /**
   * Id of a membership vector given as a whole number Σ 2^claim.
   * @throws EngineError `tooMany` beyond the room there is
   */
  id(mask: number): number {
    let id = this.#ids.get(mask);
    if (id === undefined) {
      id = this.bits.length;
      if (id >= this.#most)
        throw new EngineError(
          'tooMany',
          `These posts split people into more than ${Math.floor(this.#most)} kinds, more than a stranger can hold in mind. Take some down.`,
        );
      this.#ids.set(mask, id);
      this.masks.push(mask);
      const bits = new Uint8Array(this.claims);
      for (let claim = 0, rest = mask; rest > 0; claim++, rest = Math.floor(rest / 2))
        bits[claim] = rest % 2;
      this.bits.push(bits);
    }
    return id;
  }
}
