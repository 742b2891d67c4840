/** Figures that others published, which `validate` compares with; each group with its source. */

/** Where the figures on linkage come from. */
export const LINKAGE_SOURCE =
  'Narayanan & Shmatikov 2008, “Robust De-anonymization of Large Sparse Datasets”, IEEE S&P; bar heights read off the figures (±.005)';
/** Where the replication comes from. */
export const REPLICATION_SOURCE =
  'Henric & Pluvinage, VincentHenric/IASD_privacy: a replication on the full Netflix Prize data';

/** A cell of a figure: `right` of `titles` titles are known rightly. */
export interface PublishedCell {
  figure: 4 | 8 | 9 | 10 | 12;
  right: number;
  titles: number;
  daysOff: number;
  starsOff: number;
  areDatesKnown: boolean;
  outsideTop: number;
  isNumberKnown: boolean;
  published: number;
  /** Best guess, and right with φ ≥ 1.5, in the replication. */
  replication?: { bestGuess: number; claimedRight: number };
}

const EXACT = { starsOff: 0, areDatesKnown: true, outsideTop: 0, isNumberKnown: false };
const NO_DATES = { ...EXACT, daysOff: 0, areDatesKnown: false };
const ROUGH = { ...EXACT, starsOff: 1, daysOff: 14 };

/** Figure 4: exact ratings, dates within a fortnight or three days. */
const FIGURE_4: PublishedCell[] = [
  cell(4, 2, 2, { ...EXACT, daysOff: 14 }, 0.436, [0.432, 0.156]),
  cell(4, 3, 4, { ...EXACT, daysOff: 14 }, 0.701, [0.773, 0.424]),
  cell(4, 6, 8, { ...EXACT, daysOff: 14 }, 0.99, [0.986, 0.826]),
  cell(4, 2, 2, { ...EXACT, daysOff: 3 }, 0.686, [0.68, 0.256]),
  cell(4, 3, 4, { ...EXACT, daysOff: 3 }, 0.9, [0.906, 0.546]),
  cell(4, 6, 8, { ...EXACT, daysOff: 3 }, 0.99, [0.996, 0.909]),
];

/** Figure 8: exact ratings, no dates, titles outside the most rated. */
const FIGURE_8: PublishedCell[] = [
  cell(8, 2, 2, { ...NO_DATES, outsideTop: 100 }, 0.017),
  cell(8, 3, 4, { ...NO_DATES, outsideTop: 100 }, 0.213),
  cell(8, 6, 8, { ...NO_DATES, outsideTop: 100 }, 0.71),
  cell(8, 2, 2, { ...NO_DATES, outsideTop: 500 }, 0.037),
  cell(8, 3, 4, { ...NO_DATES, outsideTop: 500 }, 0.325),
  cell(8, 6, 8, { ...NO_DATES, outsideTop: 500 }, 0.847),
];

/** Figure 9: ratings to a star, dates to a fortnight, any titles or rarer ones. */
const FIGURE_9: PublishedCell[] = [
  cell(9, 3, 4, ROUGH, 0.49),
  cell(9, 4, 5, ROUGH, 0.58),
  cell(9, 3, 4, { ...ROUGH, outsideTop: 100 }, 0.62),
  cell(9, 4, 5, { ...ROUGH, outsideTop: 100 }, 0.73),
  cell(9, 3, 4, { ...ROUGH, outsideTop: 500 }, 0.64),
  cell(9, 4, 5, { ...ROUGH, outsideTop: 500 }, 0.88),
];

/** Figure 10: the same, of eight titles four to eight right. */
const FIGURE_10: PublishedCell[] = [
  cell(10, 4, 8, ROUGH, 0.607),
  cell(10, 5, 8, ROUGH, 0.812),
  cell(10, 6, 8, ROUGH, 0.87),
  cell(10, 7, 8, ROUGH, 0.891),
  cell(10, 8, 8, ROUGH, 0.946),
];

/** Figure 12: the same, without and with the number of ratings known to ±50 %. */
const FIGURE_12: PublishedCell[] = [
  cell(12, 2, 2, ROUGH, 0.17),
  cell(12, 2, 2, { ...ROUGH, isNumberKnown: true }, 0.45),
  cell(12, 3, 4, ROUGH, 0.49),
  cell(12, 3, 4, { ...ROUGH, isNumberKnown: true }, 0.76),
  cell(12, 6, 8, ROUGH, 0.89),
  cell(12, 6, 8, { ...ROUGH, isNumberKnown: true }, 0.98),
];

/** All cells of Figures 4, 8, 9, 10 and 12. */
export const LINKAGE_CELLS: PublishedCell[] = [
  ...FIGURE_4,
  ...FIGURE_8,
  ...FIGURE_9,
  ...FIGURE_10,
  ...FIGURE_12,
];

function cell(
  figure: PublishedCell['figure'],
  right: number,
  titles: number,
  setting: Omit<PublishedCell, 'figure' | 'right' | 'titles' | 'published' | 'replication'>,
  published: number,
  replication?: [number, number],
): PublishedCell {
  return {
    figure,
    right,
    titles,
    ...setting,
    published,
    replication: replication && { bestGuess: replication[0], claimedRight: replication[1] },
  };
}
