/**
 * Every number of the model, with its unit and its source. What has no source says `ASSUMPTION:` and why.
 * The methods page renders `constants`; prose never retypes one.
 */

/** One number (or table) of the model, as the methods page shows it. */
export interface Constant {
  name: string;
  value: unknown;
  unit: string;
  source: string;
  group: 'time' | 'catalogue' | 'subscribers' | 'viewings' | 'runs' | 'diaries' | 'stranger';
}

/** All constants below, in the order of the file. */
export const constants: Constant[] = [];

function constant<T>(
  group: Constant['group'],
  name: string,
  value: T,
  unit: string,
  source: string,
): T {
  constants.push({ group, name, value, unit, source });
  return value;
}

export const DAYS = constant(
  'time',
  'DAYS',
  365,
  'days',
  'ASSUMPTION: one year, so that every season comes once; the announcements of 2016–2018 look back at most a year.',
);
export const FIRST_WEEKDAY = constant(
  'time',
  'FIRST_WEEKDAY',
  0,
  'index, 0 is Sunday',
  'Calendar of 2017, the year of the 53-people tweet: 1 January was a Sunday.',
);
export const WEEKDAY_WEIGHTS = constant(
  'time',
  'WEEKDAY_WEIGHTS',
  [1.25, 0.9, 0.9, 0.9, 0.95, 1.1, 1.3],
  'weight, Sunday first',
  'ASSUMPTION: more is watched at weekends; the size is of the order of published audience curves, and no result hangs on it.',
);

export const WEEK_DAYS = constant(
  'time',
  'WEEK_DAYS',
  7,
  'days',
  'The calendar. A year of weekly charts has 52 of them, from Sunday to Saturday; the last one holds 31 December as well.',
);

export const BASE_SIZES = constant(
  'catalogue',
  'BASE_SIZES',
  {
    classroom: { subscribers: 1_000, titles: 300 },
    town: { subscribers: 20_000, titles: 2_000 },
    service: { subscribers: 100_000, titles: 5_000 },
  },
  'subscribers, titles',
  'The table of bases in the design: one to touch, one for phones, one for the story.',
);
export const POPULARITY_OFFSET = constant(
  'catalogue',
  'POPULARITY_OFFSET',
  10,
  'ranks',
  'ASSUMPTION: Zipf–Mandelbrot law, weight 1/(rank + 10): the exponent 1 of Zipf, flattened at the top as charts are (Mandelbrot 1953).',
);
export const GENRE_WEIGHTS = constant(
  'catalogue',
  'GENRE_WEIGHTS',
  [10, 14, 14, 9, 7, 8, 9, 6, 8, 5, 4, 6],
  'weight, in the order of GENRES',
  'ASSUMPTION: comedy and drama are most of any catalogue.',
);
/** Chance that a title of a genre (in the order of GENRES) belongs to yule, halloween, summer, valentine. */
export const SEASON_CHANCES = constant(
  'catalogue',
  'SEASON_CHANCES',
  [
    [0.22, 0, 0.03, 0.12],
    [0.1, 0.02, 0.05, 0.03],
    [0.04, 0, 0.02, 0.02],
    [0.01, 0.05, 0.02, 0],
    [0.02, 0.3, 0.02, 0],
    [0.18, 0.06, 0.06, 0],
    [0.02, 0.01, 0.02, 0],
    [0, 0.02, 0.04, 0],
    [0.01, 0.03, 0.02, 0],
    [0.05, 0.08, 0.02, 0],
    [0.12, 0.01, 0.06, 0.03],
    [0.12, 0.04, 0.04, 0],
  ],
  'probability (yule, halloween, summer, valentine) by genre',
  'ASSUMPTION: seasonal titles cluster in the genres one expects of them.',
);
/** Chance that a title of a genre (in the order of GENRES) is sensitive at all. */
export const SENSITIVE_CHANCES = constant(
  'catalogue',
  'SENSITIVE_CHANCES',
  [0.04, 0.02, 0.16, 0.03, 0.01, 0.03, 0.2, 0.01, 0.03, 0.01, 0.03, 0.01],
  'probability by genre',
  'ASSUMPTION: dramas and documentaries carry the subjects that people keep to themselves.',
);
export const RELEASED_THIS_YEAR = constant(
  'catalogue',
  'RELEASED_THIS_YEAR',
  0.35,
  'probability',
  'ASSUMPTION: a third of what is offered is new this year; enough that dates of release matter.',
);
export const RELEASE_SLOTS = constant(
  'catalogue',
  'RELEASE_SLOTS',
  26,
  'every second Friday',
  'ASSUMPTION: releases come on Fridays; a fortnight keeps the profiles few.',
);
export const RELEASE_BOOST = constant(
  'catalogue',
  'RELEASE_BOOST',
  7,
  'times the later rate, on the day of release',
  'ASSUMPTION: a release is watched most in its first weeks.',
);
export const RELEASE_DAILY_DECAY = constant(
  'catalogue',
  'RELEASE_DAILY_DECAY',
  0.95,
  'factor a day',
  'ASSUMPTION: the boost halves in about a fortnight.',
);
export const HOLIDAY_HIT_RANK = constant(
  'catalogue',
  'HOLIDAY_HIT_RANK',
  2,
  'place in the charts, from 0',
  'ASSUMPTION: every December has one Christmas romance that everybody has heard of, as 2017 had; without it, nothing would be watched by 53 people for 18 days running.',
);
export const HOLIDAY_HIT_SLOT = constant(
  'catalogue',
  'HOLIDAY_HIT_SLOT',
  23,
  'release slot',
  'ASSUMPTION: it comes out on 10 November; the film of the tweet came out a week later (17 November 2017), and eighteen days before the tweet begin on 23 November.',
);
/** First and last day of each season (SEASONS), both included. */
export const SEASON_DAYS = constant(
  'catalogue',
  'SEASON_DAYS',
  [
    [0, 364],
    [318, 364],
    [280, 305],
    [152, 243],
    [32, 47],
  ],
  'first and last day',
  'The calendar: 15 November to 31 December, 8 October to 2 November, 1 June to 1 September, 2 to 17 February.',
);
export const IN_SEASON_BOOST = constant(
  'catalogue',
  'IN_SEASON_BOOST',
  [1, 30, 25, 4, 25],
  'times the rate outside the season',
  'ASSUMPTION: holiday titles are watched in their weeks and hardly elsewhere, but some people do start in June.',
);
/** Chance of morning, afternoon, evening, night by genre. */
export const PART_WEIGHTS = constant(
  'catalogue',
  'PART_WEIGHTS',
  [
    [6, 22, 54, 18],
    [8, 22, 52, 18],
    [5, 18, 56, 21],
    [3, 12, 55, 30],
    [2, 8, 48, 42],
    [22, 38, 36, 4],
    [12, 26, 46, 16],
    [5, 20, 52, 23],
    [4, 16, 54, 26],
    [8, 26, 48, 18],
    [14, 30, 42, 14],
    [26, 36, 32, 6],
  ],
  'per cent (morning, afternoon, evening, night) by genre',
  'ASSUMPTION: horror at night, animation in the morning; the rest in the evening.',
);

export const TOWNS = constant(
  'subscribers',
  'TOWNS',
  60,
  'towns',
  'ASSUMPTION: enough for "in Saltby" to say something, few enough to list.',
);
export const TOWN_OFFSET = constant(
  'subscribers',
  'TOWN_OFFSET',
  2,
  'ranks',
  'ASSUMPTION: town sizes follow 1/(rank + 2) (Zipf 1949 for cities, exponent 1).',
);
export const REMOTE_TOWNS = constant(
  'subscribers',
  'REMOTE_TOWNS',
  4,
  'towns, the last ones',
  'ASSUMPTION: a few places with a handful of subscribers, as "one member in Antarctica" (Netflix 2017 review) needs.',
);
export const REMOTE_TOWN_SHARE = constant(
  'subscribers',
  'REMOTE_TOWN_SHARE',
  0.0002,
  'share of subscribers each',
  'ASSUMPTION: about twenty people at a hundred thousand.',
);
export const AGE_BAND_SHARES = constant(
  'subscribers',
  'AGE_BAND_SHARES',
  [0.15, 0.23, 0.29, 0.21, 0.12],
  'share',
  'ASSUMPTION: an adult population, the young a little ahead.',
);
export const PLAN_SHARES = constant(
  'subscribers',
  'PLAN_SHARES',
  [0.4, 0.4, 0.2],
  'share',
  'ASSUMPTION: the dear plan is the rarest.',
);
export const DEVICE_SHARES = constant(
  'subscribers',
  'DEVICE_SHARES',
  [0.6, 0.16, 0.08, 0.16],
  'share',
  'ASSUMPTION: mostly televisions. Town, age, plan and device are independent of each other and of taste: they say who, not what.',
);
export const TASTES = constant(
  'subscribers',
  'TASTES',
  12,
  'kinds of viewer',
  'ASSUMPTION: one kind a favourite genre.',
);
export const FAVOURITE_FACTOR = constant(
  'subscribers',
  'FAVOURITE_FACTOR',
  6,
  'times another genre',
  'ASSUMPTION: taste shows, and does not shut anything out.',
);
export const SECOND_FACTOR = constant(
  'subscribers',
  'SECOND_FACTOR',
  3,
  'times another genre',
  'ASSUMPTION: as above, for the second favourite (the genre five places on).',
);
export const ACTIVITY_LEVELS = constant(
  'subscribers',
  'ACTIVITY_LEVELS',
  [0.15, 0.35, 0.55, 0.75, 1, 1.25, 1.6, 2.35],
  'times the mean, equally likely',
  'ASSUMPTION: eight equal groups with mean 1, about the octiles of a gamma distribution with coefficient of variation 0.7.',
);
export const ORDINARY_VIEWINGS = constant(
  'subscribers',
  'ORDINARY_VIEWINGS',
  54,
  'viewings a year, mean',
  'The design asks for about 60 viewings a subscriber; runs supply the rest.',
);

/** The habits, in the order of the column `habit`. */
export const HABITS = ['none', 'comfort', 'marathon', 'finisher', 'binge'] as const;
export const HABIT_SHARES = constant(
  'runs',
  'HABIT_SHARES',
  [0.79, 0.09, 0.02, 0.04, 0.06],
  'share, in the order none, comfort, marathon, finisher, binge',
  'ASSUMPTION: a tenth of people have one title that they return to nightly; set so that a favourite holiday title can reach 53 people in 100,000 on 18 days running.',
);
export const RUNS_A_YEAR = constant(
  'runs',
  'RUNS_A_YEAR',
  2,
  'runs a year, mean (Poisson), for a subscriber with a habit',
  'ASSUMPTION: a habit comes about twice a year.',
);
/** How much likelier a title of each season is to become somebody’s run than its popularity says. */
export const RUN_SEASON_FACTOR = constant(
  'runs',
  'RUN_SEASON_FACTOR',
  [1, 6, 2, 1, 2],
  'times, in the order of SEASONS',
  'ASSUMPTION: what people return to night after night is first of all the holiday film, as in the 53-people tweet.',
);
/** Lengths of comfort runs: equally likely inside each band. */
export const COMFORT_LENGTHS = constant(
  'runs',
  'COMFORT_LENGTHS',
  [
    [5, 9, 0.3],
    [10, 17, 0.28],
    [18, 30, 0.25],
    [31, 60, 0.13],
    [61, 120, 0.03],
    [121, 365, 0.01],
  ],
  'days from, to, share',
  'ASSUMPTION: most runs last a week or two, a few for months: Netflix reported one of 365 days (2017 review).',
);
export const FINISHER_LENGTHS = constant(
  'runs',
  'FINISHER_LENGTHS',
  [
    [6, 12, 0.6],
    [13, 30, 0.4],
  ],
  'days from, to, share',
  'ASSUMPTION: a season finisher takes one of the season’s titles a day until it is over.',
);
export const BINGE_LENGTHS = constant(
  'runs',
  'BINGE_LENGTHS',
  [[2, 4, 1]],
  'days from, to, share',
  'ASSUMPTION: a holiday binge is a long weekend.',
);
export const BINGE_VIEWINGS_A_DAY = constant(
  'runs',
  'BINGE_VIEWINGS_A_DAY',
  [0, 0, 0.3, 0.4, 0.2, 0.1],
  'probability of 0, 1, 2… viewings a day',
  'ASSUMPTION: two to five films a day.',
);
/** Viewings of the one title on the one day of a marathon. */
export const MARATHON_VIEWINGS = constant(
  'runs',
  'MARATHON_VIEWINGS',
  [0, 0, 0, 0.4, 0.25, 0.15, 0.09, 0.05, 0.03, 0.02, 0.006, 0.002, 0.001, 0.0006, 0.0004],
  'probability of 0, 1, 2… viewings',
  'ASSUMPTION: the film version of "Sorry, 42 times on Valentine’s Day" (Spotify 2016); a film is longer than a song.',
);
export const NIGHTLY_CHANCE = constant(
  'runs',
  'NIGHTLY_CHANCE',
  0.98,
  'probability a day of a run',
  'ASSUMPTION: even devotees miss a night now and then.',
);
export const RUN_PART_WEIGHTS = constant(
  'runs',
  'RUN_PART_WEIGHTS',
  [2, 6, 62, 30],
  'per cent (morning, afternoon, evening, night)',
  'ASSUMPTION: comfort is for the evening.',
);
/** Chance of a finisher’s or binger’s season: yule, halloween, summer, valentine. */
export const RUN_SEASON_WEIGHTS = constant(
  'runs',
  'RUN_SEASON_WEIGHTS',
  [0.6, 0.2, 0.1, 0.1],
  'share (yule, halloween, summer, valentine)',
  'ASSUMPTION: mostly Christmas.',
);
export const STRAY_SEASON_CHANCE = constant(
  'runs',
  'STRAY_SEASON_CHANCE',
  0.06,
  'probability that a season run begins on any day of the year',
  'ASSUMPTION: someone starts on holiday music in June (Spotify 2016).',
);

/** Chance of one to five stars: for a title outside the favourite genres, inside them, and for one watched on a run. */
export const STAR_CHANCES = constant(
  'viewings',
  'STAR_CHANCES',
  [
    [0.09, 0.2, 0.34, 0.26, 0.11],
    [0.03, 0.07, 0.2, 0.41, 0.29],
    [0.01, 0.02, 0.08, 0.31, 0.58],
  ],
  'probability of 1…5 stars (other genres, favourite genres, own run)',
  'ASSUMPTION: means 3.1, 3.9 and 4.4; the Netflix Prize mean of about 3.6 lies between.',
);

/** How much of what they watch diarists write about: levels, and how many diarists have each. */
export const REVIEW_RATES = constant(
  'diaries',
  'REVIEW_RATES',
  [
    [0.04, 0.35],
    [0.12, 0.35],
    [0.3, 0.2],
    [0.6, 0.1],
  ],
  'reviews a viewing, share of diarists',
  'ASSUMPTION: most write little, a few write about nearly everything; mean about 0.18.',
);
export const LARGEST_REVIEW_RATE = constant(
  'diaries',
  'LARGEST_REVIEW_RATE',
  0.9,
  'reviews a viewing',
  'ASSUMPTION: nobody writes about everything.',
);
export const RUN_REVIEW_FACTOR = constant(
  'diaries',
  'RUN_REVIEW_FACTOR',
  0.5,
  'times the ordinary rate, a night of a run',
  'ASSUMPTION: the tenth night is written up less than the first.',
);
export const LATEST_DAYS = constant(
  'diaries',
  'LATEST_DAYS',
  30,
  'days',
  'ASSUMPTION: what is not written up in a month is not written up.',
);
export const MISDATED_CHANCE = constant(
  'diaries',
  'MISDATED_CHANCE',
  0.03,
  'probability',
  'ASSUMPTION: some entries carry a date that has nothing to do with the viewing, up to a month off either way.',
);
/** Kinds of remark, in the order of the column `kind`. */
export const REMARK_KINDS = ['plain', 'again', 'counted', 'nightly', 'late', 'spree'] as const;
/** Chance of each kind of remark by what was reviewed. */
export const REMARK_CHANCES = constant(
  'diaries',
  'REMARK_CHANCES',
  {
    ordinary: [0.9, 0.05, 0.003, 0.004, 0.04, 0.003],
    runFirstNights: [0.55, 0.25, 0.12, 0, 0.05, 0.03],
    runLaterNights: [0.25, 0.2, 0.27, 0.23, 0.04, 0.01],
    marathon: [0.35, 0.3, 0, 0.02, 0.03, 0.3],
    season: [0.58, 0.05, 0, 0.04, 0.03, 0.3],
  },
  'probability of plain, again, counted, nightly, late, spree',
  'ASSUMPTION: people say such things ("third time this week") when they are true and now and then when they are not; `ordinary` holds the exaggerations.',
);
export const FIRST_NIGHTS = constant(
  'diaries',
  'FIRST_NIGHTS',
  2,
  'nights',
  'ASSUMPTION: "every night" begins on the third.',
);
export const COUNT_EXACT_CHANCE = constant(
  'diaries',
  'COUNT_EXACT_CHANCE',
  0.8,
  'probability',
  'ASSUMPTION: "Night 9" is the ninth, or one off.',
);
export const EXAGGERATED_COUNTS = constant(
  'diaries',
  'EXAGGERATED_COUNTS',
  [2, 12],
  'nights from, to, equally likely',
  'ASSUMPTION: a boast stays believable.',
);
export const WORDINGS = constant(
  'diaries',
  'WORDINGS',
  240,
  'wordings',
  'ASSUMPTION: divisible by many; wordings carry no evidence.',
);

/** What a visitor can set: bounds, and where it starts. */
export const settingLimits = {
  reviewerShare: { least: 0.001, most: 0.3, initial: 0.02 },
  reviewFactor: { least: 0.1, most: 3, initial: 1 },
  lateDays: { least: 0, most: 20, initial: 2 },
  offStars: { least: 0, most: 0.8, initial: 0.25 },
  townShare: { least: 0, most: 1, initial: 0.3 },
  outsiderShare: { least: 0, most: 0.9, initial: 0.18 },
} as const;
constant(
  'diaries',
  'settingLimits',
  settingLimits,
  'least, most, initial',
  'ASSUMPTION: one subscriber in fifty keeps a public diary (public film diaries count their members in the tens of millions, services in the hundreds of millions), writes two days late on average, is one star off in a quarter of entries, names the home town in three of ten; about one diarist in five subscribes elsewhere. All six can be set in the lab.',
);
/** Where a base is small, a larger share keeps diaries, so that there is something to read. */
export const REVIEWER_SHARE_OF_BASE = constant(
  'diaries',
  'REVIEWER_SHARE_OF_BASE',
  { classroom: 0.2, town: 0.05, service: 0.02 },
  'share of subscribers',
  'ASSUMPTION: chosen for legibility of the small bases, not for realism; it is shown and can be set.',
);

export const SUSPECT_FLOOR = constant(
  'stranger',
  'SUSPECT_FLOOR',
  0.02,
  'probability',
  'Below one in fifty nobody is called a suspect; calibration counts from here.',
);
export const NAMED_FROM = constant(
  'stranger',
  'NAMED_FROM',
  0.5,
  'probability',
  'As likely as not: from here the stranger says a name.',
);
export const MOVED_BITS = constant(
  'stranger',
  'MOVED_BITS',
  1,
  'bit',
  'A post moves somebody who was a suspect, or becomes one, if it doubles or halves the odds; less is nobody’s discovery: from .49 to .51 gives nobody a name.',
);
export const DICE_REPLICAS = constant(
  'stranger',
  'DICE_REPLICAS',
  8,
  'readings with other dice',
  'ASSUMPTION: enough to know a standard deviation to a quarter of itself, few enough to wait for.',
);
export const ATTACK_SEED = constant(
  'stranger',
  'ATTACK_SEED',
  0x5eed,
  'seed',
  'The stranger’s own dice; never the seed of the base. Any value serves; this one was not chosen for its effect.',
);
export const DEPENDENCE_SEEDS = constant(
  'stranger',
  'DEPENDENCE_SEEDS',
  8,
  'worlds',
  'The first eight seeds, for each end of each assumption: some two hundred small worlds in about a minute; not chosen for their effect.',
);
export const SWEEP_RUNS = constant(
  'stranger',
  'SWEEP_RUNS',
  5,
  'throws',
  'Of the dice of every repair that is swept on one base, seeds 1 to 5; a repair without dice is read once.',
);
export const FEWEST_DRAWN = constant(
  'stranger',
  'FEWEST_DRAWN',
  10,
  'people in all worlds together',
  'ASSUMPTION: fewer newly given names than these are single people, not a height; a chart then draws what posts did to odds instead, and says so.',
);
/** Factors on what is true, as in `Assumptions`. */
export const WRONG_GUESS = constant(
  'stranger',
  'WRONG_GUESS',
  { nature: { runs: 0.5, skew: 3 }, settings: { reviewFactor: 3 } },
  'times what is true',
  'ASSUMPTION: a stranger who has never seen inside such a base takes repeats for half as common as they are, hits for more watched than they are, and diaries for complete. Chosen before its calibration was measured, and not changed since.',
);
export const LATTICE_LARGEST = constant(
  'stranger',
  'LATTICE_LARGEST',
  4_096,
  'joint counts',
  'Small counts are conditioned on exactly while their joint table is no larger; the largest counts beyond it by saddlepoint (Daniels 1954).',
);
export const EXACT_COUNT_LARGEST = constant(
  'stranger',
  'EXACT_COUNT_LARGEST',
  400,
  'people',
  'A larger count is conditioned on by saddlepoint: its relative error falls as one over the count.',
);
export const MOST_CLAIMS = constant(
  'stranger',
  'MOST_CLAIMS',
  52,
  'numbers in posts',
  'Membership in each is one bit of a double’s 53-bit whole number.',
);
export const SMALL_CROWD = constant(
  'stranger',
  'SMALL_CROWD',
  10,
  'people',
  'ASSUMPTION: a published number of one digit speaks of few.',
);
export const READ_TOGETHER = constant(
  'stranger',
  'READ_TOGETHER',
  6,
  'posts',
  'ASSUMPTION: in a year of posts, each is read together with the five before it: time grows with the kinds of people that posts tell apart, and unrelated posts multiply those.',
);
export const VIEWINGS_KNOWN = constant(
  'stranger',
  'VIEWINGS_KNOWN',
  3,
  'viewings, to the day',
  'ASSUMPTION: what somebody may know of a colleague or a neighbour; one fewer than the four points of de Montjoye et al. 2013.',
);
export const INSIDER_TRIED = constant(
  'stranger',
  'INSIDER_TRIED',
  200,
  'rows',
  'The first of those that a post speaks of, tried for whether they can be told apart without their names; enough for a share to one part in twenty.',
);
export const INSIDER_ROWS = constant(
  'stranger',
  'INSIDER_ROWS',
  6,
  'rows',
  'ASSUMPTION: as many rows as an employee’s screen shows here at once; the first of those that are left.',
);
export const USUAL_MINIMUM = constant(
  'stranger',
  'USUAL_MINIMUM',
  11,
  'people',
  'The minimum count of US CMS (1 to 10 hidden), where none other is chosen.',
);
export const SERIES_FOLLOWED = constant(
  'stranger',
  'SERIES_FOLLOWED',
  12,
  'titles of one diary',
  'Of the titles that a diary speaks of, the stranger follows the weekly charts of those with the fewest fans. Measured on seed 1: 20 or 40 found no more than 12 (docs/decisions/0020-series.md).',
);
export const SERIES_CLAIM_BITS = constant(
  'stranger',
  'SERIES_CLAIM_BITS',
  4,
  'bits, 16 to 1',
  'ASSUMPTION: from here the stranger claims that somebody watched a title. Chosen on seed 1 so that about nine in ten claims are right in the smallest base, where the bits promise too much; what it comes to elsewhere is measured.',
);
export const SERIES_FLOOR_BITS = constant(
  'stranger',
  'SERIES_FLOOR_BITS',
  -3,
  'bits, 1 to 8',
  'Below it nothing is written down: the curve of yield against accuracy has passed one in two before.',
);
export const SERIES_DIARISTS = constant(
  'stranger',
  'SERIES_DIARISTS',
  400,
  'diarists, drawn by dice',
  'ASSUMPTION: enough to measure a share to a few per cent, few enough for a browser to wait for.',
);
export const MOST_VECTORS = constant(
  'stranger',
  'MOST_VECTORS',
  3_000_000,
  'diarists × kinds of people that the posts tell apart',
  'Some hundred bytes each: what a phone’s browser can hold. Beyond it the stranger says so.',
);
export const BLOCK_PEOPLE = constant(
  'subscribers',
  'BLOCK_PEOPLE',
  8,
  'people, at most',
  'ASSUMPTION: a town is cut into blocks of about the size of the published one, in which seven people live; by the order of accounts, which says nothing of anybody.',
);
export const MOST_VIEWINGS_A_YEAR = constant(
  'stranger',
  'MOST_VIEWINGS_A_YEAR',
  5_840,
  'viewings a year, at most',
  'ASSUMPTION: what a stranger takes for possible: sixteen films of an hour and a half fill a day, 365 times. Nobody in these bases comes near.',
);
