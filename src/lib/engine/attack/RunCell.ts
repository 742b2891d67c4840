import type { Model } from '../base/model';
import { REVIEW_LEVELS, reviewRate } from '../base/reviews';
import { fixedExp } from '../random/fixed';

/** Place of "keeps no diary" among the levels of a `RunCell`. */
export const NO_DIARY = REVIEW_LEVELS;

/** Runs that matter and that no entry speaks of: what the claims would look like for someone with such a run. */
export interface RunCell {
  habit: number;
  /** The season of season runs; 0 for runs of one title. */
  season: number;
  /** Share of each taste’s runs of this habit that fall in the cell; length TASTES. */
  share: Float64Array;
  /** Registry ids that such runs lead to. */
  ids: number[];
  /**
   * How likely such a run leads to each id and leaves no entry, by review level, then NO_DIARY:
   * `[i * (REVIEW_LEVELS + 1) + level]`. The sums over ids (`silent`) are the chance of leaving no entry at all.
   */
  chances: Float64Array;
  silent: Float64Array;
}

/** Adds up weighted draws into a cell. */
export class CellTally {
  readonly #origin: Pick<RunCell, 'habit' | 'season' | 'share'>;
  readonly #samples: number;
  readonly #rows = new Map<number, Float64Array>();

  constructor(habit: number, season: number, share: Float64Array, samples: number) {
    this.#samples = samples;
    this.#origin = { habit, season, share };
  }

  /** Adds one imagined year. `id`: what it leads to; `viewings`: those of its runs, any of which may be written up. */
  add(id: number, weight: number, viewings: number, { settings, nature }: Model): void {
    let row = this.#rows.get(id);
    if (!row) this.#rows.set(id, (row = new Float64Array(REVIEW_LEVELS + 1)));
    for (let m = 0; m < REVIEW_LEVELS; m++)
      row[m] +=
        (weight / this.#samples) *
        fixedExp(-reviewRate(m, settings.reviewFactor) * nature.runReviewFactor * viewings);
    row[NO_DIARY] += weight / this.#samples;
  }

  /** The cell, complete. */
  finish(): RunCell {
    const ids = [...this.#rows.keys()];
    const chances = new Float64Array(ids.length * (REVIEW_LEVELS + 1));
    const silent = new Float64Array(REVIEW_LEVELS + 1);
    ids.forEach((id, i) => {
      const row = this.#rows.get(id)!;
      chances.set(row, i * (REVIEW_LEVELS + 1));
      for (let m = 0; m <= REVIEW_LEVELS; m++) silent[m] += row[m];
    });
    return { ...this.#origin, ids, chances, silent };
  }
}
