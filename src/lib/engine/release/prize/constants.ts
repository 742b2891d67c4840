/**
 * Every number of the `prize` release, with its unit and its source. What has no source says `ASSUMPTION:` and why. None was
 * chosen by looking at how well records can be re-identified: only the figures in `prizeTargets` were looked at.
 */

/** One number (or table) of the generator, as the methods page shows it. */
export interface PrizeConstant {
  name: string;
  value: unknown;
  unit: string;
  source: string;
}

/** All constants below, in the order of the file. */
export const prizeConstants: PrizeConstant[] = [];

function constant<T>(name: string, value: T, unit: string, source: string): T {
  prizeConstants.push({ name, value, unit, source });
  return value;
}

export const PRIZE_RECORDS = constant(
  'PRIZE_RECORDS',
  480_189,
  'records',
  'Narayanan & Shmatikov 2008; the data set’s own description.',
);
export const PRIZE_TITLES = constant(
  'PRIZE_TITLES',
  17_770,
  'titles',
  'Narayanan & Shmatikov 2008; the data set’s own description.',
);
export const PRIZE_RATINGS = constant(
  'PRIZE_RATINGS',
  100_480_507,
  'ratings',
  'The data set’s own description. A smaller release has its share of them, rounded.',
);
export const PRIZE_DAYS = constant(
  'PRIZE_DAYS',
  2_242,
  'days',
  '11 November 1999 (a Thursday) to 31 December 2005, both included.',
);
export const MOST_RATINGS = constant(
  'MOST_RATINGS',
  17_653,
  'ratings of one record',
  'The most active subscriber of the data set; held exactly by the full release.',
);

/** Ratings of a record at shares of the records: straight lines of ln ratings against −ln(1 − share). */
export const RECORD_SIZES = constant(
  'RECORD_SIZES',
  [
    [0, 1],
    [0.0026, 1.5],
    [0.0342, 10],
    [0.25, 39],
    [0.5, 96],
    [0.75, 259],
    [0.9, 560],
    [0.99, 1_545],
    [0.999, 3_200],
    [0.9999, 6_700],
    [0.9999979, 17_653],
  ],
  'share of records below, ratings',
  'One record in 378 has a single rating and 3.42 % fewer than ten (chihungchan.blogspot.com, 13 December 2007); the maximum is published. ASSUMPTION: a smooth curve between, through a median of about 96, its upper part set so that the mean is the published 209.25.',
);
export const ADJUSTED_FROM = constant(
  'ADJUSTED_FROM',
  96,
  'ratings',
  'ASSUMPTION: the ratings lacking or left over after the sizes are drawn are spread singly over records of at least this size, where one more is no news.',
);

export const YEARLY_GROWTH = constant(
  'YEARLY_GROWTH',
  2.3,
  'times as many join as a year before',
  'ASSUMPTION: the company reported more than 50 per cent growth a year for seventeen quarters (Netflix 2005 annual report); those who join outnumber the growth, since others leave.',
);
export const MONTHLY_CHURN = constant(
  'MONTHLY_CHURN',
  0.045,
  'share of members leaving in 30 days',
  'ASSUMPTION: between four and five per cent a month, as the company’s reports of the time had it.',
);
/** How many memberships are drawn for a record, by its ratings; the longest is taken. */
export const MEMBERSHIP_DRAWS = constant(
  'MEMBERSHIP_DRAWS',
  [
    [0, 1],
    [50, 2],
    [200, 3],
    [1_000, 6],
  ],
  'ratings from, memberships drawn',
  'ASSUMPTION: who has rated more has mostly been a member for longer.',
);
export const LIFELONG_FROM = constant(
  'LIFELONG_FROM',
  5_000,
  'ratings',
  'ASSUMPTION: nobody rates this many without having been there all along.',
);
/** Sizes of the first sitting: equally likely inside each band. */
export const FIRST_SITTINGS = constant(
  'FIRST_SITTINGS',
  [
    [1, 9, 0.25],
    [10, 19, 0.25],
    [20, 39, 0.25],
    [40, 79, 0.15],
    [80, 160, 0.1],
  ],
  'ratings from, to, share',
  'ASSUMPTION: a new member is asked to rate what they have seen, and rates dozens at once; a quarter lose patience early.',
);
/** Sizes of later sittings: equally likely inside each band. */
export const LATER_SITTINGS = constant(
  'LATER_SITTINGS',
  [
    [1, 1, 0.45],
    [2, 2, 0.2],
    [3, 5, 0.18],
    [6, 12, 0.11],
    [13, 40, 0.06],
  ],
  'ratings from, to, share',
  'ASSUMPTION: mostly the discs that just went back, now and then a long evening with the lists; about forty days of rating a subscriber, as Koren (2009) reports of the data.',
);
export const EARLY_KEENNESS = constant(
  'EARLY_KEENNESS',
  0.5,
  'probability that a sitting’s place in a membership is squared, which brings it forward',
  'ASSUMPTION: people rate most in their first months.',
);

/** Relative chance of a title by its place in the charts: straight lines between the logarithms. */
export const POPULARITY = constant(
  'POPULARITY',
  [
    [1, 1],
    [2, 0.81],
    [10, 0.343],
    [30, 0.155],
    [100, 0.087],
    [300, 0.038],
    [1000, 0.0375],
    [2000, 0.0178],
    [4443, 0.0051],
    [8885, 0.00052],
    [13328, 0.00001],
    [16000, 0.0000001],
    [17770, 0.00000001],
  ],
  'place from 1, chance relative to the first',
  'Set so that the ratings a title reach the published mean, maximum and Gini coefficient.',
);
export const TITLES_AT_START = constant(
  'TITLES_AT_START',
  0.62,
  'share of titles',
  'The data set’s list of titles: half were made by 1997, three quarters by 2002. ASSUMPTION: those made before 2000 can be rated from the start, the others come out evenly over the six years.',
);
export const LAST_RELEASE_WEEK = constant(
  'LAST_RELEASE_WEEK',
  312,
  'weeks from the start',
  'ASSUMPTION: nothing new in the last eight weeks, so that every title has time to be rated at all.',
);
export const RECENT_WEEKS = constant(
  'RECENT_WEEKS',
  26,
  'weeks',
  'ASSUMPTION: half a year after its release a title is no longer new.',
);
export const RECENT_WEEKLY_DECAY = constant(
  'RECENT_WEEKLY_DECAY',
  0.9,
  'factor a week',
  'ASSUMPTION: the first rush halves in about seven weeks.',
);
export const RECENT_SHARE = constant(
  'RECENT_SHARE',
  0.3,
  'share of later ratings',
  'ASSUMPTION: the company told its investors that about a third of what it sent out were new releases; newcomers rate what they saw before they came.',
);
export const GENRES = constant(
  'GENRES',
  12,
  'genres',
  'ASSUMPTION: as many as the other bases have; equally many titles each.',
);
export const FAVOURITE_GENRES = constant(
  'FAVOURITE_GENRES',
  2,
  'genres a record',
  'ASSUMPTION: a favourite and a second.',
);
export const FAVOURITE_SHARE = constant(
  'FAVOURITE_SHARE',
  0.4,
  'share of the ratings outside the new releases',
  'ASSUMPTION: taste shows, and does not shut anything out.',
);
export const LIST_TITLES = constant(
  'LIST_TITLES',
  850,
  'titles',
  'Set, with the two shares below, so that the shares of subscribers with ratings outside the top 100, 500 and 1,000 come out. ASSUMPTION: the service puts titles that most people know before everybody: the first of this list most often, the last hardly ever.',
);
export const NEWCOMER_LIST_SHARE = constant(
  'NEWCOMER_LIST_SHARE',
  0.93,
  'share of the ratings of the first sitting',
  'As LIST_TITLES. ASSUMPTION: newcomers rate what they are shown.',
);
export const LATER_LIST_SHARE = constant(
  'LATER_LIST_SHARE',
  0.28,
  'share of later ratings, new releases apart',
  'As LIST_TITLES.',
);

export const TITLE_STARS_MEAN = constant(
  'TITLE_STARS_MEAN',
  3.35,
  'stars',
  'Set with STAR_CUTS so that the mean of all ratings is 3.60.',
);
export const TITLE_STARS_DEVIATION = constant(
  'TITLE_STARS_DEVIATION',
  0.42,
  'stars',
  'ASSUMPTION: titles differ by about half a star.',
);
export const POPULAR_STARS = constant(
  'POPULAR_STARS',
  0.5,
  'stars, from the least to the most popular title',
  'ASSUMPTION: what is liked is seen by more.',
);
export const RECORD_STARS_DEVIATION = constant(
  'RECORD_STARS_DEVIATION',
  0.45,
  'stars',
  'ASSUMPTION: some are kinder than others, by as much as titles differ.',
);
export const FAVOURITE_STARS = constant(
  'FAVOURITE_STARS',
  0.2,
  'stars',
  'ASSUMPTION: people like their favourite genres a little better.',
);
export const STARS_SCALE = constant(
  'STARS_SCALE',
  0.52,
  'stars, scale of a logistic distribution',
  'ASSUMPTION: what is left to the moment has a standard deviation of about 0.95 stars, as predictions of the time were off by.',
);
export const STAR_CUTS = constant(
  'STAR_CUTS',
  [1.965, 2.717, 3.681, 4.653],
  'stars',
  'Where one star ends and two begin, and so on; near the halves, set with TITLE_STARS_MEAN.',
);
