import { SEASONS } from '../announce/announcement';
import { HABIT } from '../base/history';
import { dayRow, type Model } from '../base/model';
import type { Diaries } from '../base/Base';
import { isPlain } from './diaryReviews';

/** Asked of some entries of a diary: whether runs of a habit, about one target, lie behind them. */
export interface RunQuestion {
  habit: number;
  /** The title; the season for finisher and binge. */
  target: number;
  /** The season for finisher and binge; else 0. */
  season: number;
  /** Share of a season run’s viewings that go to each title; null for runs of one title. */
  titles: Float64Array | null;
  /** Indexes of the entries about the target. */
  reviews: number[];
  /** Runs a year about the target of somebody with the habit. */
  rate(taste: number): number;
}

/** The question whether a comfort run or marathon of one title lies behind entries about it. */
export function askOfTitle(
  model: Model,
  habit: number,
  title: number,
  reviews: number[],
): RunQuestion {
  return {
    ...{ habit, target: title, season: 0, titles: null, reviews },
    rate: (taste) => model.nature.runsAYear * model.runTitleShare[taste][title],
  };
}

/** The question whether finisher’s or binger’s runs of a season lie behind entries about its titles. */
export function askOfSeason(
  model: Model,
  habit: number,
  season: number,
  reviews: number[],
): RunQuestion {
  return {
    ...{ habit, target: season, season, reviews },
    titles: model.seasonTitleShare[season],
    rate: () => model.nature.runsAYear * model.runSeasonShare[season],
  };
}

/** Chance of each first day of a run about a target, length DAYS. @param season 0 for a title, else the target */
export function firstDays(
  model: Model,
  { season, target }: Pick<RunQuestion, 'season' | 'target'>,
) {
  return season === 0
    ? dayRow(model.dayShare, model.profileOf[target])
    : dayRow(model.seasonStartShare, season);
}

/** Whether a question is one that `plainOdds` answers: about a single plain entry of one title. */
export function isPlainQuestion(columns: Diaries, { titles, reviews }: RunQuestion): boolean {
  return titles === null && isPlain(columns, reviews);
}

/** The habits that come in runs of one title. */
export const TITLE_HABITS = [HABIT.comfort, HABIT.marathon] as const;
/** Those that come in runs of a season’s titles. */
export const SEASON_HABITS = [HABIT.finisher, HABIT.binge] as const;

/** The seasons that runs may be about. */
export function runSeasons(model: Model): number[] {
  return SEASONS.flatMap((_, season) =>
    season > 0 && model.runSeasonShare[season] > 0 ? [season] : [],
  );
}
