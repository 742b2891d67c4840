import * as constants from '../constants';

/** What of people’s ways can be varied, each by a factor on what `constants.ts` says, in the order in which they are shown. */
export const NATURE_KEYS = [
  'subscribers',
  'viewings',
  'skew',
  'taste',
  'habits',
  'runs',
  'telling',
  'runReviews',
] as const;
/** One of NATURE_KEYS. */
export type NatureKey = (typeof NATURE_KEYS)[number];
/**
 * Factors, 1 where missing. `subscribers`: how many; `viewings`: ordinary viewings of each; `skew`: weight of the top of the charts (divides
 * POPULARITY_OFFSET); `taste`: how much a favourite genre is favoured; `habits`: share of people with one; `runs`: runs a year of those; `telling`: chance of
 * remarks that tell something; `runReviews`: how much of a run is written up.
 */
export type NatureFactors = Partial<Record<NatureKey, number>>;

/** How people behave, beyond what a visitor can set: the numbers that a base is drawn from and a stranger computes with. */
export interface Nature {
  subscribersFactor: number;
  ordinaryViewings: number;
  popularityOffset: number;
  favouriteFactor: number;
  secondFactor: number;
  /** As HABIT_SHARES; sums to 1. */
  habitShares: number[];
  runsAYear: number;
  /** As REMARK_CHANCES; rows sum to 1. */
  remarkChances: typeof constants.REMARK_CHANCES;
  runReviewFactor: number;
}

/**
 * People’s ways under some factors. With none of them, exactly the constants.
 * @throws RangeError for a factor that is not a positive number
 */
export function natureOf(factors: NatureFactors = {}): Nature {
  const factor = (key: NatureKey) => {
    const value = factors[key] ?? 1;
    if (!(value > 0 && value < Infinity))
      throw new RangeError(`The factor on ${key} is a positive number; this one is ${value}.`);
    return value;
  };
  const taste = (times: number) => 1 + (times - 1) * factor('taste');
  return {
    subscribersFactor: factor('subscribers'),
    ordinaryViewings: constants.ORDINARY_VIEWINGS * factor('viewings'),
    popularityOffset: constants.POPULARITY_OFFSET / factor('skew'),
    favouriteFactor: taste(constants.FAVOURITE_FACTOR),
    secondFactor: taste(constants.SECOND_FACTOR),
    habitShares: scaleAllBut(constants.HABIT_SHARES, factor('habits')),
    runsAYear: constants.RUNS_A_YEAR * factor('runs'),
    remarkChances: remarksTimes(factor('telling')),
    runReviewFactor: constants.RUN_REVIEW_FACTOR * factor('runReviews'),
  };
}

/** People’s ways as `constants.ts` has them. */
export const NATURE = natureOf();

function remarksTimes(factor: number): Nature['remarkChances'] {
  const { ordinary, runFirstNights, runLaterNights, marathon, season } = constants.REMARK_CHANCES;
  return {
    ordinary: scaleAllBut(ordinary, factor),
    runFirstNights: scaleAllBut(runFirstNights, factor),
    runLaterNights: scaleAllBut(runLaterNights, factor),
    marathon: scaleAllBut(marathon, factor),
    season: scaleAllBut(season, factor),
  };
}

/** All shares but the first times a factor; the first takes up the rest, and where nothing is left for it the others share the whole. */
function scaleAllBut([first, ...rest]: number[], factor: number): number[] {
  if (factor === 1) return [first, ...rest];
  const others = rest.reduce((a, b) => a + b, 0);
  const scaled = Math.min(1, others * factor);
  return [1 - scaled, ...rest.map((share) => (share * scaled) / others)];
}
