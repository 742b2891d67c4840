import { HABIT } from '../../base/history';
import { HABITS } from '../../constants';
import { edgesOf } from './diaryBands';
import type { DiaryTally } from './DiaryTally';
import type { DiaristTruth } from './inventDiarists';
import type { Stated } from './statedOf';

/**
 * Holds one reading against the truth about its writer.
 * @param titles all that the diary has entries about, each once
 * @param seasonOf season of each title, as in `Catalogue`; 0 for none
 */
export function addDiary(
  tally: DiaryTally,
  stated: Stated,
  truth: DiaristTruth,
  titles: Iterable<number>,
  seasonOf: ArrayLike<number>,
): void {
  const add = (of: string, chance: number, isSo: boolean) =>
    tally.add(of, edgesOf(of), chance, isSo);
  tally.addDiarist(stated.habit[truth.habit]);
  for (let habit = 0; habit < HABITS.length; habit++)
    add(`habit ${HABITS[habit]}`, stated.habit[habit], truth.habit === habit);
  for (let level = 0; level < stated.level.length; level++)
    add('level', stated.level[level], truth.level === level);
  for (let level = 0; level < stated.activity.length; level++)
    add('activity', stated.activity[level], truth.activity === level);
  const run = (habit: number, target: number) =>
    add(
      `run ${HABITS[habit]}`,
      stated.runChance(habit, target),
      truth.habit === habit && truth.fromRuns.has(target),
    );
  const seasons = new Set<number>();
  for (const title of titles) {
    run(HABIT.comfort, title);
    run(HABIT.marathon, title);
    if (seasonOf[title] > 0) seasons.add(seasonOf[title]);
  }
  for (const season of seasons) {
    run(HABIT.finisher, season);
    run(HABIT.binge, season);
  }
}
