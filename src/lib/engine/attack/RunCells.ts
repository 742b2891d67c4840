import { REVIEW_LEVELS } from '../base/reviews';
import * as constants from '../constants';
import { fixedLog } from '../random/fixed';
import { LENGTH_BINS } from './lengthBins';
import type { Likelihood } from './Likelihood';
import { MOST_POINTS, type RunOdds } from './RunOdds';
import { firstDays, type RunQuestion } from './RunQuestion';
import type { ReviewWeigher } from './ReviewWeigher';

/** Room to begin with, in cells and in ratios; grows. */
const FIRST_ROOM = 4096;

/**
 * Every length (in bins) and first day of a run that could account for some entry, a cell each, against entries that are weighed at several
 * scales (`RunWeigher`). Room is used over and over.
 */
export class RunCells {
  /** How many scales. */
  points = 0;
  count = 0;
  /** How many entries. */
  entries = 0;
  /** Chance of the cell’s length and first day. */
  chance = new Float64Array(FIRST_ROOM);
  starts = new Uint16Array(FIRST_ROOM);
  /** Days of the run within the year. */
  days = new Uint16Array(FIRST_ROOM);
  bins = new Uint8Array(FIRST_ROOM);
  /** By bin: days that a first day stands for. */
  readonly strides: number[] = [];
  /** Ratio of each entry: `[cell * entries + entry]`. */
  ratios = new Float64Array(FIRST_ROOM);
  /** Likelihood of the entries with the run over that without, less 1, in units of `logUnits`: `[cell * points + point]`. */
  explained = new Float64Array(FIRST_ROOM);
  /** By point: ln of the unit, the most that the entries can be explained at that scale, so that many entries do not overflow. */
  readonly logUnits = new Float64Array(MOST_POINTS);
  /** `1 / (1 + scale * largest ratio)`, `[point * entries + entry]`. */
  shrink = new Float64Array(FIRST_ROOM);
  /** The likelihood without a run, in units of `logUnits`. */
  readonly unexplained = new Float64Array(MOST_POINTS);
  /** Chance that the run of a cell leaves no entry beyond those that there are, by level: rows of `RunSilence`. */
  readonly silent: Float64Array[] = [];

  /**
   * Goes through all cells. Cost: cells × entries × points.
   * @param odds whose scales the ratios are multiplied with
   */
  goThrough(
    likelihood: Likelihood,
    question: RunQuestion,
    weigher: ReviewWeigher,
    { scales, points }: RunOdds,
  ): void {
    const { habit, season, reviews } = question;
    const startShare = firstDays(likelihood.model, question);
    const lengthShare = likelihood.model.runLengthShare[habit];
    this.count = 0;
    this.entries = reviews.length;
    this.points = points;
    this.#prepare(weigher, scales);
    for (let level = 0; level < REVIEW_LEVELS; level++)
      this.silent[level] = likelihood.silence.byDays(habit, season, level);
    const bins = LENGTH_BINS[habit];
    for (let bin = 0; bin < bins.length; bin++) {
      const { shortest, longest } = bins[bin];
      const strideDays = weigher.namesNight ? 1 : bins[bin].strideDays;
      this.strides[bin] = strideDays;
      const length = (shortest + longest) >> 1;
      let share = 0;
      for (let n = shortest; n <= longest; n++) share += lengthShare[n];
      const from = Math.max(0, weigher.firstDay - constants.LATEST_DAYS - length);
      const to = Math.min(constants.DAYS - 1, weigher.lastDay + constants.LATEST_DAYS);
      for (let start = from; start <= to; start += strideDays) {
        let chance = 0;
        const end = Math.min(to + 1, start + strideDays);
        for (let day = start; day < end; day++) chance += startShare[day];
        if (chance > 0) this.#add(weigher, scales, bin, (start + end) >> 1, length, share * chance);
      }
    }
  }

  #prepare(weigher: ReviewWeigher, scales: Float64Array): void {
    const { entries, points } = this;
    if (this.shrink.length < points * entries) this.shrink = new Float64Array(2 * points * entries);
    for (let point = 0; point < points; point++) {
      this.unexplained[point] = 1;
      this.logUnits[point] = 0;
      for (let i = 0; i < entries; i++) {
        const most = 1 + scales[point] * weigher.largest[i];
        this.shrink[point * entries + i] = 1 / most;
        this.unexplained[point] /= most;
        this.logUnits[point] += fixedLog(most);
      }
    }
  }

  #add(
    weigher: ReviewWeigher,
    scales: Float64Array,
    bin: number,
    start: number,
    length: number,
    chance: number,
  ): void {
    const { entries, points } = this;
    const cell = this.count;
    if (cell >= this.chance.length || (cell + 1) * Math.max(entries, points) > this.ratios.length)
      this.#grow();
    const { ratios, explained, shrink } = this;
    const days = Math.min(length, constants.DAYS - start);
    const at = cell * entries;
    let some = 0;
    for (let i = 0; i < entries; i++) some += ratios[at + i] = weigher.ratio(i, start, days);
    // a run that accounts for no entry is a silent one, and counted there
    if (some === 0) return;
    for (let point = 0; point < points; point++) {
      const scale = scales[point];
      let product = 1;
      for (let i = 0; i < entries; i++)
        product *= (1 + scale * ratios[at + i]) * shrink[point * entries + i];
      explained[cell * points + point] = Math.max(0, product - this.unexplained[point]);
    }
    this.chance[cell] = chance;
    this.starts[cell] = start;
    this.days[cell] = days;
    this.bins[cell] = bin;
    this.count++;
  }

  #grow(): void {
    const cells = 2 * this.chance.length;
    const most = cells * Math.max(1, this.entries, this.points);
    this.chance = enlarged(this.chance, cells);
    this.starts = enlarged(this.starts, cells);
    this.days = enlarged(this.days, cells);
    this.bins = enlarged(this.bins, cells);
    this.ratios = enlarged(this.ratios, most);
    this.explained = enlarged(this.explained, most);
  }
}

function enlarged<T extends Float64Array | Uint16Array | Uint8Array>(column: T, length: number): T {
  const larger = new (column.constructor as new (length: number) => T)(
    Math.max(length, column.length),
  );
  larger.set(column);
  return larger;
}
