import type { VectorBits } from '../VectorBits';

/** The ways in which two people can share out the claims that they fall under together, so that no count changes. */
export class VectorSplits {
  readonly #registry: VectorBits;
  readonly #size: number;
  readonly #idOf = new Map<string, number>();
  readonly #known = new Map<number, Int32Array>();

  /** The registry must be complete: ids that come later are in no split. */
  constructor(registry: VectorBits) {
    this.#registry = registry;
    this.#size = registry.bits.length;
    registry.bits.forEach((bits, id) => this.#idOf.set(bits.join(''), id));
  }

  /** Pairs of ids whose bits add up to those of `first` and `second`, flat: `[a₀, b₀, a₁, b₁, …]`; the pair itself among them. */
  of(first: number, second: number): Int32Array {
    const key = first < second ? first * this.#size + second : second * this.#size + first;
    let splits = this.#known.get(key);
    if (splits === undefined) this.#known.set(key, (splits = this.#find(first, second)));
    return splits;
  }

  #find(first: number, second: number): Int32Array {
    const { bits } = this.#registry;
    const sum = bits[first].map((bit, claim) => bit + bits[second][claim]);
    const found: number[] = [];
    for (let a = 0; a < this.#size; a++) {
      const rest = sum.map((n, claim) => n - bits[a][claim]);
      // a count that would fall below 0 wraps round to 255
      if (rest.some((n) => n > 1)) continue;
      const b = this.#idOf.get(rest.join(''));
      if (b !== undefined) found.push(a, b);
    }
    return Int32Array.from(found);
  }
}
