import * as constants from '../constants';
import { fixedLog } from '../random/fixed';
import { RunSilence } from './RunSilence';
import { REMARK } from '../base/reviews';
import { isFavourite, LARGEST_STARS, type Model } from '../base/model';

/** Days on which an entry can be dated: the year and LATEST_DAYS after it. */
export const WRITING_DAYS = constants.DAYS + constants.LATEST_DAYS + 1;

/** Rows of `statedStars`: viewings in other genres, in favourite genres, and of one’s own run, as in STAR_CHANCES. */
const OTHER_GENRES = 0;
const FAVOURITES = 1;
const OWN_RUN = 2;
const STARS_ROW = LARGEST_STARS + 1;
/** What a counting remark of a number that no boast would name keeps of the chance of a boast, so that no entry is impossible. */
const SLIVER = 1e-3;
const EXAGGERATIONS = constants.EXAGGERATED_COUNTS[1] - constants.EXAGGERATED_COUNTS[0] + 1;

/** What the stranger computes once a base: how likely an entry is, given what was watched. */
export class Likelihood {
  readonly model: Model;
  /** Chance of stated stars, `[class * STARS_ROW + stars]`, by the classes below. */
  readonly statedStars: Float64Array;
  /** Density of entries over writing days for viewings of a profile, `[profile * WRITING_DAYS + day]`. */
  readonly written: Float64Array;
  /** Chance of a delay of at most d: index `d + LATEST_DAYS + 1`; 0 before, 1 after. */
  readonly #delayUpTo: Float64Array;
  /** ln of `model.titleShare`. */
  readonly logTitleShare: Float64Array[];
  /** ln of `statedStars`. */
  readonly #logStars: Float64Array;
  /** How likely runs leave no entry. */
  readonly silence: RunSilence;
  readonly #remarks: Model['nature']['remarkChances'];

  constructor(model: Model) {
    this.model = model;
    this.silence = new RunSilence(model);
    this.#remarks = model.nature.remarkChances;
    this.statedStars = statedStars(model.settings.offStars);
    this.logTitleShare = model.titleShare.map((shares) => shares.map(fixedLog));
    this.#logStars = this.statedStars.map(fixedLog);
    this.written = writingDensity(model);
    this.#delayUpTo = new Float64Array(2 * constants.LATEST_DAYS + 2);
    for (let i = 0; i <= 2 * constants.LATEST_DAYS; i++)
      this.#delayUpTo[i + 1] = this.#delayUpTo[i] + model.delayShare[i];
  }

  /** Chance that an entry about a viewing on `viewed` is dated `dated`. */
  delay(dated: number, viewed: number): number {
    const i = dated - viewed + constants.LATEST_DAYS;
    return i >= 0 && i <= 2 * constants.LATEST_DAYS ? this.model.delayShare[i] : 0;
  }

  /** Σ of `delay(dated, viewed)` over `viewed` = from…to, both included. */
  delayOver(dated: number, from: number, to: number): number {
    if (to < from) return 0;
    return this.#upTo(dated - from) - this.#upTo(dated - to - 1);
  }

  #upTo(delay: number): number {
    const i = delay + constants.LATEST_DAYS + 1;
    return i <= 0 ? 0 : i >= this.#delayUpTo.length ? 1 : this.#delayUpTo[i];
  }

  /** Chance of a remark (and of its number) about an ordinary viewing. */
  ordinaryRemark(kind: number, counted: number): number {
    const { ordinary } = this.#remarks;
    if (kind !== REMARK.counted) return ordinary[kind];
    const [from, to] = constants.EXAGGERATED_COUNTS;
    return counted >= from && counted <= to
      ? ordinary[kind] / EXAGGERATIONS
      : ordinary[kind] * SLIVER;
  }

  /** Chance of a remark about a marathon, or about a viewing on a season run. */
  otherRunRemark(isMarathon: boolean, kind: number): number {
    return (isMarathon ? this.#remarks.marathon : this.#remarks.season)[kind];
  }

  /** Chance of a remark about an early (or later) night of a comfort run, its number aside. */
  nightRemark(isLater: boolean, kind: number): number {
    return (isLater ? this.#remarks.runLaterNights : this.#remarks.runFirstNights)[kind];
  }

  /** Chance of stated stars for an ordinary viewing by a viewer of this taste. */
  ordinaryStars(taste: number, genre: number, stars: number): number {
    return this.statedStars[
      (isFavourite(taste, genre) ? FAVOURITES : OTHER_GENRES) * STARS_ROW + stars
    ];
  }

  /** ln of `ordinaryStars`. */
  logOrdinaryStars(taste: number, genre: number, stars: number): number {
    return this.#logStars[
      (isFavourite(taste, genre) ? FAVOURITES : OTHER_GENRES) * STARS_ROW + stars
    ];
  }

  /** Chance of stated stars on a comfort run or marathon. */
  runStars(stars: number): number {
    return this.statedStars[OWN_RUN * STARS_ROW + stars];
  }
}

function statedStars(offStars: number): Float64Array {
  const table = new Float64Array(constants.STAR_CHANCES.length * STARS_ROW);
  constants.STAR_CHANCES.forEach((chances, row) =>
    chances.forEach((chance, i) => {
      const stars = i + 1;
      for (const [stated, share] of [
        [stars, 1 - offStars],
        [stars - 1, offStars / 2],
        [stars + 1, offStars / 2],
      ])
        table[row * STARS_ROW + (stated < 1 || stated > LARGEST_STARS ? stars : stated)] +=
          chance * share;
    }),
  );
  return table;
}

function writingDensity(model: Model): Float64Array {
  const profiles = model.dayTable.length;
  const density = new Float64Array(profiles * WRITING_DAYS);
  for (let p = 0; p < profiles; p++)
    for (let day = 0; day < constants.DAYS; day++) {
      const share = model.dayShare[p * constants.DAYS + day];
      if (share === 0) continue;
      for (let i = 0; i <= 2 * constants.LATEST_DAYS; i++) {
        const dated = Math.max(0, day + i - constants.LATEST_DAYS);
        density[p * WRITING_DAYS + dated] += share * model.delayShare[i];
      }
    }
  return density;
}
