import { HABIT } from '../base/history';
import * as constants from '../constants';
import { chooseCumulative } from '../random/choose';
import type { Random } from '../random/Random';
import type { DiaryView } from './DiaryView';
import type { Likelihood } from './Likelihood';
import { ReviewWeigher } from './ReviewWeigher';
import type { RunPosterior } from './RunPosterior';
import { RUN_VIEWINGS_A_DAY } from './runViewings';

/** Run lengths are weighed in bins, `[from, to]` days, both included, by habit: fine near the lengths that posts speak of. */
const LENGTH_BINS: number[][][] = [
  [],
  [
    [5, 6],
    [7, 9],
    [10, 13],
    [14, 17],
    [18, 21],
    [22, 25],
    [26, 30],
    [31, 37],
    [38, 45],
    [46, 60],
    [61, 80],
    [81, 120],
    [121, 180],
    [181, 260],
    [261, 365],
  ],
  [[1, 1]],
  [
    [6, 8],
    [9, 12],
    [13, 17],
    [18, 23],
    [24, 30],
  ],
  [
    [2, 2],
    [3, 3],
    [4, 4],
  ],
];

/** Running total of the weights of (length bin, first day); used anew by every call, which allocates nothing in its loop. */
const scratch = new Float64Array(LENGTH_BINS[HABIT.comfort].length * (constants.DAYS + 1));

/**
 * Weighs every first day and length of a possible run against a diary.
 * @param habit comfort or marathon (one title) or finisher or binge (the titles of a season)
 * @param startShare chance of each first day, length DAYS
 * @param titleShare for season runs: the season’s titles, by title; else null
 * @param reviews indexes of the reviews concerned
 * @param draws how many (first day, length) to draw
 */
export function weighRun(
  likelihood: Likelihood,
  diary: DiaryView,
  habit: number,
  startShare: Float64Array,
  titleShare: Float64Array | null,
  reviews: ArrayLike<number>,
  draws: number,
  random: Random,
): RunPosterior {
  const lengthShare = likelihood.model.runLengthShare[habit];
  const bins = LENGTH_BINS[habit];
  const count = reviews.length;
  const weigher = new ReviewWeigher(likelihood, diary, habit, titleShare, reviews);
  const silence = new Float64Array(constants.DAYS + 1).fill(-1);
  const unexplained = 1 / weigher.scale();
  let used = 0;
  let total = 0;
  const cells: number[] = [];
  for (let b = 0; b < bins.length; b++) {
    const [shortest, longest] = bins[b];
    const length = (shortest + longest) >> 1;
    let share = 0;
    for (let n = shortest; n <= longest; n++) share += lengthShare[n];
    const from = Math.max(0, weigher.firstDay - constants.LATEST_DAYS - length);
    const to = Math.min(constants.DAYS - 1, weigher.lastDay + constants.LATEST_DAYS);
    for (let start = from; start <= to; start++) {
      if (startShare[start] === 0) continue;
      const nights = Math.min(length, constants.DAYS - start);
      if (silence[nights] < 0) silence[nights] = diary.silence(nights * RUN_VIEWINGS_A_DAY[habit]);
      let explained = 1;
      for (let i = 0; i < count; i++)
        explained *= (1 + weigher.ratio(i, start, nights)) / weigher.largest[i];
      // a run that accounts for no entry is a silent one, and counted there
      total += share * startShare[start] * silence[nights] * Math.max(0, explained - unexplained);
      scratch[used++] = total;
      if (draws > 0) cells.push(b, start);
    }
  }
  const posterior: RunPosterior = {
    ratio: total * weigher.scale(),
    starts: new Uint16Array(draws),
    lengths: new Uint16Array(draws),
    fromRun: new Float32Array(draws * count),
  };
  if (total > 0)
    for (let k = 0; k < draws; k++) {
      const cell = chooseCumulative(scratch, used, (k + random.unit()) / draws);
      const [shortest, longest] = bins[cells[2 * cell]];
      const start = cells[2 * cell + 1];
      const length = Math.min(
        shortest + random.below(longest - shortest + 1),
        constants.DAYS - start,
      );
      posterior.starts[k] = start;
      posterior.lengths[k] = length;
      let none = 1;
      for (let i = 0; i < count; i++) none /= 1 + weigher.ratio(i, start, length);
      for (let i = 0; i < count; i++) {
        const ratio = weigher.ratio(i, start, length);
        // given that the run accounts for at least one entry
        posterior.fromRun[k * count + i] = Math.min(1, ratio / (1 + ratio) / (1 - none || 1));
      }
    }
  return posterior;
}
