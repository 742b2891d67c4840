import { SEASONS } from '../announce/announcement';
import { HABIT } from '../base/history';
import { dayRow } from '../base/model';
import * as constants from '../constants';
import { fixedExp } from '../random/fixed';
import type { Random } from '../random/Random';
import { isPlain, seasonReviews } from './diaryReviews';
import type { DiaryView } from './DiaryView';
import type { Likelihood } from './Likelihood';
import { runKey } from './runKey';
import { RUN_VIEWINGS_A_DAY } from './runViewings';
import { weighRun } from './weighRun';

/** Weighs the habits: how well runs of each kind explain the reviews, against ordinary viewings alone. Sets `habit` and `habitOdds` of `diary`. */
export function readHabitInto(likelihood: Likelihood, diary: DiaryView, random: Random): void {
  const { model } = likelihood;
  const factors = new Float64Array(constants.HABITS.length).fill(1);
  const silentViewings = new Float64Array(constants.HABITS.length);
  for (const habit of [HABIT.comfort, HABIT.marathon, HABIT.finisher, HABIT.binge]) {
    const silent = silentRun(likelihood, diary, habit);
    factors[habit] = fixedExp(-model.nature.runsAYear * (1 - silent.chance));
    silentViewings[habit] = silent.viewings;
  }
  const note = (habit: number, target: number, odds: number) => {
    factors[habit] *= 1 + odds;
    diary.habitOdds.set(runKey(habit, target), odds);
  };
  for (const [title, reviews] of diary.byTitle) {
    const start = dayRow(model.dayShare, model.profileOf[title]);
    for (const habit of [HABIT.comfort, HABIT.marathon]) {
      const ratio = isPlain(diary.columns, reviews)
        ? silentViewings[habit] * plainRatio(likelihood, diary, habit, title, reviews[0])
        : weighRun(likelihood, diary, habit, start, null, reviews, 0, random).ratio;
      note(habit, title, model.nature.runsAYear * diary.runTitleShare(title) * ratio);
    }
  }
  for (let season = 1; season < SEASONS.length; season++) {
    if (model.runSeasonShare[season] === 0) continue;
    const reviews = seasonReviews(diary, model.catalogue.season, season);
    if (reviews.length === 0) continue;
    const start = dayRow(model.seasonStartShare, season);
    for (const habit of [HABIT.finisher, HABIT.binge]) {
      const { ratio } = weighRun(
        likelihood,
        diary,
        habit,
        start,
        model.seasonTitleShare[season],
        reviews,
        0,
        random,
      );
      note(habit, season, model.nature.runsAYear * model.runSeasonShare[season] * ratio);
    }
  }
  let total = 0;
  for (let h = 0; h < factors.length; h++) total += diary.habit[h] *= factors[h];
  for (let h = 0; h < factors.length; h++) diary.habit[h] /= total;
}

/** Chance that a run of this habit leaves no entry, and the mean of its viewings over those that leave none (0 for the rest). */
function silentRun(
  likelihood: Likelihood,
  diary: DiaryView,
  habit: number,
): { chance: number; viewings: number } {
  const shares = likelihood.model.runLengthShare[habit];
  let chance = 0;
  let mean = 0;
  for (let length = 0; length < shares.length; length++) {
    if (shares[length] === 0) continue;
    const viewings = length * RUN_VIEWINGS_A_DAY[habit];
    const silent = shares[length] * diary.silence(viewings);
    chance += silent;
    mean += silent * viewings;
  }
  return { chance, viewings: mean };
}

/** The ratio for a single plain entry, a viewing of a silent run: in closed form, as a run’s nights lie where ordinary viewings do. */
function plainRatio(
  likelihood: Likelihood,
  diary: DiaryView,
  habit: number,
  title: number,
  review: number,
): number {
  const { columns } = diary;
  const kind = columns.kind[review];
  const stars = columns.stars[review];
  const remark =
    habit === HABIT.comfort
      ? likelihood.nightRemark(true, kind)
      : likelihood.otherRunRemark(true, kind);
  const ordinary =
    likelihood.model.nature.ordinaryViewings *
    diary.activity *
    diary.titleShare(title) *
    likelihood.ordinaryRemark(kind, 0);
  return (
    (likelihood.model.nature.runReviewFactor * remark * likelihood.runStars(stars)) /
    (ordinary * diary.ordinaryStars(title, stars))
  );
}
