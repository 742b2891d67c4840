import type { DiaryView } from '../../attack/DiaryView';
import { runKey } from '../../attack/runKey';
import { ACTIVITY_LEVELS } from '../../constants';
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

/** The one place that knows how a diary’s view holds what it states. */
export function statedOf({ habit, level, intensity, habitOdds }: DiaryView): Stated {
  const activity = new Float64Array(ACTIVITY_LEVELS.length);
  intensity.forEach((chance, i) => (activity[Math.floor(i / REVIEW_LEVELS)] += chance));
  return {
    habit,
    level,
    activity,
    runChance(of, target) {
      const odds = habitOdds.get(runKey(of, target)) ?? 0;
      return odds === Infinity ? habit[of] : (habit[of] * odds) / (1 + odds);
    },
  };
}
