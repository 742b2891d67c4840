import { REVIEW_LEVELS } from '../base/reviews';
import * as constants from '../constants';
import { fixedExp } from '../random/fixed';
import type { DiaryView } from './DiaryView';
import { DiaristYears } from './DiaristYears';
import type { Effort } from './Effort';
import type { Imagination } from './Imagination';
import { sharesIn } from './anybodyOf';
import type { FeedWorlds } from './FeedWorlds';
import { TableTally, type MembershipTable } from './MembershipTable';
import { isOneTitle } from './RunSilence';
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

/** A run that entries may be about, and how likely it is the first that there is, by world. */
interface Part {
  run: ReviewedRun;
  chances: Float64Array;
}

/** Runs of a cell that left no entry: by world, as of `#leaveWithout`. */
interface Quiet {
  cell: RunCell;
  levels: Float64Array[];
}

/** From a diary to the chance of each membership vector, given that its writer subscribes: q_r, for all claims jointly. */
export class Suspicion {
  /** May be changed between diaries. */
  effort: Effort;
  readonly #imagination: Imagination;
  readonly #ordinary: OrdinaryTable;
  readonly #cells: RunCell[];
  readonly #runs: ReviewedRuns;
  readonly #years: DiaristYears;
  readonly #worlds: FeedWorlds;
  readonly #tally: TableTally;
  /** One cell’s chances of an id, by world. */
  readonly #row: Float64Array;
  /** By world and habit: its share over the usual one. */
  readonly #habitRatios: number[][];
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
    worlds: FeedWorlds,
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
    this.#years = new DiaristYears(imagination, worlds);
    this.#worlds = worlds;
    this.#tally = new TableTally(worlds.count);
    this.#row = new Float64Array(worlds.count);
    const { habitShares } = imagination.model.nature;
    this.#habitRatios = Array.from({ length: worlds.count }, (_, world) =>
      sharesIn(habitShares, worlds.worlds.habits, world).map((share, habit) =>
        habitShares[habit] > 0 ? share / habitShares[habit] : 0,
      ),
    );
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
   * Memberships of the writer of a diary, as a subscriber, by world.
   * @param reviews the relevant reviews that have been read (all of them, or the first few, to see what each adds)
   */
  ofDiary(diary: DiaryView, reviews: number[]): MembershipTable {
    const { runs, writers } = this.#runs.find(diary, reviews, (likely) => this.#yearsFor(likely));
    const { count } = this.#worlds;
    const parts: Part[] = byHabit(runs).map((run) => ({ run, chances: new Float64Array(count) }));
    const quiet: Quiet[] = byHabit(this.#cells).map((cell) => ({ cell, levels: [] }));
    const without: Float64Array[] = [];
    for (let world = 0; world < count; world++)
      without.push(this.#shareOut(diary, this.#inWorld(writers, world), world, parts, quiet));
    return this.#mix(diary, reviews, runs, parts, quiet, without);
  }

  /** How likely habits and pairs are in a world; sums to 1. @param writers at the usual shares of habits; any scale */
  #inWorld(writers: Float64Array[], world: number): Float64Array[] {
    const ratios = this.#habitRatios[world];
    let total = 0;
    writers.forEach((some, habit) => some.forEach((weight) => (total += weight * ratios[habit])));
    return writers.map((some, habit) => some.map((weight) => (weight * ratios[habit]) / total));
  }

  /**
   * In one world, the first run that there is decides, in the order of `parts`, then of cells.
   * @param left how likely each habit and pair is; used up
   * @param parts @param quiet take up what is theirs
   * @returns how likely each pair is without any run that matters
   */
  #shareOut(
    diary: DiaryView,
    left: Float64Array[],
    world: number,
    parts: Part[],
    quiet: Quiet[],
  ): Float64Array {
    const without = new Float64Array(PAIRS);
    left.forEach((own, habit) => {
      for (const { run, chances } of parts) {
        if (run.habit !== habit) continue;
        const odds = this.#oddsIn(run, world);
        const chance = chanceOfRun(odds, own);
        if (chance < SMALLEST_RUN_SHARE) continue;
        chances[world] = chance;
        for (let pair = 0; pair < PAIRS; pair++) own[pair] /= 1 + odds[pair];
      }
      for (const { cell, levels } of quiet)
        if (cell.habit === habit)
          levels[world] = this.#leaveWithout(own, diary.given[habit].taste, cell, world);
      for (let pair = 0; pair < PAIRS; pair++) without[pair] += own[pair];
    });
    return without;
  }

  /** Odds of a run in one world: in a season that is watched more, more of its entries come from runs. */
  #oddsIn({ odds, target, habit }: ReviewedRun, world: number): Float64Array {
    const { count, worlds } = this.#worlds;
    if (count === 1) return odds;
    const factor = isOneTitle(habit)
      ? worlds.rewatch(target)[world]
      : worlds.seasons[target][world];
    return odds.map((some) => some * factor);
  }

  /** @param without how likely each pair is, without any run that matters, by world */
  #mix(
    diary: DiaryView,
    reviews: number[],
    runs: ReviewedRun[],
    parts: Part[],
    quiet: Quiet[],
    without: Float64Array[],
  ): MembershipTable {
    const memberships = this.#tally;
    const shares = without.map((own) => own.reduce((a, b) => a + b, 0));
    const own =
      reviews.length > 0
        ? this.#years.imagine(diary, reviews, null, runs, this.effort.ordinary, without)
        : null;
    for (const { run, chances } of parts) {
      const chance = chances.reduce((a, b) => a + b, 0) / chances.length;
      if (chance === 0) continue;
      const years = this.#yearsFor(chance);
      memberships.addAll(this.#years.imagine(diary, reviews, run, runs, years, without), chances);
    }
    for (const { cell, levels } of quiet) this.#addCell(cell, levels, own);
    if (own !== null) memberships.addAll(own, shares);
    else
      shares.forEach((share, world) => {
        if (share === 0) return;
        const intensity = without[world].map((weight) => weight / share);
        addSilentOrdinaryInto(memberships, world, this.#ordinary, diary.taste, intensity, share);
      });
    return memberships.finish();
  }

  /**
   * Takes those with a run of a cell that left no entry out of `left`.
   * @returns how many they are, by level of writing, as multiples of the chance that such a run leaves none
   */
  #leaveWithout(
    left: Float64Array,
    taste: Float64Array,
    cell: RunCell,
    world: number,
  ): Float64Array {
    const levels = new Float64Array(REVIEW_LEVELS);
    let share = 0;
    for (let k = 0; k < constants.TASTES; k++) share += taste[k] * cell.share[k];
    const rate = this.#imagination.model.nature.runsAYear * share * cell.factors[world];
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

  /**
   * Adds what an unmentioned run leads to, together with what the diary’s own entries lead to.
   * @param levels by world, as of `#leaveWithout`
   */
  #addCell({ ids, chances }: RunCell, levels: Float64Array[], own: MembershipTable | null): void {
    const { count } = this.#worlds;
    const row = this.#row;
    for (let i = 0; i < ids.length; i++) {
      let largest = 0;
      for (let world = 0; world < count; world++) {
        let p = 0;
        for (let m = 0; m < REVIEW_LEVELS; m++)
          p += levels[world][m] * chances[i * (REVIEW_LEVELS + 1) + m];
        row[world] = p;
        if (p > largest) largest = p;
      }
      if (largest < NEGLIGIBLE) continue;
      if (own === null) this.#tally.add(ids[i], row);
      else
        for (let j = 0; j < own.ids.length; j++) {
          const id = this.#imagination.union(ids[i], own.ids[j]);
          for (let world = 0; world < count; world++)
            this.#tally.addIn(world, id, row[world] * own.chances[j * count + world]);
        }
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

/** In the order of HABITS; within a habit as they were. */
function byHabit<T extends { habit: number }>(some: readonly T[]): T[] {
  return some.toSorted((a, b) => a.habit - b.habit);
}
