import { GENRES, SEASONS, SENSITIVITIES } from '../announce/announcement';
import * as constants from '../constants';
import type { Catalogue } from '../engine';
import { drawAlias, prepareAlias } from '../random/alias';
import { Random } from '../random/Random';
import { shuffleInPlace } from '../random/shuffleInPlace';
import { STREAMS } from './streams';

/** 6 January 2017. */
const FIRST_FRIDAY = 5;
const DAYS_A_SLOT = 14;
/** A seasonal novelty comes out at most so many days before its season, and at least so many before its end. */
const EARLY_DAYS = 28;
const DAYS_LEFT = 14;

/** Day of a release slot (1…RELEASE_SLOTS): every second Friday. Slot 0 is "before the year": −1. */
function slotDay(slot: number): number {
  return slot === 0 ? -1 : FIRST_FRIDAY + DAYS_A_SLOT * (slot - 1);
}

/**
 * Invents the catalogue: what everybody, the stranger included, can look up.
 * @param titles how many, at most 32,767 (what a packed viewing holds)
 * @throws RangeError if the tables of `constants.ts` do not go together
 */
export function inventCatalogue(seed: number, titles: number): Catalogue {
  const random = new Random(seed, STREAMS.catalogue);
  const genreTable = prepareAlias(constants.GENRE_WEIGHTS);
  const catalogue: Catalogue = {
    titles,
    days: constants.DAYS,
    genre: new Uint8Array(titles),
    season: new Uint8Array(titles),
    sensitivity: new Uint8Array(titles),
    releaseDay: new Int16Array(titles),
    chartRank: new Uint16Array(titles),
    townShare: townShares(),
  };
  for (let title = 0; title < titles; title++) {
    const genre = drawAlias(genreTable, random);
    catalogue.genre[title] = genre;
    catalogue.season[title] = drawSeason(genre, random);
    const sensitive = random.unit() < constants.SENSITIVE_CHANCES[genre];
    catalogue.sensitivity[title] = sensitive ? 1 + random.below(SENSITIVITIES.length - 1) : 0;
    catalogue.releaseDay[title] = drawReleaseDay(catalogue.season[title], random);
    catalogue.chartRank[title] = title;
  }
  shuffleInPlace(catalogue.chartRank, random);
  makeHolidayHit(catalogue);
  if (GENRES.length !== constants.TASTES)
    throw new RangeError('There is one kind of viewer a genre.');
  return catalogue;
}

/** Every December has its Christmas romance: the best placed of them is new in November and near the top of the charts. */
function makeHolidayHit(catalogue: Catalogue): void {
  const { chartRank, genre, season } = catalogue;
  let hit = -1;
  for (let t = 0; t < catalogue.titles; t++)
    if (genre[t] === GENRES.indexOf('romance') && season[t] === SEASONS.indexOf('yule'))
      if (hit < 0 || chartRank[t] < chartRank[hit]) hit = t;
  if (hit < 0) return;
  const displaced = chartRank.indexOf(constants.HOLIDAY_HIT_RANK);
  if (chartRank[hit] > constants.HOLIDAY_HIT_RANK) {
    chartRank[displaced] = chartRank[hit];
    chartRank[hit] = constants.HOLIDAY_HIT_RANK;
  }
  catalogue.sensitivity[hit] = 0;
  catalogue.releaseDay[hit] = slotDay(constants.HOLIDAY_HIT_SLOT);
}

function drawSeason(genre: number, random: Random): number {
  let u = random.unit();
  const chances = constants.SEASON_CHANCES[genre];
  for (let season = 0; season < chances.length; season++) {
    u -= chances[season];
    if (u < 0) return season + 1;
  }
  return 0;
}

/** A seasonal novelty comes out shortly before or early in its season. */
function drawReleaseDay(season: number, random: Random): number {
  if (random.unit() >= constants.RELEASED_THIS_YEAR) return -1;
  if (season === 0) return slotDay(1 + random.below(constants.RELEASE_SLOTS));
  const [first, last] = constants.SEASON_DAYS[season];
  const earliest = Math.max(1, Math.ceil((first - EARLY_DAYS - FIRST_FRIDAY) / DAYS_A_SLOT) + 1);
  const latest = Math.max(
    earliest,
    Math.floor((last - DAYS_LEFT - FIRST_FRIDAY) / DAYS_A_SLOT) + 1,
  );
  return slotDay(earliest + random.below(latest - earliest + 1));
}

function townShares(): Float64Array {
  const shares = new Float64Array(constants.TOWNS);
  const ordinary = constants.TOWNS - constants.REMOTE_TOWNS;
  let total = 0;
  for (let town = 0; town < ordinary; town++) total += 1 / (town + 1 + constants.TOWN_OFFSET);
  const left = 1 - constants.REMOTE_TOWNS * constants.REMOTE_TOWN_SHARE;
  for (let town = 0; town < ordinary; town++)
    shares[town] = left / (town + 1 + constants.TOWN_OFFSET) / total;
  shares.fill(constants.REMOTE_TOWN_SHARE, ordinary);
  return shares;
}
