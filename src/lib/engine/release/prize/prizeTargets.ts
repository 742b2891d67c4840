import type { PrizeMarginals } from './measurePrize';

/** A published figure of the Netflix Prize data, and how it is read off a measured release. */
export interface PrizeTarget {
  id: string;
  /** What is measured, with its unit. */
  label: string;
  target: number;
  /** How far off a full release may be. */
  tolerance: number;
  source: string;
  read: (marginals: PrizeMarginals) => number;
}

const PAPER = 'Narayanan & Shmatikov 2008';
const DESCRIPTION = 'the data set’s own description';
const KONECT = 'KONECT, netflix';
const COUNTS =
  'counts of the public data (mean 3.604290, deviation 1.085219; 4,617,990, 10,132,080, 28,811,247, 33,750,958 and 23,168,232 ratings of one to five stars)';

/** In per cent as published: at least 1, 5 and 10 ratings outside the top 100, 500 and 1,000 titles. */
const OUTSIDE_TOP = [
  { top: 100, perCent: [100, 97, 93] },
  { top: 500, perCent: [99, 90, 80] },
  { top: 1000, perCent: [97, 83, 70] },
];
const AT_LEAST = [1, 5, 10];
const STAR_COUNTS = [4_617_990, 10_132_080, 28_811_247, 33_750_958, 23_168_232];
const RATINGS = 100_480_507;

/**
 * The published marginals of the data that the `prize` release is calibrated to, and nothing else: what the methods page shows
 * beside what a release reached, and `validate` checks on a full one. Figures that a small release cannot have (maxima, sums)
 * hold for the full one alone.
 */
export const PRIZE_TARGETS: readonly PrizeTarget[] = [
  target('records', 'records', 480_189, 0, DESCRIPTION, (m) => m.records),
  target('titles', 'titles', 17_770, 0, DESCRIPTION, (m) => m.titles),
  target('ratings', 'ratings', RATINGS, 0, DESCRIPTION, (m) => m.ratings),
  target('days', 'days', 2_242, 0, DESCRIPTION, (m) => m.days),
  target('mean-per-record', 'ratings a record, mean', 209.25, 0.01, PAPER, (m) => m.meanPerRecord),
  target('most-per-record', 'ratings a record, most', 17_653, 0, KONECT, (m) => m.mostPerRecord),
  target('mean-per-title', 'ratings a title, mean', 5_654.5, 0.05, PAPER, (m) => m.meanPerTitle),
  target('most-per-title', 'ratings a title, most', 232_944, 7_000, KONECT, (m) => m.mostPerTitle),
  target('gini', 'Gini coefficient of ratings a title', 0.792, 0.005, KONECT, (m) => m.titleGini),
  ...OUTSIDE_TOP.flatMap(({ top, perCent }, i) =>
    perCent.map((share, j) =>
      target(
        `outside-${top}-${AT_LEAST[j]}`,
        `share of records with at least ${AT_LEAST[j]} ratings outside the top ${top} titles`,
        share / 100,
        0.03,
        PAPER,
        (m) => m.outsideTopShares[i][j],
      ),
    ),
  ),
  target('mean-stars', 'stars, mean', 3.60429, 0.02, COUNTS, (m) => m.meanStars),
  target(
    'deviation-stars',
    'stars, standard deviation',
    1.085219,
    0.02,
    COUNTS,
    (m) => m.deviationStars,
  ),
  ...STAR_COUNTS.map((count, i) =>
    target(
      `stars-${i + 1}`,
      `share of ratings with ${i + 1} of five stars`,
      count / RATINGS,
      0.01,
      COUNTS,
      (m) => m.starShares[i],
    ),
  ),
];

function target(
  id: string,
  label: string,
  value: number,
  tolerance: number,
  source: string,
  read: PrizeTarget['read'],
): PrizeTarget {
  return { id, label, target: value, tolerance, source, read };
}
