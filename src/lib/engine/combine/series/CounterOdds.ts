import { MISDATED_CHANCE } from '../../constants';
import { fixedExp } from '../../random/fixed';
import { addGeometric } from '../../repair/addGeometric';
import type { SeriesRule } from './SeriesRule';

/** Noisy numbers and counts below this have their chances tabled. */
const TABLED = 64;
/** Expected counts beyond it say nothing that could be told from noise (and e^−x would leave the doubles). */
const LARGEST_EXPECTED = 500;
/** Sums over a Poisson count stop so many standard deviations, and so many people, above its mean. */
const REACH_DEVIATIONS = 8;
const REACH_PEOPLE = 8;

/**
 * By how much one counter changes the odds that the diarist is among those counted.
 *
 * With V viewers of a title in a week, each a fan of another by chance q, the fans among them are binomial, mean λ = Vq; with the diarist one of them the
 * others are V − 1. The ratio of the two chances of a count C is exactly C/λ: what the counter says against what is ordinary. Beyond
 * exact counts the others are taken for Poisson. A share MISDATED_CHANCE of entries is dated before its viewing: then the counter says nothing.
 */
export class CounterOdds {
  readonly #chances: Float64Array | null = null;
  readonly #reach: number = 0;

  constructor(rule: SeriesRule) {
    if (rule.kind !== 'noise') return;
    // What is tabled here is far below how many subscribe, where the press cuts.
    const { chance, reachPeople } = addGeometric(rule.epsilon, Infinity);
    this.#reach = reachPeople;
    this.#chances = Float64Array.from({ length: TABLED * TABLED }, (_, i) =>
      chance(Math.floor(i / TABLED), i % TABLED),
    );
  }

  /** Of a number on a chart. @param expected λ, above 0 */
  listed(count: number, expected: number): number {
    const ratio = this.#chances === null ? count / expected : this.#noisy(count, expected);
    return MISDATED_CHANCE + (1 - MISDATED_CHANCE) * ratio;
  }

  /** Of a title that is not on a chart, which leaves at most `most` people uncounted. @param expected λ, above 0 */
  unlisted(most: number, expected: number): number {
    let ratio = 0;
    if (most > 0) {
      if (expected > LARGEST_EXPECTED) return 1;
      let term = 1;
      let below = 0;
      let upTo = term;
      for (let count = 1; count <= most; count++) {
        below = upTo;
        term *= expected / count;
        upTo += term;
      }
      ratio = below / upTo;
    }
    return MISDATED_CHANCE + (1 - MISDATED_CHANCE) * ratio;
  }

  #noisy(published: number, expected: number): number {
    const most = Math.ceil(expected + REACH_DEVIATIONS * Math.sqrt(expected) + REACH_PEOPLE);
    if (expected > LARGEST_EXPECTED || most + 1 >= TABLED || published >= TABLED) return 1;
    const from = Math.max(0, published - this.#reach - 1);
    let [weight, withDiarist, without] = [fixedExp(-expected), 0, 0];
    const row = published * TABLED;
    for (let others = 0; others <= most; others++) {
      if (others >= from) {
        withDiarist += weight * this.#chances![row + others + 1];
        without += weight * this.#chances![row + others];
      }
      weight *= expected / (others + 1);
    }
    return without > 0 ? withDiarist / without : 1;
  }
}
