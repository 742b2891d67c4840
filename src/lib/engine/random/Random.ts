import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const TO_UNIT = 1 / 4294967296;
/** Outputs thrown away after seeding: xoroshiro needs a few steps to spread a seed of few bits. */
const WARM_UP_STEPS = 24;

/** Mixes two 32-bit words into one (finaliser of MurmurHash3, Appleby 2011). */
export function mix32(a: number, b: number): number {
  let h = (a ^ Math.imul(b, 0x9e3779b1)) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A stream of pseudo-random numbers (xoroshiro128+, Blackman & Vigna 2018, by `pure-rand`). Same seed and stream, same numbers everywhere. */
export class Random {
  readonly #generator;

  /**
   * @param seed unsigned 32-bit integer
   * @param stream unsigned 32-bit integer; streams of one seed are independent for our purposes
   */
  constructor(seed: number, stream: number) {
    this.#generator = xoroshiro128plus(mix32(mix32(seed >>> 0, 0x5bd1e995), stream >>> 0) | 0);
    for (let i = 0; i < WARM_UP_STEPS; i++) this.#generator.next();
  }

  /** A number in [0, 1), a multiple of 2⁻³². */
  unit(): number {
    return (this.#generator.next() >>> 0) * TO_UNIT;
  }

  /** An integer in [0, bound), `bound` ≤ 2³¹; off uniform by at most bound/2³². */
  below(bound: number): number {
    return ((this.#generator.next() >>> 0) * TO_UNIT * bound) | 0;
  }
}
