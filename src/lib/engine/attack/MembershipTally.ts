import { Memberships } from './Memberships';

/** Room to begin with; grows with the ids that occur. */
const FIRST_ROOM = 64;

/** Adds up chances by registry id in a dense array that is used over and over: adding allocates nothing. */
export class MembershipTally {
  #sums = new Float64Array(FIRST_ROOM);
  #isTouched = new Uint8Array(FIRST_ROOM);
  readonly #touched: number[] = [];

  /** Adds `chance` to a vector. */
  add(id: number, chance: number): void {
    if (id >= this.#sums.length) this.#grow(id);
    if (this.#isTouched[id] === 0) {
      this.#isTouched[id] = 1;
      this.#touched.push(id);
    }
    this.#sums[id] += chance;
  }

  /** Adds a distribution, each chance times `share`. */
  addAll(memberships: Memberships, share: number): void {
    const { ids, chances } = memberships;
    for (let i = 0; i < ids.length; i++) this.add(ids[i], share * chances[i]);
  }

  /** What was added, in the order of first occurrence; begins anew. */
  finish(): Memberships {
    const ids = this.#touched.slice();
    const chances = ids.map((id) => this.#sums[id]);
    for (const id of ids) {
      this.#sums[id] = 0;
      this.#isTouched[id] = 0;
    }
    this.#touched.length = 0;
    return new Memberships(ids, chances);
  }

  #grow(id: number): void {
    const room = 2 * Math.max(id, this.#sums.length);
    const sums = new Float64Array(room);
    sums.set(this.#sums);
    this.#sums = sums;
    const isTouched = new Uint8Array(room);
    isTouched.set(this.#isTouched);
    this.#isTouched = isTouched;
  }
}
