import { SMALLEST_CHANCE } from './lossBits';

/** A CORP reliability diagram with its Brier decomposition (Dimitriadis, Gneiting & Jordan 2021), and further scores. */
export interface Reliability {
  /** Forecasts pooled by isotonic regression: what was stated (mean), what was observed, how many. */
  points: Array<{ stated: number; observed: number; count: number }>;
  /** Mean squared difference between forecast and outcome. */
  brier: number;
  /** Brier = miscalibration − discrimination + uncertainty. */
  miscalibration: number;
  discrimination: number;
  uncertainty: number;
  /** Expected calibration error over ten bins of equal count: mean |stated − observed|, weighted by count. */
  ece: number;
  /** Mean of −ln of the probability given to what happened. */
  logScore: number;
}

const ECE_BINS = 10;

/**
 * Measures how far stated probabilities can be trusted.
 * @param stated probabilities in [0, 1]
 * @param happened 0 or 1, same length
 * @throws RangeError if there are none or the lengths differ
 */
export function measureReliability(
  stated: ArrayLike<number>,
  happened: ArrayLike<number>,
): Reliability {
  const size = stated.length;
  if (size === 0 || happened.length !== size)
    throw new RangeError(
      `Reliability needs as many outcomes as forecasts, at least one; got ${size} and ${happened.length}.`,
    );
  const order = Array.from({ length: size }, (_, i) => i).sort((a, b) => stated[a] - stated[b]);
  const points = poolAdjacent(order, stated, happened);
  let brier = 0;
  let logScore = 0;
  let base = 0;
  for (let i = 0; i < size; i++) {
    brier += (stated[i] - happened[i]) ** 2;
    const p = happened[i] ? stated[i] : 1 - stated[i];
    logScore -= Math.log(Math.max(p, SMALLEST_CHANCE));
    base += happened[i];
  }
  brier /= size;
  base /= size;
  let recalibrated = 0;
  for (const { observed, count } of points) recalibrated += count * observed * (1 - observed);
  recalibrated /= size;
  const uncertainty = base * (1 - base);
  return {
    points,
    brier,
    uncertainty,
    miscalibration: brier - recalibrated,
    discrimination: uncertainty - recalibrated,
    ece: calibrationError(order, stated, happened),
    logScore: logScore / size,
  };
}

/** Isotonic regression of outcomes on forecasts by pooling adjacent violators; equal forecasts are pooled first. */
function poolAdjacent(
  order: number[],
  stated: ArrayLike<number>,
  happened: ArrayLike<number>,
): Reliability['points'] {
  const blocks: Array<{ stated: number; happened: number; count: number }> = [];
  let i = 0;
  while (i < order.length) {
    const value = stated[order[i]];
    const block = { stated: 0, happened: 0, count: 0 };
    for (; i < order.length && stated[order[i]] === value; i++) {
      block.stated += value;
      block.happened += happened[order[i]];
      block.count++;
    }
    blocks.push(block);
    while (blocks.length > 1) {
      const last = blocks[blocks.length - 1];
      const before = blocks[blocks.length - 2];
      if (before.happened * last.count < last.happened * before.count) break;
      before.stated += last.stated;
      before.happened += last.happened;
      before.count += last.count;
      blocks.pop();
    }
  }
  return blocks.map((block) => ({
    stated: block.stated / block.count,
    observed: block.happened / block.count,
    count: block.count,
  }));
}

function calibrationError(
  order: number[],
  stated: ArrayLike<number>,
  happened: ArrayLike<number>,
): number {
  const shares = shareWithinTies(order, stated, happened);
  let error = 0;
  for (let bin = 0; bin < ECE_BINS; bin++) {
    const from = Math.floor((bin * order.length) / ECE_BINS);
    const to = Math.floor(((bin + 1) * order.length) / ECE_BINS);
    let difference = 0;
    for (let i = from; i < to; i++) difference += stated[order[i]] - shares[i];
    error += Math.abs(difference);
  }
  return error / order.length;
}

/** Outcomes in ascending order of forecast, each replaced by the mean over equal forecasts, so that no order among them matters. */
function shareWithinTies(
  order: number[],
  stated: ArrayLike<number>,
  happened: ArrayLike<number>,
): Float64Array {
  const shares = new Float64Array(order.length);
  for (let from = 0; from < order.length;) {
    let to = from;
    let sum = 0;
    while (to < order.length && stated[order[to]] === stated[order[from]])
      sum += happened[order[to++]];
    shares.fill(sum / (to - from), from, to);
    from = to;
  }
  return shares;
}
