import { HABIT } from '../base/history';
import { REMARK } from '../base/reviews';
import * as constants from '../constants';
import type { DiaryView } from './DiaryView';
import { entryRatio } from './entryRatio';
import { WRITING_DAYS, type Likelihood } from './Likelihood';

/**
 * For each review: density of such an entry from a run, over its density from ordinary viewings of somebody of mean activity. Divided by
 * the activity it is that of others.
 */
export class ReviewWeigher {
  readonly firstDay: number;
  readonly lastDay: number;
  /** Whether some review names the night of a run, so that a day earlier or later matters however long the run. */
  readonly namesNight: boolean;
  /** An upper bound of the ratio of each review. */
  readonly largest: Float64Array;
  readonly #likelihood: Likelihood;
  readonly #habit: number;
  readonly #days: Int16Array;
  /** Day of release of each review’s title, for season runs; else 0. */
  readonly #released: Int16Array;
  /** Factors of the early and the later nights (comfort), or of any day (others, in `early`). */
  readonly #early: Float64Array;
  readonly #later: Float64Array;
  /** The stated night of a counting remark on a comfort run; 0 for the rest. */
  readonly #counted: Uint8Array;

  /** @param titleShare for season runs: the season’s titles, by title; else null */
  constructor(
    likelihood: Likelihood,
    diary: Pick<DiaryView, 'columns' | 'titleShare' | 'ordinaryStars'>,
    habit: number,
    titleShare: Float64Array | null,
    reviews: ArrayLike<number>,
  ) {
    const { model } = likelihood;
    const { columns } = diary;
    this.#likelihood = likelihood;
    this.#habit = habit;
    this.#days = new Int16Array(reviews.length);
    this.#released = new Int16Array(reviews.length);
    this.#early = new Float64Array(reviews.length);
    this.#later = new Float64Array(reviews.length);
    this.#counted = new Uint8Array(reviews.length);
    this.largest = new Float64Array(reviews.length);
    let first = WRITING_DAYS;
    let last = 0;
    for (let i = 0; i < reviews.length; i++) {
      const review = reviews[i];
      const title = columns.title[review];
      const day = columns.day[review];
      const kind = columns.kind[review];
      const stars = columns.stars[review];
      if (day < first) first = day;
      if (day > last) last = day;
      this.#days[i] = day;
      const ordinaryStars = titleShare === null ? diary.ordinaryStars(title, stars) : 1;
      const share = diary.titleShare(title);
      const each = entryRatio(likelihood, columns, habit, titleShare, review, share, ordinaryStars);
      if (habit === HABIT.comfort) {
        this.#early[i] = each * likelihood.nightRemark(false, kind);
        this.#later[i] = each * likelihood.nightRemark(true, kind);
        if (kind === REMARK.counted) this.#counted[i] = columns.countedNight[review];
      } else {
        this.#early[i] = this.#later[i] =
          each * likelihood.otherRunRemark(habit === HABIT.marathon, kind);
        if (titleShare !== null) this.#released[i] = Math.max(0, model.catalogue.releaseDay[title]);
      }
      this.largest[i] = Math.max(this.#early[i], this.#later[i]);
    }
    this.firstDay = first;
    this.lastDay = last;
    this.namesNight = this.#counted.some((night) => night > 0);
  }

  /** The ratio for review `i` and a run of `nights` from `start`. */
  ratio(i: number, start: number, nights: number): number {
    const day = this.#days[i];
    const counted = this.#counted[i];
    if (counted > 0) {
      const off = (1 - constants.COUNT_EXACT_CHANCE) / 2;
      return (
        this.#night(i, day, start, nights, counted) * constants.COUNT_EXACT_CHANCE +
        (this.#night(i, day, start, nights, counted - 1) +
          this.#night(i, day, start, nights, counted + 1)) *
          off
      );
    }
    if (this.#habit !== HABIT.comfort)
      return (
        this.#early[i] *
        this.#likelihood.delayOver(day, Math.max(start, this.#released[i]), start + nights - 1)
      );
    const turn = start + Math.min(nights, constants.FIRST_NIGHTS);
    return (
      this.#early[i] * this.#likelihood.delayOver(day, start, turn - 1) +
      this.#later[i] * this.#likelihood.delayOver(day, turn, start + nights - 1)
    );
  }

  #night(i: number, day: number, start: number, nights: number, night: number): number {
    if (night < 1 || night > nights) return 0;
    return (
      (night <= constants.FIRST_NIGHTS ? this.#early[i] : this.#later[i]) *
      this.#likelihood.delay(day, start + night - 1)
    );
  }
}
