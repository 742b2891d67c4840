import type { Release } from '../Release';

/** “Outside the top X titles”, by number of ratings. */
export const TOP_TITLES = [100, 500, 1000] as const;
/** “At least n ratings” there. */
export const AT_LEAST = [1, 5, 10] as const;

/** What the published figures say of the data, measured on a release. */
export interface PrizeMarginals {
  records: number;
  titles: number;
  ratings: number;
  days: number;
  meanPerRecord: number;
  medianPerRecord: number;
  mostPerRecord: number;
  singleRatingShare: number;
  belowTenShare: number;
  meanPerTitle: number;
  medianPerTitle: number;
  mostPerTitle: number;
  /** Gini coefficient of the ratings a title. */
  titleGini: number;
  /** Share of records with at least AT_LEAST[j] ratings outside the TOP_TITLES[i] titles, at `[i][j]`. */
  outsideTopShares: number[][];
  meanStars: number;
  deviationStars: number;
  /** Share of ratings with one to five stars. */
  starShares: number[];
  /** Days on which a record has ratings, mean. */
  meanDaysPerRecord: number;
  /** Share of the ratings of each calendar year, 1999 to 2005. */
  yearShares: number[];
}

/** First days of the years 2000 to 2005. */
const YEAR_STARTS = [51, 417, 782, 1147, 1512, 1878];

/** Measures a release: three passes over its ratings. */
export function measurePrize(release: Release): PrizeMarginals {
  const { records, titles, days, recordOffsets, titleOffsets } = release;
  const ratings = release.title.length;
  const perRecord = differences(recordOffsets).sort();
  const perTitle = differences(titleOffsets).sort();
  return {
    records,
    titles,
    ratings,
    days,
    meanPerRecord: ratings / records,
    medianPerRecord: medianOf(perRecord),
    mostPerRecord: perRecord[records - 1],
    singleRatingShare: countBelow(perRecord, 2) / records,
    belowTenShare: countBelow(perRecord, 10) / records,
    meanPerTitle: ratings / titles,
    medianPerTitle: medianOf(perTitle),
    mostPerTitle: perTitle[titles - 1],
    titleGini: giniOf(perTitle),
    outsideTopShares: measureOutsideTop(release),
    ...measureStars(release),
    ...measureDates(release),
  };
}

function differences(offsets: Uint32Array): Uint32Array {
  return Uint32Array.from({ length: offsets.length - 1 }, (_, i) => offsets[i + 1] - offsets[i]);
}

function medianOf(sorted: Uint32Array): number {
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

function countBelow(sorted: Uint32Array, limit: number): number {
  const first = sorted.findIndex((value) => value >= limit);
  return first < 0 ? sorted.length : first;
}

/** Σ(2i − n − 1)·xᵢ / (n·Σxᵢ) over ascending xᵢ, i from 1. */
function giniOf(sorted: Uint32Array): number {
  const n = sorted.length;
  let weighted = 0;
  let sum = 0;
  sorted.forEach((value, i) => {
    weighted += (2 * i - n + 1) * value;
    sum += value;
  });
  return sum === 0 ? 0 : weighted / (n * sum);
}

function measureOutsideTop(release: Release): number[][] {
  const { records, titles, recordOffsets, title, titleOffsets } = release;
  const degree = differences(titleOffsets);
  const place = new Uint32Array(titles);
  Uint32Array.from(degree.keys())
    .sort((a, b) => degree[b] - degree[a])
    .forEach((t, i) => (place[t] = i));
  const counts = TOP_TITLES.map(() => AT_LEAST.map(() => 0));
  const outside = new Uint32Array(TOP_TITLES.length);
  for (let record = 0; record < records; record++) {
    outside.fill(0);
    for (let i = recordOffsets[record]; i < recordOffsets[record + 1]; i++)
      for (let x = 0; x < TOP_TITLES.length && place[title[i]] >= TOP_TITLES[x]; x++) outside[x]++;
    for (let x = 0; x < TOP_TITLES.length; x++)
      for (let n = 0; n < AT_LEAST.length; n++) if (outside[x] >= AT_LEAST[n]) counts[x][n]++;
  }
  return counts.map((row) => row.map((count) => count / records));
}

function measureStars({ halfStars }: Release) {
  const counts = new Float64Array(11);
  for (let i = 0; i < halfStars.length; i++) counts[halfStars[i]]++;
  const total = halfStars.length;
  const mean = counts.reduce((sum, count, half) => sum + (count * half) / 2, 0) / total;
  const variance =
    counts.reduce((sum, count, half) => sum + count * (half / 2 - mean) * (half / 2 - mean), 0) /
    total;
  return {
    meanStars: mean,
    deviationStars: Math.sqrt(variance),
    starShares: [1, 2, 3, 4, 5].map((stars) => counts[2 * stars] / total),
  };
}

function measureDates({ records, recordOffsets, day }: Release) {
  const perYear = new Float64Array(YEAR_STARTS.length + 1);
  let distinct = 0;
  for (let record = 0; record < records; record++) {
    let last = -1;
    let year = 0;
    for (let i = recordOffsets[record]; i < recordOffsets[record + 1]; i++) {
      if (day[i] !== last) distinct++;
      last = day[i];
      while (year < YEAR_STARTS.length && last >= YEAR_STARTS[year]) year++;
      perYear[year]++;
    }
  }
  return {
    meanDaysPerRecord: distinct / records,
    yearShares: Array.from(perYear, (count) => count / day.length),
  };
}
