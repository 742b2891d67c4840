import { HABIT } from '../base/history';
import { SEASONS } from '../announce/announcement';
import { reviewRate } from '../base/reviews';
import * as constants from '../constants';
import { STREAMS } from '../base/streams';
import { mix32, Random } from '../random/Random';
import { chooseCumulative } from '../random/choose';
import { fixedExp } from '../random/fixed';
import { drawAlias, prepareAlias } from '../random/alias';
import { groupByTitle, isPlain, seasonReviews, type DiaryView } from './diaryView';
import type { Imagination } from './Imagination';
import type { Likelihood } from './likelihood';
import { addInto, type Memberships } from './Memberships';
import {
  addAnybodysOrdinaryInto,
  addSilentOrdinaryInto,
  type OrdinaryTable,
} from './ordinaryTable';
import { NO_DIARY, type RunCell } from './RunLibrary';
import { drawPlainRuns, weighRun, type RunPosterior } from './runPosterior';

const LEVELS = constants.REVIEW_RATES.length;
const ACTIVITIES = constants.ACTIVITY_LEVELS.length;

/** A run less likely than this is left out of the imagined years. */
const SMALLEST_RUN_SHARE = 3e-4;
/** Draws kept of a run’s posterior, for feeds to come. */
const KEPT_DRAWS = 32;
/** Fewest years imagined for a run, and the factor from its likelihood to its share of the effort. */
const FEWEST_YEARS = 6;
const RUN_SHARE_SCALE = 8;

/** How many years to imagine. */
export interface Effort {
  /** A diary that mentions a relevant title: years without a run, and years for each run that its entries may be about. */
  ordinary: number;
  run: number;
}

/** A run that entries may be about. */
interface ReviewedRun {
  habit: number;
  /** The title, or the season for finisher and binge. */
  target: number;
  reviews: number[];
  posterior: RunPosterior;
  /** Odds, and chance, that there is one, given the habit. */
  odds: number;
  chance: number;
}

/** From a diary to the chance of each membership vector, given that its writer subscribes: q_r of sources §5, for all claims jointly. */
export class Suspicion {
  readonly #likelihood: Likelihood;
  readonly #imagination: Imagination;
  readonly #ordinary: OrdinaryTable;
  readonly #cells: RunCell[];
  effort: Effort;
  readonly #reviewFactor: number;
  /** Posteriors of runs over all of a diary’s entries about a target, by persona, habit and target. */
  readonly #kept: Map<number, RunPosterior>;
  /** Reviews that a run of the year being imagined accounts for. */
  readonly #explained = new Set<number>();
  readonly #marathon = prepareAlias(constants.MARATHON_VIEWINGS);

  constructor(
    likelihood: Likelihood,
    imagination: Imagination,
    ordinary: OrdinaryTable,
    cells: RunCell[],
    effort: Effort,
    runs: Map<number, RunPosterior>,
  ) {
    this.#kept = runs;
    this.#likelihood = likelihood;
    this.#imagination = imagination;
    this.#ordinary = ordinary;
    this.#cells = cells;
    this.effort = effort;
    this.#reviewFactor = likelihood.model.settings.reviewFactor;
  }

  /** Memberships of a subscriber of whom nothing is known. */
  anybody(): Memberships {
    const memberships: Memberships = new Map();
    let without = 0;
    constants.HABIT_SHARES.forEach((share, habit) => {
      let rate = 0;
      for (const cell of this.#cells) {
        if (cell.habit !== habit) continue;
        const expected =
          (constants.RUNS_A_YEAR * cell.share.reduce((a, b) => a + b, 0)) / constants.TASTES;
        const chance = share * fixedExp(-rate) * (1 - fixedExp(-expected));
        for (const [id, row] of cell.memberships)
          addInto(memberships, id, (chance * row[NO_DIARY]) / cell.silent[NO_DIARY]);
        rate += expected;
      }
      without += share * fixedExp(-rate);
    });
    addAnybodysOrdinaryInto(memberships, this.#ordinary, without);
    return memberships;
  }

  /** The relevant reviews of a diary, by day. */
  relevantReviews(diary: DiaryView): number[] {
    const { groupOf } = this.#imagination.relevance;
    const reviews: number[] = [];
    for (let review = diary.from; review < diary.to; review++)
      if (groupOf[diary.columns.title[review]] >= 0) reviews.push(review);
    return reviews;
  }

  /**
   * Memberships of the writer of a diary, as a subscriber.
   * @param reviews the relevant reviews that have been read (all of them, or the first few, to see what each adds)
   */
  ofDiary(diary: DiaryView, reviews: number[]): Memberships {
    const runs = this.#reviewedRuns(diary, reviews);
    const memberships: Memberships = new Map();
    const habits = this.#habitsAfter(diary, runs);
    const own =
      reviews.length > 0
        ? this.#imagineOwn(diary, reviews, null, runs, this.effort.ordinary)
        : null;
    let without = 0;
    for (let habit = 0; habit < habits.length; habit++) {
      let left = habits[habit];
      for (const run of runs) {
        if (run.habit !== habit || run.chance <= 0) continue;
        if (left * run.chance < SMALLEST_RUN_SHARE) continue;
        const imagined = this.#imagineOwn(
          diary,
          reviews,
          run,
          runs,
          this.#years(left * run.chance),
        );
        for (const [id, p] of imagined) addInto(memberships, id, left * run.chance * p);
        left *= 1 - run.chance;
      }
      for (const cell of this.#cells) {
        if (cell.habit !== habit) continue;
        const chance = this.#unreviewedChance(diary, cell);
        this.#addCellInto(memberships, cell, diary, left * chance, own);
        left *= 1 - chance;
      }
      without += left;
    }
    if (own !== null) for (const [id, p] of own) addInto(memberships, id, without * p);
    else addSilentOrdinaryInto(memberships, this.#ordinary, diary.taste, diary.intensity, without);
    return memberships;
  }

  /** Chance of a run in a cell that left no entry, given the habit. */
  #unreviewedChance(diary: DiaryView, cell: RunCell): number {
    let share = 0;
    for (let k = 0; k < constants.TASTES; k++) share += diary.taste[k] * cell.share[k];
    let silent = 0;
    for (let m = 0; m < LEVELS; m++) silent += diary.level[m] * cell.silent[m];
    return 1 - fixedExp(-constants.RUNS_A_YEAR * share * silent);
  }

  /** Adds `chance` times what an unmentioned run leads to, together with what the diary’s own entries lead to. */
  #addCellInto(
    target: Memberships,
    cell: RunCell,
    diary: DiaryView,
    chance: number,
    own: Memberships | null,
  ): void {
    let total = 0;
    const row: Array<[number, number]> = [];
    for (const [id, levels] of cell.memberships) {
      let p = 0;
      for (let m = 0; m < LEVELS; m++) p += diary.level[m] * levels[m];
      row.push([id, p]);
      total += p;
    }
    if (!(total > 0)) return;
    for (const [id, p] of row) {
      if (own === null) addInto(target, id, (chance * p) / total);
      else
        for (const [ownId, q] of own)
          addInto(target, this.#imagination.union(id, ownId), (chance * p * q) / total);
    }
  }

  /** The likelier a run, the more years it is worth. */
  #years(share: number): number {
    return Math.max(
      FEWEST_YEARS,
      Math.ceil(this.effort.run * Math.min(1, share * RUN_SHARE_SCALE)),
    );
  }

  /** Runs that the reviews may be about, each with its chance given its habit. */
  #reviewedRuns(diary: DiaryView, reviews: number[]): ReviewedRun[] {
    const { model } = this.#likelihood;
    const { random } = this.#imagination;
    const runs: ReviewedRun[] = [];
    const consider = (
      habit: number,
      target: number,
      start: Float64Array,
      titles: Float64Array | null,
      about: number[],
      allAbout: number[],
      prior: number,
    ) => {
      const known = diary.habitOdds.get(habit * 65536 + target) ?? 0;
      const likely = diary.habit[habit] * (known / (1 + known));
      if (likely < SMALLEST_RUN_SHARE) return;
      const years = this.#years(likely);
      if (titles === null && isPlain(diary.columns, about) && isPlain(diary.columns, allAbout)) {
        const posterior = drawPlainRuns(
          model,
          diary,
          habit,
          this.#imagination.viewedDays,
          about[0],
          years,
          random,
        );
        const chance = known / (1 + known);
        runs.push({ habit, target, reviews: about, posterior, odds: known, chance });
        return;
      }
      const key = (diary.persona * constants.HABITS.length + habit) * 32768 + target;
      const isKept = about.length === allAbout.length && years <= KEPT_DRAWS;
      let posterior = isKept ? this.#kept.get(key) : undefined;
      if (!posterior) {
        // dice of its own, so that nothing depends on which feeds were read before
        const dice = new Random(mix32(constants.ATTACK_SEED, key), STREAMS.stranger);
        const draws = isKept ? KEPT_DRAWS : years;
        posterior = weighRun(this.#likelihood, diary, habit, start, titles, about, draws, dice);
        if (isKept) this.#kept.set(key, posterior);
      }
      const odds = constants.RUNS_A_YEAR * prior * posterior.ratio;
      runs.push({ habit, target, reviews: about, posterior, odds, chance: odds / (1 + odds) });
    };
    const days = (table: Float64Array, row: number) =>
      table.subarray(row * constants.DAYS, (row + 1) * constants.DAYS);
    const byTitle = groupByTitle(diary.columns, diary.from, diary.to);
    for (const [title, about] of groupOf(diary, reviews))
      for (const habit of [HABIT.comfort, HABIT.marathon])
        consider(
          habit,
          title,
          days(model.dayShare, model.profileOf[title]),
          null,
          about,
          byTitle.get(title)!,
          diary.runTitleShare(title),
        );
    for (let season = 1; season < SEASONS.length; season++) {
      if (!this.#cells.some((cell) => cell.season === season)) continue;
      const relevant = new Set(reviews);
      const allAbout = seasonReviews(diary, model.catalogue.season, season);
      const about = allAbout.filter(
        (review) =>
          relevant.has(review) ||
          this.#imagination.relevance.groupOf[diary.columns.title[review]] < 0,
      );
      if (about.length === 0) continue;
      for (const habit of [HABIT.finisher, HABIT.binge])
        consider(
          habit,
          season,
          days(model.seasonStartShare, season),
          model.seasonTitleShare[season],
          about,
          allAbout,
          model.runSeasonShare[season],
        );
    }
    return runs.sort((a, b) => b.chance - a.chance);
  }

  /** The diary’s habits, with the reviews left out of `runs` forgotten. */
  #habitsAfter(diary: DiaryView, runs: ReviewedRun[]): Float64Array {
    const full = diary.habitOdds;
    const habits = Float64Array.from(diary.habit);
    let total = 0;
    for (let habit = 0; habit < habits.length; habit++) {
      if (habit !== HABIT.none) {
        let now = 1;
        for (const run of runs) if (run.habit === habit) now *= 1 + run.odds;
        let before = 1;
        for (const title of this.#relevantTargets(diary, habit))
          before *= 1 + (full.get(habit * 65536 + title) ?? 0);
        habits[habit] *= now / before;
      }
      total += habits[habit];
    }
    for (let habit = 0; habit < habits.length; habit++) habits[habit] /= total;
    return habits;
  }

  #relevantTargets(diary: DiaryView, habit: number): number[] {
    if (habit === HABIT.comfort || habit === HABIT.marathon)
      return [...new Set(this.relevantReviews(diary).map((review) => diary.columns.title[review]))];
    return this.#cells.filter((cell) => cell.habit === habit).map((cell) => cell.season);
  }

  /** Years that agree with the entries, given `run` and, by chance, the later ones of the same habit. */
  #imagineOwn(
    diary: DiaryView,
    reviews: number[],
    run: ReviewedRun | null,
    runs: ReviewedRun[],
    samples: number,
  ): Memberships {
    const imagination = this.#imagination;
    const { random } = imagination;
    const tastes = cumulate(diary.taste);
    const intensities = cumulate(diary.intensity);
    const memberships: Memberships = new Map();
    const explained = this.#explained;
    for (let i = 0; i < samples; i++) {
      imagination.clear();
      explained.clear();
      if (run !== null) {
        this.#addRun(diary, run, i % run.posterior.starts.length);
        let isLater = false;
        for (const other of runs) {
          if (other === run) isLater = true;
          else if (isLater && other.habit === run.habit && random.unit() < other.chance)
            this.#addRun(diary, other, random.below(other.posterior.starts.length));
        }
      }
      for (const review of reviews)
        if (explained.size === 0 || !explained.has(review))
          imagination.addReviewed(diary.columns.title[review], diary.columns.day[review]);
      const pair = chooseCumulative(intensities, intensities.length, random.unit());
      const activity = constants.ACTIVITY_LEVELS[(pair / LEVELS) | 0];
      imagination.addOrdinary(
        chooseCumulative(tastes, tastes.length, random.unit()),
        activity * (1 - reviewRate(pair % LEVELS, this.#reviewFactor)),
      );
      addInto(memberships, imagination.membership(), 1 / samples);
    }
    return memberships;
  }

  #addRun(diary: DiaryView, run: ReviewedRun, draw: number): void {
    const imagination = this.#imagination;
    const { random } = imagination;
    const { starts, lengths, fromRun } = run.posterior;
    if (run.habit === HABIT.comfort)
      imagination.addComfortRun(run.target, starts[draw], lengths[draw]);
    else if (run.habit === HABIT.marathon)
      imagination.addMarathon(run.target, starts[draw], drawAlias(this.#marathon, random));
    else imagination.addSeasonRun(run.habit, run.target, starts[draw], lengths[draw]);
    run.reviews.forEach((review, j) => {
      if (random.unit() >= fromRun[draw * run.reviews.length + j]) return;
      this.#explained.add(review);
      const title = diary.columns.title[review];
      if (run.habit >= HABIT.finisher && imagination.relevance.groupOf[title] >= 0)
        imagination.addReviewedWithin(
          title,
          diary.columns.day[review],
          starts[draw],
          starts[draw] + lengths[draw] - 1,
        );
    });
  }
}

function groupOf(diary: DiaryView, reviews: number[]): Map<number, number[]> {
  const kept = new Set(reviews);
  const groups = groupByTitle(diary.columns, diary.from, diary.to);
  for (const [title, list] of groups) {
    const some = list.filter((review) => kept.has(review));
    if (some.length > 0) groups.set(title, some);
    else groups.delete(title);
  }
  return groups;
}

function cumulate(probabilities: Float64Array): Float64Array {
  let total = 0;
  return probabilities.map((p) => (total += p));
}
