import { GENRES, PARTS, SEASONS } from '../announce/announcement';
import * as constants from '../constants';
import type { Catalogue } from '../engine';
import { prepareAlias, type AliasTable } from '../random/alias';
import type { BaseSettings } from './settings';
import { delayChances } from './delay';
import { NATURE, type Nature } from './nature';

/** Stars go from 1 to this. */
export const LARGEST_STARS = constants.STAR_CHANCES[0].length;

/** How bases behave in general: every distribution, given the public catalogue. The generator draws from it; the stranger computes with it. */
export interface Model {
  settings: BaseSettings;
  nature: Nature;
  catalogue: Catalogue;
  subscribers: number;
  /** Share of an ordinary viewing of each taste that goes to each title; `[taste][title]`, rows sum to 1. */
  titleShare: Float64Array[];
  titleTable: AliasTable[];
  /** The same for the one title of a comfort run or marathon. */
  runTitleShare: Float64Array[];
  runTitleTable: AliasTable[];
  /** Which day profile a title has; length `titles`. */
  profileOf: Uint8Array;
  /** Share of a title’s viewings on each day; `[profile * DAYS + day]`, rows sum to 1. */
  dayShare: Float64Array;
  dayTable: AliasTable[];
  /** Part of day and stars together, `[genre * 2 + isFavourite]`, outcome `part * LARGEST_STARS + (stars − 1)`. */
  moodTable: AliasTable[];
  /** Titles of a season by popularity; `[season][title]`, rows sum to 1 (all zero if the season has no title). */
  seasonTitleShare: Float64Array[];
  seasonTitleTable: Array<AliasTable | null>;
  /** Chance that a season run of each season begins on each day; `[season * DAYS + day]`. */
  seasonStartShare: Float64Array;
  seasonStartTable: Array<AliasTable | null>;
  /** Chance of each season for a season run; length SEASONS, 0 where the season has no title. */
  runSeasonShare: Float64Array;
  /** Chance of each run length in days, index 0…DAYS; by habit (empty for none). */
  runLengthShare: Float64Array[];
  /** Chance of a delay; index `delay + LATEST_DAYS`. */
  delayShare: Float64Array;
}

/** How many places on in GENRES a taste’s second favourite is: one that has little to do with the first. */
const SECOND_FAVOURITE = 5;

/** Whether a genre is one of a taste’s two favourites: the genre of its own number, and the one SECOND_FAVOURITE places on. */
export function isFavourite(taste: number, genre: number): boolean {
  return genre === taste || genre === (taste + SECOND_FAVOURITE) % constants.TASTES;
}

/** Prepares every table. Cost: proportional to `TASTES * titles`. */
export function prepareModel(
  settings: BaseSettings,
  catalogue: Catalogue,
  nature: Nature = NATURE,
): Model {
  const { titles, genre, chartRank } = catalogue;
  const popularity = new Float64Array(titles);
  for (let t = 0; t < titles; t++) popularity[t] = 1 / (chartRank[t] + 1 + nature.popularityOffset);

  const titleShare: Float64Array[] = [];
  for (let taste = 0; taste < constants.TASTES; taste++) {
    const share = new Float64Array(titles);
    for (let t = 0; t < titles; t++)
      share[t] = popularity[t] * tasteFactor(nature, taste, genre[t]);
    titleShare.push(normalise(share));
  }
  const runTitleShare = titleShare.map((share) =>
    normalise(share.map((weight, t) => weight * constants.RUN_SEASON_FACTOR[catalogue.season[t]])),
  );
  const { profileOf, dayShare } = dayProfiles(catalogue);
  const seasons = SEASONS.map((_, season) =>
    normalise(
      popularity.map((weight, t) => (season > 0 && catalogue.season[t] === season ? weight : 0)),
    ),
  );
  const seasonStartShare = seasonStarts();
  const profiles = dayShare.length / constants.DAYS;
  return {
    settings,
    nature,
    catalogue,
    subscribers: Math.round(
      constants.BASE_SIZES[settings.base].subscribers * nature.subscribersFactor,
    ),
    titleShare,
    titleTable: titleShare.map(prepareAlias),
    runTitleShare,
    runTitleTable: runTitleShare.map(prepareAlias),
    profileOf,
    dayShare,
    dayTable: Array.from({ length: profiles }, (_, p) => prepareAlias(dayRow(dayShare, p))),
    moodTable: moodTables(),
    seasonTitleShare: seasons,
    seasonTitleTable: seasons.map((share) =>
      share.some((x) => x > 0) ? prepareAlias(share) : null,
    ),
    seasonStartShare,
    seasonStartTable: SEASONS.map((_, season) =>
      season > 0 ? prepareAlias(dayRow(seasonStartShare, season)) : null,
    ),
    runSeasonShare: normalise(
      Float64Array.from(SEASONS, (_, season) =>
        season > 0 && seasons[season].some((x) => x > 0)
          ? constants.RUN_SEASON_WEIGHTS[season - 1]
          : 0,
      ),
    ),
    runLengthShare: [
      new Float64Array(0),
      lengthShares(constants.COMFORT_LENGTHS),
      lengthShares([[1, 1, 1]]),
      lengthShares(constants.FINISHER_LENGTHS),
      lengthShares(constants.BINGE_LENGTHS),
    ],
    delayShare: delayChances(settings.lateDays),
  };
}

function tasteFactor(nature: Nature, taste: number, genre: number): number {
  if (genre === taste) return nature.favouriteFactor;
  return isFavourite(taste, genre) ? nature.secondFactor : 1;
}

/** One row of a table with DAYS columns (a view of it): a profile’s days, say. */
export function dayRow(table: Float64Array, index: number): Float64Array {
  return table.subarray(index * constants.DAYS, (index + 1) * constants.DAYS);
}

/** Scales weights to sum 1; leaves all zeros as they are. */
function normalise(weights: Float64Array): Float64Array {
  let total = 0;
  for (const weight of weights) total += weight;
  return total > 0 ? weights.map((weight) => weight / total) : weights;
}

/** Titles with the same season and release share a profile over the days of the year. */
function dayProfiles(catalogue: Catalogue): Pick<Model, 'profileOf' | 'dayShare'> {
  const profileOf = new Uint8Array(catalogue.titles);
  const keys = new Map<string, number>();
  const rows: Float64Array[] = [];
  for (let t = 0; t < catalogue.titles; t++) {
    const key = `${catalogue.season[t]} ${catalogue.releaseDay[t]}`;
    let profile = keys.get(key);
    if (profile === undefined) {
      profile = rows.length;
      keys.set(key, profile);
      rows.push(dayProfile(catalogue.season[t], catalogue.releaseDay[t]));
    }
    profileOf[t] = profile;
  }
  const dayShare = new Float64Array(rows.length * constants.DAYS);
  rows.forEach((values, p) => dayShare.set(values, p * constants.DAYS));
  return { profileOf, dayShare };
}

function dayProfile(season: number, releaseDay: number): Float64Array {
  const weights = new Float64Array(constants.DAYS);
  const [first, last] = constants.SEASON_DAYS[season];
  let boost = constants.RELEASE_BOOST;
  for (let day = Math.max(0, releaseDay); day < constants.DAYS; day++) {
    const weekday = (constants.FIRST_WEEKDAY + day) % constants.WEEKDAY_WEIGHTS.length;
    const inSeason = season > 0 && day >= first && day <= last;
    weights[day] =
      constants.WEEKDAY_WEIGHTS[weekday] *
      (inSeason ? constants.IN_SEASON_BOOST[season] : 1) *
      (releaseDay >= 0 ? 1 + boost : 1);
    boost *= constants.RELEASE_DAILY_DECAY;
  }
  return normalise(weights);
}

function moodTables(): AliasTable[] {
  return GENRES.flatMap((_, genre) =>
    [0, 1].map((favourite) =>
      prepareAlias(
        PARTS.flatMap((_part, part) =>
          constants.STAR_CHANCES[favourite].map(
            (chance) => chance * constants.PART_WEIGHTS[genre][part],
          ),
        ),
      ),
    ),
  );
}

function seasonStarts(): Float64Array {
  const shares = new Float64Array(SEASONS.length * constants.DAYS);
  for (let season = 1; season < SEASONS.length; season++) {
    const [first, last] = constants.SEASON_DAYS[season];
    const inSeason = (1 - constants.STRAY_SEASON_CHANCE) / (last - first + 1);
    for (let day = 0; day < constants.DAYS; day++)
      shares[season * constants.DAYS + day] =
        constants.STRAY_SEASON_CHANCE / constants.DAYS +
        (day >= first && day <= last ? inSeason : 0);
  }
  return shares;
}

function lengthShares(bands: number[][]): Float64Array {
  const shares = new Float64Array(constants.DAYS + 1);
  for (const [from, to, share] of bands)
    for (let length = from; length <= to; length++) shares[length] += share / (to - from + 1);
  return shares;
}
