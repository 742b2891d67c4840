import { HABIT } from '../base/history';
import { REMARK } from '../base/reviews';
import * as constants from '../constants';
import type { DiaryView } from './DiaryView';
import { WRITING_DAYS, type Likelihood } from './Likelihood';
import { RUN_VIEWINGS_A_DAY } from './runViewings';

/** Beyond this a likelihood ratio says no more: it is certain. */
const LARGEST_RATIO = 1e60;

/** An entry dated where its title is hardly watched is not taken for a certain run on that account alone. */
const SMALLEST_DENSITY = 1e-9;

/** For each review: density of such an entry from a run, over its density from ordinary viewings. */
export class ReviewWeigher {
  readonly firstDay: number;
  readonly lastDay: number;
  /** An upper bound of 1 + ratio for each review: weights are taken relative to it, so that many reviews do not overflow. */
  readonly largest: Float64Array;
  readonly #likelihood: Likelihood;
  readonly #habit: number;
  readonly #days: Int16Array;
  /** Factors of the early and the later nights (comfort), or of any day (others, in `early`). */
  readonly #early: Float64Array;
  readonly #later: Float64Array;
  /** The stated night of a counting remark on a comfort run; 0 for the rest. */
  readonly #counted: Uint8Array;

  constructor(
    likelihood: Likelihood,
    diary: DiaryView,
    habit: number,
    titleShare: Float64Array | null,
    reviews: ArrayLike<number>,
  ) {
    const { model } = likelihood;
    const { columns } = diary;
    this.#likelihood = likelihood;
    this.#habit = habit;
    this.#days = new Int16Array(reviews.length);
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
      const dated = Math.min(day, WRITING_DAYS - 1);
      const ordinary =
        diary.activity *
        model.nature.ordinaryViewings *
        diary.titleShare(title) *
        Math.max(
          likelihood.written[model.profileOf[title] * WRITING_DAYS + dated],
          SMALLEST_DENSITY,
        ) *
        likelihood.ordinaryRemark(kind, columns.countedNight[review]);
      const starsRatio =
        titleShare === null ? likelihood.runStars(stars) / diary.ordinaryStars(title, stars) : 1;
      const each =
        (model.nature.runReviewFactor *
          RUN_VIEWINGS_A_DAY[habit] *
          starsRatio *
          (titleShare === null ? 1 : titleShare[title])) /
        ordinary;
      if (habit === HABIT.comfort) {
        this.#early[i] = each * likelihood.nightRemark(false, kind);
        this.#later[i] = each * likelihood.nightRemark(true, kind);
        if (kind === REMARK.counted) this.#counted[i] = columns.countedNight[review];
      } else
        this.#early[i] = this.#later[i] =
          each * likelihood.otherRunRemark(habit === HABIT.marathon, kind);
    }
    for (let i = 0; i < reviews.length; i++)
      this.largest[i] = 1 + Math.max(this.#early[i], this.#later[i]);
    this.firstDay = first;
    this.lastDay = last;
  }

  /** The product of `largest`, short of overflow. */
  scale(): number {
    let scale = 1;
    for (const bound of this.largest) scale = Math.min(LARGEST_RATIO, scale * bound);
    return scale;
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
      return this.#early[i] * this.#likelihood.delayOver(day, start, start + nights - 1);
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
