import { HABIT } from '../base/history';
import { REVIEW_LEVELS, reviewRate } from '../base/reviews';
import * as constants from '../constants';
import { drawAlias, prepareAlias } from '../random/alias';
import { chooseCumulative } from '../random/choose';
import type { DiaryView } from './DiaryView';
import type { Imagination } from './Imagination';
import type { Memberships } from './Memberships';
import { MembershipTally } from './MembershipTally';
import type { ReviewedRun } from './ReviewedRuns';

/** Imagines years of a diary’s writer that agree with the entries. */
export class DiaristYears {
  readonly #imagination: Imagination;
  readonly #marathon = prepareAlias(constants.MARATHON_VIEWINGS);
  /** Reviews that a run of the year being imagined accounts for. */
  readonly #explained = new Set<number>();
  readonly #tally = new MembershipTally();

  constructor(imagination: Imagination) {
    this.#imagination = imagination;
  }

  /**
   * Memberships over years that agree with the entries, given `run` and, by chance, the later ones of the same habit.
   * @param reviews indexes of the relevant reviews that have been read
   * @param run null for years without any of `runs`
   * @param samples how many years
   */
  imagine(
    diary: DiaryView,
    reviews: number[],
    run: ReviewedRun | null,
    runs: ReviewedRun[],
    samples: number,
  ): Memberships {
    const imagination = this.#imagination;
    const { random } = imagination;
    const { reviewFactor } = imagination.model.settings;
    const { tasteCumulative: tastes, intensityCumulative: intensities } = diary;
    const explained = this.#explained;
    for (let i = 0; i < samples; i++) {
      imagination.clear();
      explained.clear();
      if (run !== null) this.#addRuns(diary, run, runs, i);
      for (const review of reviews)
        if (explained.size === 0 || !explained.has(review))
          imagination.addReviewed(diary.columns.title[review], diary.columns.day[review]);
      const pair = chooseCumulative(intensities, intensities.length, random.unit());
      const activity = constants.ACTIVITY_LEVELS[(pair / REVIEW_LEVELS) | 0];
      imagination.addOrdinary(
        chooseCumulative(tastes, tastes.length, random.unit()),
        activity * (1 - reviewRate(pair % REVIEW_LEVELS, reviewFactor)),
      );
      this.#tally.add(imagination.membership(), 1 / samples);
    }
    return this.#tally.finish();
  }

  /** Adds the run of this year, and by chance those that come after it in `runs`. */
  #addRuns(diary: DiaryView, run: ReviewedRun, runs: ReviewedRun[], year: number): void {
    const { random } = this.#imagination;
    this.#addRun(diary, run, year % run.posterior.starts.length);
    let isLater = false;
    for (const other of runs) {
      if (other === run) isLater = true;
      else if (isLater && other.habit === run.habit && random.unit() < other.chance)
        this.#addRun(diary, other, random.below(other.posterior.starts.length));
    }
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
      const isSeasonRun = run.habit === HABIT.finisher || run.habit === HABIT.binge;
      if (isSeasonRun && imagination.relevance.groupOf[title] >= 0)
        imagination.addReviewedWithin(
          title,
          diary.columns.day[review],
          starts[draw],
          starts[draw] + lengths[draw] - 1,
        );
    });
  }
}
