import * as constants from '../constants';
import type { Diaries } from '../base/Base';
import { entryRatio } from './entryRatio';
import type { Likelihood } from './Likelihood';
import { levelOf } from './pairs';
import type { RunQuestion } from './RunQuestion';
import type { RunWeigher } from './RunWeigher';

/** A title has been out for so long, in days, before the first day that an entry could speak of: the longest season run. */
const LONG_OUT_DAYS = 30;

/** Odds of a run behind a single entry: by taste and by pair (`pairs.ts`), to be multiplied. */
export interface SingleOdds {
  ofTaste(taste: number): number;
  ofPair: Float64Array;
}

/**
 * Whether a question is about one entry, of which `singleOdds` knows all. An entry about a season’s new title is not: the run must have lasted
 * until the title was out.
 */
export function isSingle({ model }: Likelihood, columns: Diaries, question: RunQuestion): boolean {
  const { titles, reviews } = question;
  if (reviews.length !== 1) return false;
  const released = model.catalogue.releaseDay[columns.title[reviews[0]]];
  return (
    titles === null || released <= columns.day[reviews[0]] - constants.LATEST_DAYS - LONG_OUT_DAYS
  );
}

/** Odds that a run lies behind the only entry about a target, for somebody with the habit. */
export function singleOdds(
  { likelihood, singles }: RunWeigher,
  columns: Diaries,
  { habit, target, season, titles, reviews, rate }: RunQuestion,
): SingleOdds {
  const { model, silence } = likelihood;
  const [review] = reviews;
  const [title, day] = [columns.title[review], columns.day[review]];
  const ratio = entryRatio(likelihood, columns, habit, titles, review, 1, 1);
  const sums = singles.sums(habit, target, day, columns.kind[review], columns.countedNight[review]);
  return {
    ofTaste: (taste) => {
      const felt = titles
        ? 1
        : likelihood.ordinaryStars(taste, model.catalogue.genre[title], columns.stars[review]);
      return rate(taste) / (model.titleShare[taste][title] * felt);
    },
    ofPair: silence.scales(habit, season).map((scale, pair) => ratio * scale * sums[levelOf(pair)]),
  };
}
