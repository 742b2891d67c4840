import { HABIT } from '../base/history';
import { REVIEW_LEVELS } from '../base/reviews';
import * as constants from '../constants';
import { fixedExp } from '../random/fixed';
import type { DiaryView } from './DiaryView';
import { DiaristYears } from './DiaristYears';
import type { Effort } from './Effort';
import type { Imagination } from './Imagination';
import type { Likelihood } from './Likelihood';
import type { Memberships } from './Memberships';
import { MembershipTally } from './MembershipTally';
import { addSilentOrdinaryInto, type OrdinaryTable } from './ordinaryTable';
import { ReviewedRuns, SMALLEST_RUN_SHARE, type ReviewedRun } from './ReviewedRuns';
import { runKey } from './runKey';
import type { RunCell } from './RunCell';
import type { RunPosterior } from './RunPosterior';

/** Fewest years imagined for a run, and the factor from its likelihood to its share of the effort. */
const FEWEST_YEARS = 6;
const RUN_SHARE_SCALE = 8;
/** What an unmentioned run leads to less likely than this is left out. */
const NEGLIGIBLE = 1e-12;

/** From a diary to the chance of each membership vector, given that its writer subscribes: q_r, for all claims jointly. */
export class Suspicion {
  /** May be changed between diaries. */
  effort: Effort;
  readonly #imagination: Imagination;
  readonly #ordinary: OrdinaryTable;
  readonly #cells: RunCell[];
  readonly #runs: ReviewedRuns;
  readonly #years: DiaristYears;
  readonly #tally = new MembershipTally();
  /** Relevant reviews found before, by persona. */
  readonly #relevant: number[][] = [];
  /** By habit: the seasons of its cells. */
  readonly #seasonsOf: number[][];
  /** Chances of one cell’s ids, for one diary. */
  readonly #row: number[] = [];

  /**
   * @param ordinary memberships without a run
   * @param cells runs that matter and that no entry speaks of
   * @param kept run posteriors kept from feed to feed (`ReviewedRuns`)
   * @param seed of the dice that weigh runs
   */
  constructor(
    likelihood: Likelihood,
    imagination: Imagination,
    ordinary: OrdinaryTable,
    cells: RunCell[],
    effort: Effort,
    kept: Map<number, RunPosterior> = new Map(),
    seed = constants.ATTACK_SEED,
  ) {
    this.effort = effort;
    this.#imagination = imagination;
    this.#ordinary = ordinary;
    this.#cells = cells;
    const seasons = new Set(cells.map((cell) => cell.season));
    this.#seasonsOf = constants.HABITS.map((_, habit) =>
      cells.filter((cell) => cell.habit === habit).map((cell) => cell.season),
    );
    this.#runs = new ReviewedRuns(likelihood, imagination, seasons, kept, seed);
    this.#years = new DiaristYears(imagination);
  }

  /** The relevant reviews of a diary, by day. */
  relevantReviews(diary: DiaryView): number[] {
    const known = this.#relevant[diary.persona];
    if (known !== undefined) return known;
    const { groupOf } = this.#imagination.relevance;
    const reviews: number[] = (this.#relevant[diary.persona] = []);
    for (let review = diary.from; review < diary.to; review++)
      if (groupOf[diary.columns.title[review]] >= 0) reviews.push(review);
    return reviews;
  }

  /**
   * Memberships of the writer of a diary, as a subscriber.
   * @param reviews the relevant reviews that have been read (all of them, or the first few, to see what each adds)
   */
  ofDiary(diary: DiaryView, reviews: number[]): Memberships {
    const runs = this.#runs.find(diary, reviews, (likely) => this.#yearsFor(likely));
    const memberships = this.#tally;
    const habits = this.#habitsAfter(diary, runs);
    const own =
      reviews.length > 0
        ? this.#years.imagine(diary, reviews, null, runs, this.effort.ordinary)
        : null;
    let without = 0;
    for (let habit = 0; habit < habits.length; habit++) {
      let left = habits[habit];
      for (const run of runs) {
        if (run.habit !== habit || run.chance <= 0) continue;
        const chance = left * run.chance;
        if (chance < SMALLEST_RUN_SHARE) continue;
        const years = this.#yearsFor(chance);
        memberships.addAll(this.#years.imagine(diary, reviews, run, runs, years), chance);
        left *= 1 - run.chance;
      }
      for (const cell of this.#cells) {
        if (cell.habit !== habit) continue;
        const chance = this.#unreviewedChance(diary, cell);
        this.#addCell(cell, diary, left * chance, own);
        left *= 1 - chance;
      }
      without += left;
    }
    if (own !== null) memberships.addAll(own, without);
    else addSilentOrdinaryInto(memberships, this.#ordinary, diary.taste, diary.intensity, without);
    return memberships.finish();
  }

  /** Chance of a run in a cell that left no entry, given the habit. */
  #unreviewedChance(diary: DiaryView, cell: RunCell): number {
    let share = 0;
    for (let k = 0; k < constants.TASTES; k++) share += diary.taste[k] * cell.share[k];
    let silent = 0;
    for (let m = 0; m < REVIEW_LEVELS; m++) silent += diary.level[m] * cell.silent[m];
    return 1 - fixedExp(-this.#imagination.model.nature.runsAYear * share * silent);
  }

  /** Adds `chance` times what an unmentioned run leads to, together with what the diary’s own entries lead to. */
  #addCell(cell: RunCell, diary: DiaryView, chance: number, own: Memberships | null): void {
    const { ids, chances } = cell;
    const row = this.#row;
    let total = 0;
    for (let i = 0; i < ids.length; i++) {
      let p = 0;
      for (let m = 0; m < REVIEW_LEVELS; m++)
        p += diary.level[m] * chances[i * (REVIEW_LEVELS + 1) + m];
      row[i] = p;
      total += p;
    }
    if (!(total > 0)) return;
    for (let i = 0; i < ids.length; i++) {
      const p = (chance * row[i]) / total;
      if (p < NEGLIGIBLE) continue;
      if (own === null) this.#tally.add(ids[i], p);
      else
        for (let j = 0; j < own.ids.length; j++)
          this.#tally.add(this.#imagination.union(ids[i], own.ids[j]), p * own.chances[j]);
    }
  }

  /** The likelier a run, the more years it is worth. */
  #yearsFor(likely: number): number {
    return Math.max(
      FEWEST_YEARS,
      Math.ceil(this.effort.run * Math.min(1, likely * RUN_SHARE_SCALE)),
    );
  }

  /** The diary’s habits, with the reviews left out of `runs` forgotten. */
  #habitsAfter(diary: DiaryView, runs: ReviewedRun[]): Float64Array {
    const habits = Float64Array.from(diary.habit);
    let total = 0;
    for (let habit = 0; habit < habits.length; habit++) {
      if (habit !== HABIT.none) {
        let now = 1;
        for (const run of runs) if (run.habit === habit) now *= 1 + run.odds;
        let before = 1;
        for (const target of this.#relevantTargets(diary, habit))
          before *= 1 + (diary.habitOdds.get(runKey(habit, target)) ?? 0);
        habits[habit] *= now / before;
      }
      total += habits[habit];
    }
    for (let habit = 0; habit < habits.length; habit++) habits[habit] /= total;
    return habits;
  }

  /** What runs of a habit could be about, so far as it matters: titles of relevant reviews, or seasons. */
  #relevantTargets(diary: DiaryView, habit: number): number[] {
    if (habit === HABIT.comfort || habit === HABIT.marathon)
      return [...new Set(this.relevantReviews(diary).map((review) => diary.columns.title[review]))];
    return this.#seasonsOf[habit];
  }
}
