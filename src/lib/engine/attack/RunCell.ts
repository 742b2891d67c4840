import { REVIEW_LEVELS, reviewRate } from '../base/reviews';
import * as constants from '../constants';
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
  /**
   * For each membership id, how likely such a run leads to it and leaves no entry: by review level, then NO_DIARY.
   * The sums over ids (`silent`) are the chance of leaving no entry at all.
   */
  memberships: Map<number, Float64Array>;
  silent: Float64Array;
}

/** Adds up weighted draws into a cell. */
export class CellTally {
  readonly #cell: RunCell;
  readonly #samples: number;

  constructor(habit: number, season: number, share: Float64Array, samples: number) {
    this.#samples = samples;
    this.#cell = {
      habit,
      season,
      share,
      memberships: new Map(),
      silent: new Float64Array(REVIEW_LEVELS + 1),
    };
  }

  /** Adds one imagined year. `id`: what it leads to; `viewings`: those of its runs, any of which may be written up. */
  add(id: number, weight: number, viewings: number, reviewFactor: number): void {
    let row = this.#cell.memberships.get(id);
    if (!row) this.#cell.memberships.set(id, (row = new Float64Array(REVIEW_LEVELS + 1)));
    for (let m = 0; m < REVIEW_LEVELS; m++)
      row[m] +=
        (weight / this.#samples) *
        fixedExp(-reviewRate(m, reviewFactor) * constants.RUN_REVIEW_FACTOR * viewings);
    row[NO_DIARY] += weight / this.#samples;
  }

  /** The cell, complete. */
  finish(): RunCell {
    for (const row of this.#cell.memberships.values())
      for (let m = 0; m <= REVIEW_LEVELS; m++) this.#cell.silent[m] += row[m];
    return this.#cell;
  }
}
