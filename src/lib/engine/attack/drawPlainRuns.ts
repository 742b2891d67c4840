import type { Model } from '../base/model';
import * as constants from '../constants';
import { chooseCumulative } from '../random/choose';
import type { Random } from '../random/Random';
import type { DiaryView } from './DiaryView';
import type { RunPosterior } from './RunPosterior';
import type { ViewedDays } from './ViewedDays';

/** Candidates out of which `drawPlainRuns` keeps one. */
const PLAIN_CANDIDATES = 4;

/**
 * Draws runs of one title that a single plain entry may be about: the entry’s viewing is any night of the run, so that long silent runs
 * are met in proportion to their length; starts are preferred where the title was watched more.
 * @param habit comfort or marathon
 * @param review index of the entry
 * @param draws how many to draw; `ratio` of the result is NaN, as nothing is weighed
 */
export function drawPlainRuns(
  model: Model,
  diary: DiaryView,
  habit: number,
  viewedDays: ViewedDays,
  review: number,
  draws: number,
  random: Random,
): RunPosterior {
  const title = diary.columns.title[review];
  const row = model.profileOf[title] * constants.DAYS;
  const lengths = diary.plainRunLengths(habit);
  const posterior: RunPosterior = {
    ratio: NaN,
    starts: new Uint16Array(draws),
    lengths: new Uint16Array(draws),
    fromRun: new Float32Array(draws).fill(1),
  };
  for (let k = 0; k < draws; k++) {
    let total = 0;
    for (let candidate = 0; candidate < PLAIN_CANDIDATES; candidate++) {
      const day = viewedDays.draw(title, diary.columns.day[review], random.unit());
      const length = chooseCumulative(lengths, lengths.length, random.unit());
      const start = day - random.below(Math.max(1, length));
      const weight = start >= 0 ? model.dayShare[row + start] / model.dayShare[row + day] : 0;
      total += weight;
      // keeps each candidate with its share of the weight so far
      if (candidate === 0 || (weight > 0 && random.unit() * total < weight)) {
        posterior.starts[k] = Math.max(0, start);
        posterior.lengths[k] = Math.max(1, Math.min(length, constants.DAYS - Math.max(0, start)));
      }
    }
  }
  return posterior;
}
