import { REVIEW_LEVELS } from '../base/reviews';
import * as constants from '../constants';
import { chooseCumulative } from '../random/choose';
import { fixedExp } from '../random/fixed';
import type { Random } from '../random/Random';
import { shuffleInPlace } from '../random/shuffleInPlace';
import { LENGTH_BINS } from './lengthBins';
import { levelOf, PAIRS } from './pairs';
import type { RunOdds } from './RunOdds';
import type { RunPosterior } from './RunPosterior';
import type { RunWeigher } from './RunWeigher';

/** Who may have written a diary, before the entries in question are read. */
export interface Writers {
  /** By pair of activity and level of writing (`pairs.ts`): how likely; any scale. */
  weights: Float64Array;
  /** By pair: ln of the scale of the entries’ ratios (`RunWeigher`). */
  logScales: Float64Array;
}

/**
 * Draws runs that account for some of the entries of the question weighed last, each time with the pair of a writer.
 * @param draws how many
 */
export function drawRuns(
  weigher: RunWeigher,
  writers: Writers,
  draws: number,
  random: Random,
): RunPosterior {
  const { odds, cells, several } = weigher;
  const pairs = drawPairs(odds, writers, draws, random);
  const cumulative = new Float64Array(cells.count + several.count);
  const places = new Int32Array(draws);
  let key = -1;
  for (let k = 0; k < draws; k++) {
    const point = odds.nearest(writers.logScales[pairs[k]]);
    const level = levelOf(pairs[k]);
    // pairs ascend, so that each point and level is summed up about once
    if (point * REVIEW_LEVELS + level !== key) cumulateInto(cumulative, weigher, point, level);
    key = point * REVIEW_LEVELS + level;
    places[k] = chooseCumulative(cumulative, cumulative.length, random.unit());
  }
  // whoever takes the first few draws takes them of all pairs
  const order = [...places.keys()];
  shuffleInPlace(order, random);
  return assemble(
    weigher,
    order.map((k) => places[k]),
    Uint8Array.from(order, (k) => pairs[k]),
    writers.logScales,
    random,
  );
}

/** Pairs in proportion to weight and odds, ascending. */
function drawPairs(
  odds: RunOdds,
  { weights, logScales }: Writers,
  draws: number,
  random: Random,
): Uint8Array {
  const logOdds = Float64Array.from(logScales, (scale, pair) => odds.logAt(scale, levelOf(pair)));
  const largest = logOdds.reduce(
    (a, b, pair) => (weights[pair] > 0 ? Math.max(a, b) : a),
    -Infinity,
  );
  const cumulative = new Float64Array(PAIRS);
  let total = 0;
  for (let pair = 0; pair < PAIRS; pair++) {
    if (weights[pair] > 0) total += weights[pair] * fixedExp(logOdds[pair] - largest);
    cumulative[pair] = total;
  }
  return Uint8Array.from({ length: draws }, (_, k) =>
    chooseCumulative(cumulative, PAIRS, (k + random.unit()) / draws),
  );
}

/** Running sums over single runs, then over several. */
function cumulateInto(
  cumulative: Float64Array,
  { cells, several }: RunWeigher,
  point: number,
  level: number,
): void {
  const silent = cells.silent[level];
  let total = 0;
  for (let cell = 0; cell < cells.count; cell++)
    cumulative[cell] = total +=
      cells.chance[cell] * silent[cells.days[cell]] * cells.explained[cell * cells.points + point];
  for (let i = 0; i < several.count; i++)
    cumulative[cells.count + i] = total +=
      several.weights[i] *
      several.silent[i * REVIEW_LEVELS + level] *
      several.explained[i * cells.points + point];
}

/** @param places of cells, or, after them, of combinations; a draw each */
function assemble(
  { cells, several, question, entries }: RunWeigher,
  places: number[],
  pairs: Uint8Array,
  logScales: Float64Array,
  random: Random,
): RunPosterior {
  const count = question.reviews.length;
  const runsOf = places.map((place) =>
    place < cells.count ? [place] : [...several.cellsOf(place - cells.count)],
  );
  const runOffsets = new Uint32Array(places.length + 1);
  runsOf.forEach((runs, k) => (runOffsets[k + 1] = runOffsets[k] + runs.length));
  const runs = runOffsets[places.length];
  const posterior: RunPosterior = {
    draws: places.length,
    runOffsets,
    starts: new Uint16Array(runs),
    lengths: new Uint16Array(runs),
    pairs,
    fromRun: new Float32Array(runs * count),
  };
  runsOf.forEach((some, k) => {
    const first = runOffsets[k];
    some.forEach((cell, j) => {
      const { shortest, longest } = LENGTH_BINS[question.habit][cells.bins[cell]];
      const strideDays = cells.strides[cells.bins[cell]];
      const length = shortest + random.below(longest - shortest + 1);
      const start = Math.max(
        0,
        Math.min(
          constants.DAYS - 1,
          cells.starts[cell] - (strideDays >> 1) + random.below(strideDays),
        ),
      );
      posterior.starts[first + j] = start;
      posterior.lengths[first + j] = Math.min(length, constants.DAYS - start);
    });
    shareOutInto(posterior, k, count, fixedExp(logScales[pairs[k]]), (i, run) =>
      entries.ratio(i, posterior.starts[run], posterior.lengths[run]),
    );
  });
  return posterior;
}

/** Sets how likely each entry comes from each run of a draw, given that each run accounts for one at least. */
function shareOutInto(
  { runOffsets, fromRun }: RunPosterior,
  draw: number,
  count: number,
  scale: number,
  ratio: (entry: number, run: number) => number,
): void {
  const [from, to] = [runOffsets[draw], runOffsets[draw + 1]];
  for (let i = 0; i < count; i++) {
    let all = 1;
    for (let run = from; run < to; run++) all += fromRun[run * count + i] = scale * ratio(i, run);
    for (let run = from; run < to; run++) fromRun[run * count + i] /= all;
  }
  for (let run = from; run < to; run++) {
    let none = 1;
    for (let i = 0; i < count; i++) none *= 1 - fromRun[run * count + i];
    for (let i = 0; i < count; i++)
      fromRun[run * count + i] = Math.min(1, fromRun[run * count + i] / (1 - none || 1));
  }
}
