import { mix32 } from '../../random/Random';

/** Slots to begin with; a power of two. */
const FIRST_SLOTS = 1024;
/** Scatters ids over the slots; any number does. */
const SALT = 0x1d5;

/** Gives arbitrary 32-bit ids places 0, 1, 2… in order of first appearance: open addressing, at most half full. */
export class DenseIds {
  #slots = new Uint32Array(FIRST_SLOTS);
  #ids = new Uint32Array(FIRST_SLOTS / 2);
  #size = 0;
  #last = -1;
  #lastPlace = 0;

  /** How many different ids there were. */
  get size(): number {
    return this.#size;
  }

  /** The place of an id; a new one gets the next. `id` in [0, 2³²−1]. */
  placeOf(id: number): number {
    if (id === this.#last) return this.#lastPlace;
    const mask = this.#slots.length - 1;
    let slot = mix32(id, SALT) & mask;
    let entry = this.#slots[slot];
    while (entry !== 0 && this.#ids[entry - 1] !== id) {
      slot = (slot + 1) & mask;
      entry = this.#slots[slot];
    }
    if (entry === 0) {
      if (this.#size === this.#ids.length) {
        this.#grow();
        return this.placeOf(id);
      }
      this.#ids[this.#size++] = id;
      this.#slots[slot] = entry = this.#size;
    }
    this.#last = id;
    this.#lastPlace = entry - 1;
    return entry - 1;
  }

  /** The ids by place; a copy of length `size`. */
  list(): Uint32Array {
    return this.#ids.slice(0, this.#size);
  }

  #grow(): void {
    const ids = new Uint32Array(this.#ids.length * 2);
    ids.set(this.#ids);
    this.#ids = ids;
    this.#slots = new Uint32Array(ids.length * 2);
    const mask = this.#slots.length - 1;
    for (let place = 0; place < this.#size; place++) {
      let slot = mix32(ids[place], SALT) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = place + 1;
    }
  }
}
