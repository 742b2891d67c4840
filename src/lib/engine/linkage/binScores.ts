import { HISTOGRAM_BINS } from './constants';
import type { ScoreHistogram } from './researcher';

/**
 * Counts the records a bin of equal width.
 * @param scores non-negative
 * @param most the highest of them
 */
export function binScores(scores: Float64Array, most: number): ScoreHistogram {
  const counts = new Uint32Array(HISTOGRAM_BINS);
  let zeros = 0;
  for (const score of scores) {
    if (score === 0) zeros++;
    else counts[Math.min(HISTOGRAM_BINS, Math.ceil((score / most) * HISTOGRAM_BINS)) - 1]++;
  }
  return { zeros, most, counts };
}
