import * as constants from '../constants';
import { chooseCumulative, cumulate } from '../random/choose';
import type { Random } from '../random/Random';
import type { Diaries } from '../base/Base';
import type { Likelihood } from './Likelihood';
import { levelOf } from './pairs';
import type { RunPosterior } from './RunPosterior';
import type { ViewedDays } from './ViewedDays';

/** Candidates out of which `drawPlainRuns` keeps one. */
const PLAIN_CANDIDATES = 4;

/**
 * Draws runs of one title that a single plain entry may be about: the entry’s viewing is any night of the run, so that long silent runs
 * are met in proportion to their length; starts are preferred where the title was watched more.
 * @param habit comfort or marathon
 * @param review index of the entry
 * @param weights by pair of the writer (`pairs.ts`): how likely, given that there is such a run; any scale
 * @param draws how many to draw
 */
export function drawPlainRuns(
  { model, silence }: Likelihood,
  columns: Diaries,
  habit: number,
  viewedDays: ViewedDays,
  review: number,
  weights: Float64Array,
  draws: number,
  random: Random,
): RunPosterior {
  const title = columns.title[review];
  const row = model.profileOf[title] * constants.DAYS;
  const pairs = cumulate(weights);
  const posterior: RunPosterior = {
    draws,
    runOffsets: Uint32Array.from({ length: draws + 1 }, (_, k) => k),
    starts: new Uint16Array(draws),
    lengths: new Uint16Array(draws),
    pairs: new Uint8Array(draws),
    fromRun: new Float32Array(draws).fill(1),
  };
  for (let k = 0; k < draws; k++) {
    const pair = (posterior.pairs[k] = chooseCumulative(pairs, pairs.length, random.unit()));
    const lengths = silence.quietDays(habit, levelOf(pair));
    let total = 0;
    for (let candidate = 0; candidate < PLAIN_CANDIDATES; candidate++) {
      const day = viewedDays.draw(title, columns.day[review], random.unit());
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
