import { HABIT } from '../base/history';
import { reviewRate } from '../base/reviews';
import * as constants from '../constants';
import { drawAlias, prepareAlias } from '../random/alias';
import { chooseCumulative, cumulate } from '../random/choose';
import { fixedExp } from '../random/fixed';
import type { DiaryView } from './DiaryView';
import type { Imagination } from './Imagination';
import type { FeedWorlds } from './FeedWorlds';
import { TableTally, type MembershipTable } from './MembershipTable';
import { activityOf, levelOf } from './pairs';
import type { ReviewedRun } from './ReviewedRuns';

/** Share of the years imagined without anything unwritten that matters, at most; and as many at least with something. */
const MOST_WITHOUT = 0.6;

/** Imagines years of a diary’s writer that agree with the entries. */
export class DiaristYears {
  readonly #imagination: Imagination;
  readonly #marathon = prepareAlias(constants.MARATHON_VIEWINGS);
  /** Reviews that a run of the year being imagined accounts for. */
  readonly #explained = new Set<number>();
  readonly #worlds: FeedWorlds;
  readonly #tally: TableTally;
  /** Of the year being imagined, by world. */
  readonly #weights: Float64Array;

  constructor(imagination: Imagination, worlds: FeedWorlds) {
    this.#imagination = imagination;
    this.#worlds = worlds;
    this.#tally = new TableTally(worlds.count);
    this.#weights = new Float64Array(worlds.count);
  }

  /**
   * Memberships over years that agree with the entries, given `run` and, by chance, the later ones of the same habit.
   * @param reviews indexes of the relevant reviews that have been read
   * @param run null for years without any of `runs`
   * @param samples how many years
   * @param without how likely each pair of activity and level of writing is without any run, by world; any scale
   */
  imagine(
    diary: DiaryView,
    reviews: number[],
    run: ReviewedRun | null,
    runs: ReviewedRun[],
    samples: number,
    without: Float64Array[],
  ): MembershipTable {
    const imagination = this.#imagination;
    const { random } = imagination;
    const explained = this.#explained;
    const tastes = cumulate(run === null ? diary.taste : diary.given[run.habit].taste);
    const mean = without.length === 1 ? without[0] : meanOf(without);
    const pairs = cumulate(mean);
    const weights = this.#weights;
    for (let i = 0; i < samples; i++) {
      imagination.clear();
      explained.clear();
      const pair =
        run === null
          ? chooseCumulative(pairs, pairs.length, random.unit())
          : run.posterior.pairs[i % run.posterior.draws];
      if (run !== null) this.#addRuns(diary, run, runs, i, pair);
      for (const review of reviews)
        if (explained.size === 0 || !explained.has(review))
          imagination.addReviewed(diary.columns.title[review], diary.columns.day[review]);
      const taste = chooseCumulative(tastes, tastes.length, random.unit());
      const intensity = activityOf(pair) * (1 - this.#writtenShare(pair));
      const weight = this.#addUnwritten(taste, intensity);
      this.#worlds.weighInto(
        weights,
        taste,
        imagination.expected(taste, intensity),
        imagination.drawnGroups,
        imagination.drawn,
      );
      if (run === null && without.length > 1)
        for (let world = 0; world < without.length; world++)
          weights[world] *= without[world][pair] / mean[pair];
      this.#tally.add(imagination.membership(), weights, 0, weight);
    }
    return normalised(this.#tally.finish());
  }

  #writtenShare(pair: number): number {
    return reviewRate(levelOf(pair), this.#imagination.model.settings.reviewFactor);
  }

  /**
   * Adds what was watched and not written up: nothing that matters or, as often as not, something, so that what is rare is met in a few years too.
   * @returns the weight of the draw
   */
  #addUnwritten(taste: number, intensity: number): number {
    const imagination = this.#imagination;
    const mean = imagination.expected(taste, intensity);
    if (mean === 0) return 1;
    const none = fixedExp(-mean);
    const chosen = Math.min(MOST_WITHOUT, Math.max(1 - MOST_WITHOUT, none));
    if (imagination.random.unit() < chosen) return none / chosen;
    return ((1 - none) / (1 - chosen)) * imagination.addSomeOrdinary(taste, intensity);
  }

  /** Adds the runs of this year, and by chance those that come after them in `runs`. */
  #addRuns(
    diary: DiaryView,
    run: ReviewedRun,
    runs: ReviewedRun[],
    year: number,
    pair: number,
  ): void {
    const { random } = this.#imagination;
    this.#addDrawn(diary, run, year % run.posterior.draws, pair);
    let isLater = false;
    for (const other of runs) {
      if (other === run) isLater = true;
      else if (isLater && other.habit === run.habit) {
        const odds = other.odds[pair];
        if (random.unit() < odds / (1 + odds))
          this.#addDrawn(diary, other, random.below(other.posterior.draws), pair);
      }
    }
  }

  #addDrawn(diary: DiaryView, run: ReviewedRun, draw: number, pair: number): void {
    const imagination = this.#imagination;
    const { random, model } = imagination;
    const { runOffsets, starts, lengths, fromRun } = run.posterior;
    const [from, to] = [runOffsets[draw], runOffsets[draw + 1]];
    const isSeasonRun = run.habit === HABIT.finisher || run.habit === HABIT.binge;
    const unwritten = 1 - this.#writtenShare(pair) * model.nature.runReviewFactor;
    for (let i = from; i < to; i++)
      if (run.habit === HABIT.comfort) imagination.addComfortRun(run.target, starts[i], lengths[i]);
      else if (run.habit === HABIT.marathon)
        imagination.addMarathon(run.target, starts[i], drawAlias(this.#marathon, random));
      else imagination.addSeasonRun(run.habit, run.target, starts[i], lengths[i], unwritten);
    run.reviews.forEach((review, j) => {
      let u = random.unit();
      for (let i = from; i < to; i++) {
        u -= fromRun[i * run.reviews.length + j];
        if (u >= 0) continue;
        this.#explained.add(review);
        const title = diary.columns.title[review];
        if (isSeasonRun && imagination.relevance.groupOf[title] >= 0)
          imagination.addReviewedWithin(
            title,
            diary.columns.day[review],
            starts[i],
            starts[i] + lengths[i] - 1,
          );
        return;
      }
    });
  }
}

/** Weights of draws average 1; as distributions they sum to it. */
function normalised(table: MembershipTable): MembershipTable {
  const { worlds, chances } = table;
  for (let world = 0; world < worlds; world++) {
    let total = 0;
    for (let i = world; i < chances.length; i += worlds) total += chances[i];
    for (let i = world; i < chances.length; i += worlds) chances[i] /= total;
  }
  return table;
}

function meanOf(rows: Float64Array[]): Float64Array {
  return rows[0].map((_, i) => rows.reduce((sum, row) => sum + row[i], 0) / rows.length);
}
