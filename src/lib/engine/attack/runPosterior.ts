import * as constants from '../constants';
import { HABIT } from '../base/history';
import { REMARK } from '../base/reviews';
import { chooseCumulative } from '../random/choose';
import type { Random } from '../random/Random';
import { Likelihood, WRITING_DAYS } from './likelihood';
import type { Model } from '../base/model';
import type { DiaryView } from './diaryView';
import type { ViewedDays } from './ViewedDays';

/** Run lengths are weighed in bins, `[from, to]` days, both included: fine near the lengths that posts speak of. */
const LENGTH_BINS: number[][][] = [
  [],
  [
    [5, 6],
    [7, 9],
    [10, 13],
    [14, 17],
    [18, 21],
    [22, 25],
    [26, 30],
    [31, 37],
    [38, 45],
    [46, 60],
    [61, 80],
    [81, 120],
    [121, 180],
    [181, 260],
    [261, 365],
  ],
  [[1, 1]],
  [
    [6, 8],
    [9, 12],
    [13, 17],
    [18, 23],
    [24, 30],
  ],
  [
    [2, 2],
    [3, 3],
    [4, 4],
  ],
];

/** Beyond this a likelihood ratio says no more: it is certain. */
const LARGEST_RATIO = 1e60;

/** Candidates out of which `drawPlainRuns` keeps one. */
const PLAIN_CANDIDATES = 4;

/** Viewings a day of a run, mean. */
export const RUN_VIEWINGS_A_DAY = [
  0,
  constants.NIGHTLY_CHANCE,
  mean(constants.MARATHON_VIEWINGS),
  constants.NIGHTLY_CHANCE,
  mean(constants.BINGE_VIEWINGS_A_DAY),
];

function mean(chances: readonly number[]): number {
  return chances.reduce((sum, chance, value) => sum + chance * value, 0);
}

/** What a diary’s reviews of one run’s possible titles say about that run. */
export interface RunPosterior {
  /** Likelihood of the reviews if there is one such run, over that if there is none. */
  ratio: number;
  /** Draws of first day and length given that there is one, equally weighted; empty if none were asked for. */
  starts: Uint16Array;
  lengths: Uint16Array;
  /** Chance that each review is about the run, by draw and review: `[draw * reviews + i]`. */
  fromRun: Float32Array;
}

const scratch = new Float64Array(LENGTH_BINS[HABIT.comfort].length * (constants.DAYS + 1));

/**
 * Weighs every first day and length of a possible run against a diary.
 * @param habit comfort or marathon (one title) or finisher or binge (the titles of a season)
 * @param startShare chance of each first day, length DAYS
 * @param titleShare for season runs: the season’s titles, by title; else null
 * @param reviews indexes of the reviews concerned
 * @param draws how many (first day, length) to draw
 */
export function weighRun(
  likelihood: Likelihood,
  diary: DiaryView,
  habit: number,
  startShare: Float64Array,
  titleShare: Float64Array | null,
  reviews: ArrayLike<number>,
  draws: number,
  random: Random,
): RunPosterior {
  const lengthShare = likelihood.model.runLengthShare[habit];
  const bins = LENGTH_BINS[habit];
  const count = reviews.length;
  const weigher = new ReviewWeigher(likelihood, diary, habit, titleShare, reviews);
  const silence = new Float64Array(constants.DAYS + 1).fill(-1);
  const unexplained = 1 / weigher.scale();
  let used = 0;
  let total = 0;
  const cells: number[] = [];
  for (let b = 0; b < bins.length; b++) {
    const [shortest, longest] = bins[b];
    const length = (shortest + longest) >> 1;
    let share = 0;
    for (let n = shortest; n <= longest; n++) share += lengthShare[n];
    const from = Math.max(0, weigher.firstDay - constants.LATEST_DAYS - length);
    const to = Math.min(constants.DAYS - 1, weigher.lastDay + constants.LATEST_DAYS);
    for (let start = from; start <= to; start++) {
      if (startShare[start] === 0) continue;
      const nights = Math.min(length, constants.DAYS - start);
      if (silence[nights] < 0) silence[nights] = diary.silence(nights * RUN_VIEWINGS_A_DAY[habit]);
      let explained = 1;
      for (let i = 0; i < count; i++)
        explained *= (1 + weigher.ratio(i, start, nights)) / weigher.largest[i];
      // a run that accounts for no entry is a silent one, and counted there
      total += share * startShare[start] * silence[nights] * Math.max(0, explained - unexplained);
      scratch[used++] = total;
      if (draws > 0) cells.push(b, start);
    }
  }
  const posterior: RunPosterior = {
    ratio: total * weigher.scale(),
    starts: new Uint16Array(draws),
    lengths: new Uint16Array(draws),
    fromRun: new Float32Array(draws * count),
  };
  if (total > 0)
    for (let k = 0; k < draws; k++) {
      const cell = chooseCumulative(scratch, used, (k + random.unit()) / draws);
      const [shortest, longest] = bins[cells[2 * cell]];
      const start = cells[2 * cell + 1];
      const length = Math.min(
        shortest + random.below(longest - shortest + 1),
        constants.DAYS - start,
      );
      posterior.starts[k] = start;
      posterior.lengths[k] = length;
      let none = 1;
      for (let i = 0; i < count; i++) none /= 1 + weigher.ratio(i, start, length);
      for (let i = 0; i < count; i++) {
        const ratio = weigher.ratio(i, start, length);
        // given that the run accounts for at least one entry
        posterior.fromRun[k * count + i] = Math.min(1, ratio / (1 + ratio) / (1 - none || 1));
      }
    }
  return posterior;
}

/**
 * Draws runs of one title that a single plain entry may be about: the entry’s viewing is any night of the run, so that long silent runs
 * are met in proportion to their length; starts are preferred where the title was watched more.
 */
export function drawPlainRuns(
  model: Model,
  diary: DiaryView,
  habit: number,
  viewedDays: ViewedDays,
  review: number,
  draws: number,
  random: Random,
): RunPosterior {
  const title = diary.columns.title[review];
  const row = model.profileOf[title] * constants.DAYS;
  const lengths = diary.plainRunLengths(habit);
  const posterior: RunPosterior = {
    ratio: NaN,
    starts: new Uint16Array(draws),
    lengths: new Uint16Array(draws),
    fromRun: new Float32Array(draws).fill(1),
  };
  for (let k = 0; k < draws; k++) {
    let total = 0;
    for (let candidate = 0; candidate < PLAIN_CANDIDATES; candidate++) {
      const day = viewedDays.draw(title, diary.columns.day[review], random.unit());
      const length = chooseCumulative(lengths, lengths.length, random.unit());
      const start = day - random.below(Math.max(1, length));
      const weight = start >= 0 ? model.dayShare[row + start] / model.dayShare[row + day] : 0;
      total += weight;
      // keeps each candidate with its share of the weight so far
      if (candidate === 0 || (weight > 0 && random.unit() * total < weight)) {
        posterior.starts[k] = Math.max(0, start);
        posterior.lengths[k] = Math.max(1, Math.min(length, constants.DAYS - Math.max(0, start)));
      }
    }
  }
  return posterior;
}

/** For each review: density of such an entry from a run, over its density from ordinary viewings. */
class ReviewWeigher {
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
    let first = 32767;
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
        constants.ORDINARY_VIEWINGS *
        diary.titleShare(title) *
        Math.max(likelihood.written[model.profileOf[title] * WRITING_DAYS + dated], 1e-9) *
        likelihood.ordinaryRemark(kind, columns.countedNight[review]);
      const starsRatio =
        titleShare === null ? likelihood.runStars(stars) / diary.ordinaryStars(title, stars) : 1;
      const each =
        (constants.RUN_REVIEW_FACTOR *
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
