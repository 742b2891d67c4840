import type { Model } from '../base/model';
import { REVIEW_LEVELS, reviewRate } from '../base/reviews';
import { fixedExp, fixedLog } from '../random/fixed';

/** Place of "keeps no diary" among the levels of a `RunCell`. */
export const NO_DIARY = REVIEW_LEVELS;

/** Runs that matter and that no entry speaks of: what the claims would look like for someone with such a run. */
export interface RunCell {
  habit: number;
  /** The season of season runs; 0 for runs of one title. */
  season: number;
  /** Share of each taste’s runs of this habit that fall in the cell; length TASTES. */
  share: Float64Array;
  /** By world: factor on how many of the runs of the habit fall in the cell. */
  factors: Float64Array;
  /** Registry ids that such runs lead to. */
  ids: number[];
  /**
   * How likely such a run leads to each id and leaves no entry, by review level, then NO_DIARY:
   * `[i * (REVIEW_LEVELS + 1) + level]`. The sums over ids (`silent`) are the chance of leaving no entry at all.
   */
  chances: Float64Array;
  silent: Float64Array;
}

/** The same cell imagined several times, as often each, as one. */
export function mixCells(cells: readonly RunCell[]): RunCell {
  if (cells.length === 1) return cells[0];
  const width = REVIEW_LEVELS + 1;
  const rows = new Map<number, Float64Array>();
  const silent = new Float64Array(width);
  for (const cell of cells) {
    for (let m = 0; m < width; m++) silent[m] += cell.silent[m] / cells.length;
    cell.ids.forEach((id, i) => {
      let row = rows.get(id);
      if (!row) rows.set(id, (row = new Float64Array(width)));
      for (let m = 0; m < width; m++) row[m] += cell.chances[i * width + m] / cells.length;
    });
  }
  const { habit, season, share, factors } = cells[0];
  const chances = new Float64Array(rows.size * width);
  [...rows.values()].forEach((row, i) => chances.set(row, i * width));
  return { habit, season, share, factors, ids: [...rows.keys()], chances, silent };
}

/** Adds up weighted draws into a cell. */
export class CellTally {
  readonly #origin: Pick<RunCell, 'habit' | 'season' | 'share' | 'factors'>;
  readonly #samples: number;
  readonly #rows = new Map<number, Float64Array>();

  /** @param samples how many years will be added */
  constructor(origin: Pick<RunCell, 'habit' | 'season' | 'share' | 'factors'>, samples: number) {
    this.#samples = samples;
    this.#origin = origin;
  }

  /** Adds one imagined year. `id`: what it leads to; `viewings`: those of its runs, any of which may be written up. */
  add(id: number, weight: number, viewings: number, { settings, nature }: Model): void {
    let row = this.#rows.get(id);
    if (!row) this.#rows.set(id, (row = new Float64Array(REVIEW_LEVELS + 1)));
    for (let m = 0; m < REVIEW_LEVELS; m++)
      row[m] +=
        (weight / this.#samples) *
        fixedExp(
          viewings * fixedLog(1 - reviewRate(m, settings.reviewFactor) * nature.runReviewFactor),
        );
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
