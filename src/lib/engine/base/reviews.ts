import * as constants from '../constants';
import { drawAlias, prepareAlias } from '../random/alias';
import type { Random } from '../random/Random';
import { HABIT, type History } from './history';
import { LARGEST_STARS, type Model } from './model';
import { DAY_SHIFT, STARS_MASK, STARS_SHIFT, TITLE_MASK } from './word';

/** One review before it is put into columns. */
export interface DraftReview {
  title: number;
  day: number;
  stars: number;
  kind: number;
  countedNight: number;
  wording: number;
  /** Which viewing of the year it is about: an entry of the `History` that was drawn. The truth; no column holds it. */
  viewing: number;
}

/** Index into REMARK_KINDS. */
export const REMARK = { plain: 0, again: 1, counted: 2, nightly: 3, late: 4, spree: 5 } as const;

/** How many levels of writing there are: `level` below is in [0, REVIEW_LEVELS). */
export const REVIEW_LEVELS = constants.REVIEW_RATES.length;

/** Share of what a diarist watches that gets written up, at a level of REVIEW_RATES, under the base’s settings. */
export function reviewRate(level: number, reviewFactor: number): number {
  return Math.min(constants.LARGEST_REVIEW_RATE, constants.REVIEW_RATES[level][0] * reviewFactor);
}

/** Writes diaries: which viewings are reviewed, when, with how many stars and what remark. */
export class DiaryWriter {
  readonly #model: Model;
  readonly #delay;
  readonly #remark;

  constructor(model: Model) {
    this.#model = model;
    this.#delay = prepareAlias(model.delayShare);
    const { ordinary, runFirstNights, runLaterNights, marathon, season } =
      model.nature.remarkChances;
    this.#remark = {
      ordinary: prepareAlias(ordinary),
      first: prepareAlias(runFirstNights),
      later: prepareAlias(runLaterNights),
      marathon: prepareAlias(marathon),
      season: prepareAlias(season),
    };
  }

  /** Reviews of one year, by day. `level` indexes REVIEW_RATES. */
  write(history: History, level: number, random: Random): DraftReview[] {
    const { settings } = this.#model;
    const rate = reviewRate(level, settings.reviewFactor);
    const reviews: DraftReview[] = [];
    for (let i = 0; i < history.length; i++) {
      const habit = history.habit[i];
      if (
        random.unit() >= (habit === HABIT.none ? rate : rate * this.#model.nature.runReviewFactor)
      )
        continue;
      const word = history.words[i];
      const kind = drawAlias(this.#remarkTable(habit, history.night[i]), random);
      reviews.push({
        title: word & TITLE_MASK,
        day: Math.max(
          0,
          (word >>> DAY_SHIFT) + drawAlias(this.#delay, random) - constants.LATEST_DAYS,
        ),
        stars: this.#statedStars((word >>> STARS_SHIFT) & STARS_MASK, random),
        kind,
        countedNight: kind === REMARK.counted ? countedNight(history.night[i], random) : 0,
        wording: random.below(constants.WORDINGS),
        viewing: i,
      });
    }
    return reviews.sort(
      (a, b) =>
        a.day - b.day ||
        a.title - b.title ||
        a.kind - b.kind ||
        a.stars - b.stars ||
        a.wording - b.wording,
    );
  }

  #remarkTable(habit: number, night: number) {
    if (habit === HABIT.none) return this.#remark.ordinary;
    if (habit === HABIT.comfort)
      return night <= constants.FIRST_NIGHTS ? this.#remark.first : this.#remark.later;
    return habit === HABIT.marathon ? this.#remark.marathon : this.#remark.season;
  }

  /** One off, up or down, for a share `offStars` of entries; at the ends of the scale the entry stays. */
  #statedStars(stars: number, random: Random): number {
    const u = random.unit();
    const { offStars } = this.#model.settings;
    if (u >= offStars) return stars;
    const stated = u < offStars / 2 ? stars - 1 : stars + 1;
    return stated < 1 || stated > LARGEST_STARS ? stars : stated;
  }
}

/** Largest number in a counting remark: what the column holds. */
const LARGEST_COUNTED = 255;

/** The number in "Night 9": the night itself or one off; for an ordinary viewing (`night` 0) a boast. At most LARGEST_COUNTED. */
function countedNight(night: number, random: Random): number {
  const u = random.unit();
  if (night === 0) {
    const [from, to] = constants.EXAGGERATED_COUNTS;
    return from + ((u * (to - from + 1)) | 0);
  }
  if (u < constants.COUNT_EXACT_CHANCE) return Math.min(LARGEST_COUNTED, night);
  return Math.min(
    LARGEST_COUNTED,
    u < (1 + constants.COUNT_EXACT_CHANCE) / 2 ? night + 1 : Math.max(1, night - 1),
  );
}
