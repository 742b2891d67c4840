import { drawAlias, prepareAlias, type AliasTable } from '../../random/alias';
import type { Random } from '../../random/Random';

/** A distribution over whole numbers given in bands: a band by its share, then every number in it equally likely. */
export class BandTable {
  readonly #band: AliasTable;
  readonly #from: Float64Array;
  readonly #width: Float64Array;

  /** @param bands `[from, to, share]`, both ends included */
  constructor(bands: readonly (readonly number[])[]) {
    this.#band = prepareAlias(bands.map(([, , share]) => share));
    this.#from = Float64Array.from(bands, ([from]) => from);
    this.#width = Float64Array.from(bands, ([from, to]) => to - from + 1);
  }

  /** Draws a number. */
  draw(random: Random): number {
    const band = drawAlias(this.#band, random);
    return this.#from[band] + random.below(this.#width[band]);
  }
}
