import { seasonReviews } from '../../attack/diaryReviews';
import type { DiaryView } from '../../attack/DiaryView';
import { chanceOfRun, oddsOfRun } from '../../attack/oddsOfRun';
import { ACTIVITIES, levelOf } from '../../attack/pairs';
import { askOfSeason, askOfTitle } from '../../attack/RunQuestion';
import { isOneTitle } from '../../attack/RunSilence';
import type { RunWeigher } from '../../attack/RunWeigher';
import { REVIEW_LEVELS } from '../../base/reviews';

/** What the reading of one diary states about its writer. */
export interface Stated {
  /** Probability of each habit, by index into HABITS. */
  habit: ArrayLike<number>;
  /** Probability of each level of writing, by index into REVIEW_RATES. */
  level: ArrayLike<number>;
  /** Probability of each activity, by index into ACTIVITY_LEVELS. */
  activity: ArrayLike<number>;
  /**
   * Probability that the writer has a habit and at least one entry about its target comes from such a run.
   * @param target a title for comfort and marathon, a season for finisher and binge
   */
  runChance(habit: number, target: number): number;
}

/** The one place that knows how a diary’s view holds what it states. @param weigher what the diary was read with */
export function statedOf(weigher: RunWeigher, diary: DiaryView): Stated {
  const level = new Float64Array(REVIEW_LEVELS);
  const activity = new Float64Array(ACTIVITIES);
  diary.intensity.forEach((chance, pair) => {
    level[levelOf(pair)] += chance;
    activity[Math.floor(pair / REVIEW_LEVELS)] += chance;
  });
  const { model } = weigher.likelihood;
  return {
    habit: diary.habit,
    level,
    activity,
    runChance(habit, target) {
      const question = isOneTitle(habit)
        ? askOfTitle(model, habit, target, diary.byTitle.get(target) ?? [])
        : askOfSeason(model, habit, target, seasonReviews(diary, model.catalogue.season, target));
      if (question.reviews.length === 0) return 0;
      const odds = oddsOfRun(weigher, diary, question);
      return diary.habit[habit] * chanceOfRun(odds, diary.given[habit].intensity);
    },
  };
}
