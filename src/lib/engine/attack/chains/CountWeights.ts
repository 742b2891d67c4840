import { fixedExp } from '../../random/fixed';
import type { CountBounds } from '../CountBounds';

/** Expected weight of all excursions beside 1 of the published counts, shared out among the claims: about a third of the walk is on target. */
const EXCURSIONS = 1;

/**
 * How much a chain favours each count of each claim. The published counts weigh as the stranger weighs them; a count beside them weighs
 * less by a factor for every person it is off, so that a chain can leave and come back by other ways. Only what lies on target is kept.
 */
export class CountWeights {
  readonly #least: number[];
  readonly #most: number[];
  /** By claim: weight of each count least − 1 … most + 1, the largest on target 1. */
  readonly #weights: Float64Array[];
  /** By claim: 1 for each count least … most that may stand behind the number. */
  readonly #isOnTarget: Uint8Array[];
  /** Factor on the weight for every person that a count is off. */
  readonly #excursion: number;

  /** @param tilt by claim; taken off again where a count lies between bounds, since there it favours one count over another */
  constructor(counts: CountBounds[], tilt: Float64Array) {
    this.#least = counts.map(({ least }) => least);
    this.#most = counts.map(({ most }) => most);
    this.#excursion = EXCURSIONS / (2 * counts.length + EXCURSIONS);
    this.#weights = counts.map(({ least, most, chances, logChances }, claim) => {
      const untilted = logChances?.map((nats, i) => nats - tilt[claim] * i);
      const lift = untilted?.reduce((a, b) => Math.max(a, b), -Infinity) ?? 0;
      const published = Float64Array.from({ length: most - least + 1 }, (_, i) =>
        untilted ? fixedExp(untilted[i] - lift) : (chances?.[i] ?? 1) * fixedExp(-tilt[claim] * i),
      );
      const largest = published.reduce((a, b) => Math.max(a, b), 0);
      // a count that could not have been published is an excursion as well
      const onTarget = published.map((weight) => (weight > 0 ? weight / largest : this.#excursion));
      return Float64Array.of(this.#excursion, ...onTarget, this.#excursion);
    });
    this.#isOnTarget = counts.map(({ least, most, chances }) =>
      Uint8Array.from({ length: most - least + 1 }, (_, i) => Number((chances?.[i] ?? 1) > 0)),
    );
  }

  /** Whether a count may stand behind the published number. */
  isOnTarget(claim: number, count: number): boolean {
    return this.#isOnTarget[claim][count - this.#least[claim]] === 1;
  }

  /** Weight of one more than a count, over the weight of the count. */
  ratio(claim: number, count: number): number {
    if (count >= this.#most[claim] + 1) return this.#excursion;
    if (count < this.#least[claim] - 1) return 1 / this.#excursion;
    const at = count - this.#least[claim] + 1;
    return this.#weights[claim][at + 1] / this.#weights[claim][at];
  }
}
