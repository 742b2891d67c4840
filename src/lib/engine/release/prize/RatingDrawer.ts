import { prepareAlias, drawAlias, type AliasTable } from '../../random/alias';
import type { Random } from '../../random/Random';
import type { ChoiceTables } from './ChoiceTables';
import {
  FAVOURITE_GENRES,
  FAVOURITE_SHARE,
  FAVOURITE_STARS,
  GENRES,
  LATER_CHARTS,
  NEWCOMER_CHARTS,
  PRIZE_DAYS,
  RECENT_SHARE,
  RECORD_STARS_DEVIATION,
} from './constants';
import { drawNormal } from './drawNormal';
import type { Titles } from './inventTitles';
import { StarTable } from './StarTable';
import { firstDayOfWeek, weekOfDay } from './weeks';

/** Draws from a table before giving up on it, since all were titles already rated. */
const TABLE_TRIES = 6;
/** Draws, all titles equally likely, before looking for one that is not rated yet. */
const EQUAL_TRIES = 64;

/** Draws what a record’s ratings are about, and how many stars they give. */
export class RatingDrawer {
  readonly #tables: ChoiceTables;
  readonly #rank: Uint16Array;
  readonly #genre: Uint8Array;
  /** First day of each title. */
  readonly #releaseDay: Uint16Array;
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
    this.#rank = titles.rank;
    this.#genre = titles.genre;
    this.#releaseDay = titles.releaseWeek.map(firstDayOfWeek);
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
    let u = random.unit();
    let table = tables.everything(week);
    let charts = 0;
    let isNew = false;
    if (!isFirstSitting) {
      isNew = u < RECENT_SHARE;
      u = isNew ? u / RECENT_SHARE : (u - RECENT_SHARE) / (1 - RECENT_SHARE);
    }
    if (isNew && !tables.isEmpty(tables.recent(week))) table = tables.recent(week);
    else {
      if (u < FAVOURITE_SHARE) {
        u = (u / FAVOURITE_SHARE) * FAVOURITE_GENRES;
        const which = u | 0;
        u -= which;
        const favourite = tables.ofGenre(week, this.#favourite[which]);
        if (!tables.isEmpty(favourite)) table = favourite;
      } else u = (u - FAVOURITE_SHARE) / (1 - FAVOURITE_SHARE);
      charts = isFirstSitting ? NEWCOMER_CHARTS : LATER_CHARTS;
    }
    const isByCharts = u < charts;
    for (let tries = 0; tries < TABLE_TRIES; tries++) {
      let t = tables.draw(table, random);
      if (isByCharts) {
        const rival = tables.draw(table, random);
        if (this.#rank[rival] < this.#rank[t]) t = rival;
      }
      if (this.#ratedBy[t] !== stamp) return t;
    }
    return this.#drawEqually(day, stamp, random);
  }

  /** Any title that is there and not rated, for those who have rated nearly all that anybody does. */
  #drawEqually(day: number, stamp: number, random: Random): number {
    const releaseDay = this.#releaseDay;
    let there = 0;
    let beyond = releaseDay.length;
    while (there < beyond) {
      const middle = (there + beyond) >> 1;
      if (releaseDay[middle] <= day) there = middle + 1;
      else beyond = middle;
    }
    let t = random.below(there);
    for (let tries = 1; tries < EQUAL_TRIES && this.#ratedBy[t] === stamp; tries++)
      t = random.below(there);
    while (this.#ratedBy[t] === stamp) t = t + 1 < there ? t + 1 : 0;
    return t;
  }
}
