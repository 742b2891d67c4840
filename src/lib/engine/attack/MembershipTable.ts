import { Memberships } from './Memberships';

/** A distribution over membership vectors in each of some worlds (`Worlds`). */
export interface MembershipTable {
  worlds: number;
  /** Distinct. */
  ids: number[];
  /** `[place of id * worlds + world]`. */
  chances: Float64Array;
}

/** The distribution in one world. */
export function inWorld({ worlds, ids, chances }: MembershipTable, world: number): Memberships {
  return new Memberships(
    ids,
    ids.map((_, i) => chances[i * worlds + world]),
  );
}

/** The distribution over all worlds. @param weights of the worlds, which sum to 1; by default all as likely */
export function overWorlds(table: MembershipTable, weights?: ArrayLike<number>): Memberships {
  const { worlds, ids, chances } = table;
  if (worlds === 1) return inWorld(table, 0);
  return new Memberships(
    ids,
    ids.map((_, i) => {
      let chance = 0;
      for (let world = 0; world < worlds; world++)
        chance += (weights ? weights[world] : 1 / worlds) * chances[i * worlds + world];
      return chance;
    }),
  );
}

/** Room to begin with; grows with the ids that occur. */
const FIRST_ROOM = 64;

/** Adds up chances by registry id and world in a dense array that is used over and over: adding allocates nothing. */
export class TableTally {
  readonly worlds: number;
  #sums: Float64Array;
  #isTouched = new Uint8Array(FIRST_ROOM);
  readonly #touched: number[] = [];

  constructor(worlds: number) {
    this.worlds = worlds;
    this.#sums = new Float64Array(FIRST_ROOM * worlds);
  }

  /** Adds to a vector in every world. @param chances one a world, from `at` on, @param scale times this */
  add(id: number, chances: ArrayLike<number>, at = 0, scale = 1): void {
    const { worlds } = this;
    this.#touch(id);
    for (let world = 0; world < worlds; world++)
      this.#sums[id * worlds + world] += scale * chances[at + world];
  }

  /** Adds to a vector in one world. */
  addIn(world: number, id: number, chance: number): void {
    this.#touch(id);
    this.#sums[id * this.worlds + world] += chance;
  }

  /** Adds distributions, each chance times the share in its world. */
  addAll({ ids, chances }: MembershipTable, shares: ArrayLike<number>): void {
    const { worlds } = this;
    for (let i = 0; i < ids.length; i++) {
      this.#touch(ids[i]);
      for (let world = 0; world < worlds; world++)
        this.#sums[ids[i] * worlds + world] += shares[world] * chances[i * worlds + world];
    }
  }

  /** What was added, in the order of first occurrence; begins anew. */
  finish(): MembershipTable {
    const { worlds } = this;
    const ids = this.#touched.slice();
    const chances = new Float64Array(ids.length * worlds);
    ids.forEach((id, i) => {
      for (let world = 0; world < worlds; world++) {
        chances[i * worlds + world] = this.#sums[id * worlds + world];
        this.#sums[id * worlds + world] = 0;
      }
      this.#isTouched[id] = 0;
    });
    this.#touched.length = 0;
    return { worlds, ids, chances };
  }

  #touch(id: number): void {
    if (id >= this.#isTouched.length) this.#grow(id);
    if (this.#isTouched[id] === 1) return;
    this.#isTouched[id] = 1;
    this.#touched.push(id);
  }

  #grow(id: number): void {
    const room = 2 * Math.max(id, this.#isTouched.length);
    const sums = new Float64Array(room * this.worlds);
    sums.set(this.#sums);
    this.#sums = sums;
    const isTouched = new Uint8Array(room);
    isTouched.set(this.#isTouched);
    this.#isTouched = isTouched;
  }
}
