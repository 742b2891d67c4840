import { REVIEW_LEVELS } from '../base/reviews';
import * as constants from '../constants';
import { fixedExp } from '../random/fixed';
import type { DiaryView } from './DiaryView';
import { DiaristYears } from './DiaristYears';
import type { Effort } from './Effort';
import type { Imagination } from './Imagination';
import type { Memberships } from './Memberships';
import { MembershipTally } from './MembershipTally';
import { chanceOfRun } from './oddsOfRun';
import { PAIRS } from './pairs';
import { addSilentOrdinaryInto, type OrdinaryTable } from './ordinaryTable';
import { ReviewedRuns, SMALLEST_RUN_SHARE, type ReviewedRun } from './ReviewedRuns';
import type { RunCell } from './RunCell';
import type { RunPosterior } from './RunPosterior';
import type { RunWeigher } from './RunWeigher';

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

  /**
   * @param ordinary memberships without a run
   * @param cells runs that matter and that no entry speaks of
   * @param kept run posteriors kept from feed to feed (`ReviewedRuns`)
   * @param seed of the dice that weigh runs
   */
  constructor(
    weigher: RunWeigher,
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
    this.#runs = new ReviewedRuns(weigher, imagination, seasons, kept, seed);
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
    const { runs, writers } = this.#runs.find(diary, reviews, (likely) => this.#yearsFor(likely));
    const total = writers.reduce((sum, some) => some.reduce((a, b) => a + b, sum), 0);
    const without = new Float64Array(PAIRS);
    const parts: Array<{ run: ReviewedRun; chance: number }> = [];
    const quiet: Array<{ cell: RunCell; levels: Float64Array }> = [];
    // the first run that there is decides, in the order of `runs`, then of cells
    for (let habit = 0; habit < writers.length; habit++) {
      const left = writers[habit].map((weight) => weight / total);
      for (const run of runs) {
        if (run.habit !== habit) continue;
        const chance = chanceOfRun(run.odds, left);
        if (chance < SMALLEST_RUN_SHARE) continue;
        parts.push({ run, chance });
        for (let pair = 0; pair < PAIRS; pair++) left[pair] /= 1 + run.odds[pair];
      }
      for (const cell of this.#cells)
        if (cell.habit === habit)
          quiet.push({ cell, levels: this.#leaveWithout(left, diary.given[habit].taste, cell) });
      for (let pair = 0; pair < PAIRS; pair++) without[pair] += left[pair];
    }
    return this.#mix(diary, reviews, runs, parts, quiet, without);
  }

  /** @param without how likely each pair is, without any run that matters */
  #mix(
    diary: DiaryView,
    reviews: number[],
    runs: ReviewedRun[],
    parts: Array<{ run: ReviewedRun; chance: number }>,
    quiet: Array<{ cell: RunCell; levels: Float64Array }>,
    without: Float64Array,
  ): Memberships {
    const memberships = this.#tally;
    const share = without.reduce((a, b) => a + b, 0);
    const own =
      reviews.length > 0
        ? this.#years.imagine(diary, reviews, null, runs, this.effort.ordinary, without)
        : null;
    for (const { run, chance } of parts) {
      const years = this.#yearsFor(chance);
      memberships.addAll(this.#years.imagine(diary, reviews, run, runs, years, without), chance);
    }
    for (const { cell, levels } of quiet) this.#addCell(cell, levels, own);
    if (own !== null) memberships.addAll(own, share);
    else if (share > 0)
      addSilentOrdinaryInto(
        memberships,
        this.#ordinary,
        diary.taste,
        without.map((weight) => weight / share),
        share,
      );
    return memberships.finish();
  }

  /**
   * Takes those with a run of a cell that left no entry out of `left`.
   * @returns how many they are, by level of writing, as multiples of the chance that such a run leaves none
   */
  #leaveWithout(left: Float64Array, taste: Float64Array, cell: RunCell): Float64Array {
    const levels = new Float64Array(REVIEW_LEVELS);
    let share = 0;
    for (let k = 0; k < constants.TASTES; k++) share += taste[k] * cell.share[k];
    const rate = this.#imagination.model.nature.runsAYear * share;
    for (let level = 0; level < REVIEW_LEVELS; level++) {
      const chance = 1 - fixedExp(-rate * cell.silent[level]);
      if (!(chance > 0)) continue;
      for (let pair = level; pair < PAIRS; pair += REVIEW_LEVELS) {
        levels[level] += (left[pair] * chance) / cell.silent[level];
        left[pair] *= 1 - chance;
      }
    }
    return levels;
  }

  /** Adds what an unmentioned run leads to, together with what the diary’s own entries lead to. @param levels as of `#leaveWithout` */
  #addCell(cell: RunCell, levels: Float64Array, own: Memberships | null): void {
    const { ids, chances } = cell;
    for (let i = 0; i < ids.length; i++) {
      let p = 0;
      for (let m = 0; m < REVIEW_LEVELS; m++) p += levels[m] * chances[i * (REVIEW_LEVELS + 1) + m];
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
}
