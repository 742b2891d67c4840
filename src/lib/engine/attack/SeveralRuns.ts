import { REVIEW_LEVELS } from '../base/reviews';
import { chooseCumulative } from '../random/choose';
import type { Random } from '../random/Random';
import type { RunCells } from './RunCells';
import { MOST_POINTS } from './RunOdds';

/** How many combinations of so many runs are drawn; index is the number of runs. More than three in a season are as good as three. */
const COMBINATIONS = [0, 0, 40, 24];
const MOST_RUNS = COMBINATIONS.length - 1;
/** Share of runs drawn as one run alone would lie; the rest account for an entry taken at random. */
const ALONE_SHARE = 0.5;
/** Room to begin with, in cells; grows. */
const FIRST_ROOM = 4096;

/**
 * Several runs of one season, each of which accounts for some entry. Of their combinations some are drawn, weighed by how much the draw
 * was favoured (importance sampling). By inclusion and exclusion over which of the runs account for nothing.
 */
export class SeveralRuns {
  /** How many combinations, and of each its runs (cells), how many they are, and its weight: chance over how likely it was to be drawn. */
  count = 0;
  readonly runs: Uint16Array;
  readonly sizes: Uint8Array;
  readonly weights: Float64Array;
  /** As `RunCells.explained`: `[combination * points + point]`. */
  readonly explained: Float64Array;
  /** Chance that all its runs are silent beyond, `[combination * REVIEW_LEVELS + level]`. */
  readonly silent: Float64Array;
  #cumulative = new Float64Array(FIRST_ROOM);

  constructor() {
    const most = COMBINATIONS.reduce((a, b) => a + b, 0);
    this.runs = new Uint16Array(most * MOST_RUNS);
    this.sizes = new Uint8Array(most);
    this.weights = new Float64Array(most);
    this.explained = new Float64Array(most * MOST_POINTS);
    this.silent = new Float64Array(most * REVIEW_LEVELS);
  }

  /**
   * Draws combinations of the cells’ runs.
   * @param scales as those of the cells
   * @param rate runs a year about the season; weights are given a run, so that the odds of any number of runs are the sum times `rate`
   * @param levels chance of each level of writing, to draw by
   */
  draw(
    cells: RunCells,
    scales: Float64Array,
    rate: number,
    levels: ArrayLike<number>,
    random: Random,
  ): void {
    this.count = 0;
    this.#prepare(cells, levels);
    const cumulative = this.#cumulative;
    for (let size = 2; size <= MOST_RUNS; size++)
      for (let i = 0; i < COMBINATIONS[size]; i++) {
        const at = this.count * MOST_RUNS;
        let weight = 1 / COMBINATIONS[size];
        this.silent.fill(1, this.count * REVIEW_LEVELS, (this.count + 1) * REVIEW_LEVELS);
        for (let run = 0; run < size; run++) {
          const cell = chooseCumulative(cumulative, cells.count, random.unit());
          const favoured = cumulative[cell] - (cell > 0 ? cumulative[cell - 1] : 0);
          this.runs[at + run] = cell;
          weight *= ((run > 0 ? rate : 1) * cells.chance[cell]) / favoured / (run + 1);
          for (let level = 0; level < REVIEW_LEVELS; level++)
            this.silent[this.count * REVIEW_LEVELS + level] *=
              cells.silent[level][cells.days[cell]];
        }
        this.sizes[this.count] = size;
        this.weights[this.count] = weight;
        this.#explain(cells, scales, size);
        this.count++;
      }
  }

  /** Running sums, to 1, of how likely each cell is to be drawn. */
  #prepare(cells: RunCells, levels: ArrayLike<number>): void {
    const { count, entries, points, ratios, explained } = cells;
    if (this.#cumulative.length < count) this.#cumulative = new Float64Array(2 * count);
    const middle = points >> 1;
    const quiet = (cell: number) => {
      let chance = 0;
      for (let level = 0; level < REVIEW_LEVELS; level++)
        chance += levels[level] * cells.silent[level][cells.days[cell]];
      return chance * cells.chance[cell];
    };
    const sums = new Float64Array(entries);
    let alone = 0;
    for (let cell = 0; cell < count; cell++) {
      const weight = quiet(cell);
      alone += weight * explained[cell * points + middle];
      for (let i = 0; i < entries; i++) sums[i] += weight * ratios[cell * entries + i];
    }
    let total = 0;
    for (let cell = 0; cell < count; cell++) {
      const weight = quiet(cell);
      let anchored = 0;
      for (let i = 0; i < entries; i++)
        if (sums[i] > 0) anchored += ratios[cell * entries + i] / sums[i] / entries;
      total +=
        weight *
        ((ALONE_SHARE * explained[cell * points + middle]) / alone + (1 - ALONE_SHARE) * anchored);
      this.#cumulative[cell] = total;
    }
    for (let cell = 0; cell < count; cell++) this.#cumulative[cell] /= total;
  }

  #explain(cells: RunCells, scales: Float64Array, size: number): void {
    const { entries, points, ratios, shrink, unexplained } = cells;
    const at = this.count * MOST_RUNS;
    for (let point = 0; point < points; point++) {
      let sum = size % 2 === 0 ? unexplained[point] : -unexplained[point];
      for (let some = 1; some < 1 << size; some++) {
        let product = 1;
        let members = 0;
        for (let run = 0; run < size; run++) members += (some >> run) & 1;
        for (let i = 0; i < entries; i++) {
          let ratio = 0;
          for (let run = 0; run < size; run++)
            if ((some >> run) & 1) ratio += ratios[this.runs[at + run] * entries + i];
          product *= (1 + scales[point] * ratio) * shrink[point * entries + i];
        }
        sum += (size - members) % 2 === 0 ? product : -product;
      }
      this.explained[this.count * points + point] = Math.max(0, sum);
    }
  }

  /** The cells of a combination’s runs. */
  cellsOf(combination: number): Uint16Array {
    const at = combination * MOST_RUNS;
    return this.runs.subarray(at, at + this.sizes[combination]);
  }
}
