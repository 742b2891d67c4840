import { prepareAlias, drawAlias, type AliasTable } from '../../random/alias';
import type { Random } from '../../random/Random';
import { EVERYTHING, tableOfGenre, tableOfNew, type ChoiceTables } from './ChoiceTables';
import {
  FAVOURITE_GENRES,
  FAVOURITE_SHARE,
  FAVOURITE_STARS,
  GENRES,
  LATER_LIST_SHARE,
  LIST_TITLES,
  NEWCOMER_LIST_SHARE,
  PRIZE_DAYS,
  RECENT_SHARE,
  RECORD_STARS_DEVIATION,
} from './constants';
import { drawNormal } from './drawNormal';
import type { Titles } from './inventTitles';
import { StarTable } from './StarTable';
import { WEEKS } from './Activity';
import { firstDayOfWeek, weekOfDay } from './weeks';

/** Draws from a table before giving up on it, since all were titles already rated. */
const TABLE_TRIES = 16;
/** Draws, all titles equally likely, before looking for one that is not rated yet. */
const EQUAL_TRIES = 64;

/** Draws what a record’s ratings are about, and how many stars they give. */
export class RatingDrawer {
  readonly #tables: ChoiceTables;
  /** The titles of the list. */
  readonly #listed: Uint16Array;
  readonly #genre: Uint8Array;
  /** First day of each title. */
  readonly #releaseDay: Uint16Array;
  /** How many titles are out in each week. */
  readonly #there = new Uint16Array(WEEKS);
  /** What is expected of each title, in steps of the star table. */
  readonly #titleSteps: Int16Array;
  readonly #favourites: AliasTable;
  readonly #stars = new StarTable();
  readonly #week = Uint16Array.from({ length: PRIZE_DAYS }, (_, day) => weekOfDay(day));
  /** The last record that rated each title, plus one. */
  readonly #ratedBy: Uint32Array;
  /** Whether each genre is a favourite of the record at hand. */
  readonly #isFavourite = new Uint8Array(GENRES);
  readonly #favourite = new Uint8Array(FAVOURITE_GENRES);

  constructor(titles: Titles, weights: Float64Array, tables: ChoiceTables) {
    this.#tables = tables;
    this.#listed = new Uint16Array(LIST_TITLES);
    titles.rank.forEach((place, t) => {
      if (place < LIST_TITLES) this.#listed[place] = t;
    });
    this.#genre = titles.genre;
    this.#releaseDay = titles.releaseWeek.map(firstDayOfWeek);
    for (const week of titles.releaseWeek) this.#there[week]++;
    for (let week = 1; week < WEEKS; week++) this.#there[week] += this.#there[week - 1];
    this.#titleSteps = Int16Array.from(titles.stars, StarTable.stepsOf);
    this.#ratedBy = new Uint32Array(weights.length);
    const genreWeights = new Float64Array(GENRES);
    for (let t = 0; t < weights.length; t++) genreWeights[titles.genre[t]] += weights[t];
    this.#favourites = prepareAlias(genreWeights);
  }

  /**
   * Writes titles and stars of the ratings `start`…`end`−1 of a record, whose days are drawn. No title twice; none before its
   * release: a rating for which there is nothing left on its day is put off until there is.
   */
  drawInto(
    columns: { title: Uint16Array; day: Uint16Array; halfStars: Uint8Array },
    record: number,
    start: number,
    end: number,
    random: Random,
  ): void {
    const { title, day, halfStars } = columns;
    this.#drawFavourites(random);
    const ownSteps = StarTable.stepsOf(RECORD_STARS_DEVIATION * drawNormal(random));
    const favouriteSteps = StarTable.stepsOf(FAVOURITE_STARS);
    const stamp = record + 1;
    for (let i = start; i < end; i++) {
      const earliestDay = this.#releaseDay[i - start];
      if (day[i] < earliestDay) day[i] = earliestDay;
      const t = this.#drawTitle(day[i], day[i] === day[start], stamp, random);
      this.#ratedBy[t] = stamp;
      title[i] = t;
      const steps = this.#titleSteps[t] + ownSteps;
      halfStars[i] = this.#stars.draw(
        this.#isFavourite[this.#genre[t]] ? steps + favouriteSteps : steps,
        random,
      );
    }
  }

  #drawFavourites(random: Random): void {
    this.#isFavourite.fill(0);
    for (let i = 0; i < FAVOURITE_GENRES; i++) {
      let genre = drawAlias(this.#favourites, random);
      while (this.#isFavourite[genre]) genre = drawAlias(this.#favourites, random);
      this.#isFavourite[genre] = 1;
      this.#favourite[i] = genre;
    }
  }

  /** A title that the record has not rated. One number decides where it comes from: cut up and stretched again at each decision. */
  #drawTitle(day: number, isFirstSitting: boolean, stamp: number, random: Random): number {
    const tables = this.#tables;
    const week = this.#week[day];
    const there = this.#there[week];
    let u = random.unit();
    let table = EVERYTHING;
    if (!isFirstSitting) {
      if (u < RECENT_SHARE) {
        u /= RECENT_SHARE;
        if (!tables.isEmpty(tableOfNew(week))) table = tableOfNew(week);
      } else u = (u - RECENT_SHARE) / (1 - RECENT_SHARE);
    }
    if (table === EVERYTHING) {
      const listShare = isFirstSitting ? NEWCOMER_LIST_SHARE : LATER_LIST_SHARE;
      if (u < listShare) {
        const t = this.#drawListed(there, random);
        if (this.#ratedBy[t] !== stamp) return t;
      } else {
        u = (u - listShare) / (1 - listShare);
        if (u < FAVOURITE_SHARE)
          table = tableOfGenre(this.#favourite[((u / FAVOURITE_SHARE) * FAVOURITE_GENRES) | 0]);
      }
    }
    for (let tries = 0; tries < TABLE_TRIES; tries++) {
      const t = tables.draw(table, there, random);
      if (this.#ratedBy[t] !== stamp) return t;
    }
    return this.#drawEqually(there, stamp, random);
  }

  /** A title of the list that is out: its chance falls evenly from the first to none beyond the last. */
  #drawListed(there: number, random: Random): number {
    for (;;) {
      const t = this.#listed[(LIST_TITLES * (1 - Math.sqrt(1 - random.unit()))) | 0];
      if (t < there) return t;
    }
  }

  /** Any title that is there and not rated, for those who have rated nearly all that anybody does. */
  #drawEqually(there: number, stamp: number, random: Random): number {
    let t = random.below(there);
    for (let tries = 1; tries < EQUAL_TRIES && this.#ratedBy[t] === stamp; tries++)
      t = random.below(there);
    while (this.#ratedBy[t] === stamp) t = t + 1 < there ? t + 1 : 0;
    return t;
  }
}
