import { fixedExp } from '../../random/fixed';
import type { Random } from '../../random/Random';
import { STARS_SCALE, STAR_CUTS } from './constants';

/** Steps in which what is expected of a rating is rounded. */
const STEPS_A_STAR = 16;
/** What may be expected, in stars; beyond, the ends are taken. */
const LEAST = -1;
const MOST = 8;
const ROWS = (MOST - LEAST) * STEPS_A_STAR + 1;
/** Chances are kept in sixteen bits. */
const WHOLE = 65_536;

/** Draws one to five stars when so many are expected: a logistic distribution around it, cut at STAR_CUTS. */
export class StarTable {
  /** Of `WHOLE`, how many lie below each cut; ROWS × cuts. */
  readonly #below: Uint32Array;

  constructor() {
    this.#below = new Uint32Array(ROWS * STAR_CUTS.length);
    for (let row = 0; row < ROWS; row++)
      STAR_CUTS.forEach((cut, i) => {
        const expected = LEAST + row / STEPS_A_STAR;
        const share = 1 / (1 + fixedExp((expected - cut) / STARS_SCALE));
        this.#below[row * STAR_CUTS.length + i] = Math.round(share * WHOLE);
      });
  }

  /** Rounds stars, or a difference of stars, to steps. */
  static stepsOf(stars: number): number {
    return Math.round(stars * STEPS_A_STAR);
  }

  /** Draws half-stars (2, 4 … 10). @param steps what is expected, in steps as `stepsOf` gives them */
  draw(steps: number, random: Random): number {
    let row = steps - LEAST * STEPS_A_STAR;
    if (row < 0) row = 0;
    else if (row >= ROWS) row = ROWS - 1;
    const at = row * STAR_CUTS.length;
    const below = this.#below;
    const x = random.unit() * WHOLE;
    let stars = 1;
    while (stars <= 4 && x >= below[at + stars - 1]) stars++;
    return 2 * stars;
  }
}
