import type { Deed } from '../../announce/announcement';
import type { Catalogue } from '../../engine';
import { canBoth, measureOf, type MeasuredDeed } from './deedRelations';

/** The deeds of a feed, each measured once, with what any two of them rule out worked out once. */
export class DeedTable {
  readonly #catalogue: Catalogue;
  readonly #indices = new Map<string, number>();
  readonly #deeds: MeasuredDeed[] = [];
  /** By pair: four bits, one for each answer to "both done?" that is possible. */
  readonly #possible = new Map<number, number>();

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** Index of a deed that has passed `checkPredicate`; equal deeds have one. */
  index(deed: Deed): number {
    const key = JSON.stringify([deed.what, deed.when, deed.times]);
    let index = this.#indices.get(key);
    if (index === undefined) {
      index = this.#deeds.length;
      this.#indices.set(key, index);
      this.#deeds.push(measureOf(deed, this.#catalogue));
    }
    return index;
  }

  /** Whether one person can have done (or not) both deeds: `canBoth`. */
  canBoth(a: number, isADone: boolean, b: number, isBDone: boolean): boolean {
    return Math.floor(this.#pair(a, b) / 2 ** (2 * Number(isADone) + Number(isBDone))) % 2 === 1;
  }

  /** Whether some answer for one rules out some answer for the other. */
  areRelated(a: number, b: number): boolean {
    return this.#pair(a, b) !== 15;
  }

  #pair(a: number, b: number): number {
    const key = a * 65_536 + b;
    let bits = this.#possible.get(key);
    if (bits === undefined) {
      bits = 0;
      for (const [isADone, isBDone, bit] of [
        [false, false, 1],
        [false, true, 2],
        [true, false, 4],
        [true, true, 8],
      ] as const)
        if (canBoth(this.#deeds[a], isADone, this.#deeds[b], isBDone)) bits += bit;
      this.#possible.set(key, bits);
    }
    return bits;
  }
}
