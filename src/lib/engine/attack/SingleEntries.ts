import { SEASONS } from '../announce/announcement';
import { HABIT } from '../base/history';
import { dayRow } from '../base/model';
import { REMARK, REVIEW_LEVELS } from '../base/reviews';
import * as constants from '../constants';
import { LENGTH_BINS } from './lengthBins';
import type { Likelihood } from './Likelihood';
import { isOneTitle } from './RunSilence';

const { DAYS, LATEST_DAYS } = constants;

/** By day and level: Σ over runs of which the day is a night, of chance × silence; `[day * REVIEW_LEVELS + level]`. */
interface Nights {
  /** One of the first nights (of comfort runs: FIRST_NIGHTS; of others any). */
  early: Float64Array;
  /** A later one. */
  later: Float64Array;
}

/**
 * Where the nights of silent runs lie, once and for all diaries: of a single entry about a target that is all one needs to know, and most entries are
 * single ones. Tables are made when they are first asked for.
 */
export class SingleEntries {
  readonly #likelihood: Likelihood;
  readonly #tables: Nights[] = [];
  /** Of comfort runs, by level and night: chance that a run is so long, times its silence; `[level * (DAYS + 1) + night]`. */
  #longEnough: Float64Array | null = null;

  constructor(likelihood: Likelihood) {
    this.#likelihood = likelihood;
  }

  /**
   * Chance of a run × its silence × the chance that one of its nights leads to an entry of that day, summed over runs.
   * @param target title or season
   * @param dated day of the entry
   * @param kind its remark, index into REMARK_KINDS
   * @param counted the night that it names, or 0
   * @returns by level of writing
   */
  sums(habit: number, target: number, dated: number, kind: number, counted: number): Float64Array {
    const likelihood = this.#likelihood;
    const sums = new Float64Array(REVIEW_LEVELS);
    const first = Math.max(0, dated - LATEST_DAYS);
    const last = Math.min(DAYS - 1, dated + LATEST_DAYS);
    const isCounted = habit === HABIT.comfort && kind === REMARK.counted;
    const early =
      habit === HABIT.comfort
        ? likelihood.nightRemark(false, kind)
        : likelihood.otherRunRemark(habit === HABIT.marathon, kind);
    const later = habit === HABIT.comfort ? likelihood.nightRemark(true, kind) : 0;
    const { delayShare, dayShare, profileOf } = likelihood.model;
    if (isCounted) {
      const starts = dayRow(dayShare, profileOf[target]);
      for (let day = first; day <= last; day++) {
        const delay = delayShare[dated - day + LATEST_DAYS];
        for (let level = 0; level < REVIEW_LEVELS; level++)
          sums[level] += delay * this.#countedNights(starts, level, day, counted, early, later);
      }
      return sums;
    }
    const nights = this.#nights(habit, target);
    const [earlyNights, laterNights] = [nights.early, nights.later];
    for (let day = first; day <= last; day++) {
      const delay = delayShare[dated - day + LATEST_DAYS];
      const at = day * REVIEW_LEVELS;
      for (let level = 0; level < REVIEW_LEVELS; level++)
        sums[level] += delay * (early * earlyNights[at + level] + later * laterNights[at + level]);
    }
    return sums;
  }

  /** Σ over the nights that a counting remark may be about, the day being such a night. */
  #countedNights(
    starts: Float64Array,
    level: number,
    day: number,
    counted: number,
    early: number,
    later: number,
  ): number {
    const longEnough = (this.#longEnough ??= this.#lengthsUpwards());
    let sum = 0;
    for (let night = Math.max(1, counted - 1); night <= counted + 1; night++) {
      const start = day - night + 1;
      if (start < 0 || night > DAYS) continue;
      const says =
        night === counted ? constants.COUNT_EXACT_CHANCE : (1 - constants.COUNT_EXACT_CHANCE) / 2;
      sum +=
        says *
        (night <= constants.FIRST_NIGHTS ? early : later) *
        starts[start] *
        longEnough[level * (DAYS + 1) + night];
    }
    return sum;
  }

  #lengthsUpwards(): Float64Array {
    const { model, silence } = this.#likelihood;
    const lengths = model.runLengthShare[HABIT.comfort];
    const sums = new Float64Array(REVIEW_LEVELS * (DAYS + 1));
    for (let level = 0; level < REVIEW_LEVELS; level++) {
      const silent = silence.byDays(HABIT.comfort, 0, level);
      let sum = 0;
      for (let days = DAYS; days > 0; days--)
        sums[level * (DAYS + 1) + days] = sum += lengths[days] * silent[days];
    }
    return sums;
  }

  #nights(habit: number, target: number): Nights {
    const row = isOneTitle(habit) ? this.#likelihood.model.profileOf[target] : target;
    const profiles = this.#likelihood.model.dayTable.length;
    const key = habit * Math.max(profiles, SEASONS.length) + row;
    return (this.#tables[key] ??= this.#goThrough(habit, row));
  }

  /** @param row profile of the title, or season */
  #goThrough(habit: number, row: number): Nights {
    const { model, silence } = this.#likelihood;
    const season = isOneTitle(habit) ? 0 : row;
    const starts = dayRow(season === 0 ? model.dayShare : model.seasonStartShare, row);
    const firstNights = habit === HABIT.comfort ? constants.FIRST_NIGHTS : DAYS;
    const nights = {
      early: new Float64Array(REVIEW_LEVELS * DAYS),
      later: new Float64Array(REVIEW_LEVELS * DAYS),
    };
    // changes from day to day first, then their running sums
    const add = (sums: Float64Array, level: number, from: number, to: number, weight: number) => {
      if (from >= to) return;
      sums[from * REVIEW_LEVELS + level] += weight;
      if (to < DAYS) sums[to * REVIEW_LEVELS + level] -= weight;
    };
    for (const { shortest, longest } of LENGTH_BINS[habit]) {
      const length = (shortest + longest) >> 1;
      let share = 0;
      for (let n = shortest; n <= longest; n++) share += model.runLengthShare[habit][n];
      for (let start = 0; start < DAYS; start++) {
        if (starts[start] === 0) continue;
        const days = Math.min(length, DAYS - start);
        const turn = start + Math.min(days, firstNights);
        for (let level = 0; level < REVIEW_LEVELS; level++) {
          const weight = share * starts[start] * silence.byDays(habit, season, level)[days];
          add(nights.early, level, start, turn, weight);
          add(nights.later, level, turn, start + days, weight);
        }
      }
    }
    for (const sums of [nights.early, nights.later])
      for (let i = REVIEW_LEVELS; i < sums.length; i++)
        sums[i] = Math.max(0, sums[i] + sums[i - REVIEW_LEVELS]);
    return nights;
  }
}
