/** Pearson’s statistic; outcomes expected fewer than five times are pooled, as the approximation needs. */
export function chiSquare(
  observed: ArrayLike<number>,
  expected: ArrayLike<number>,
): { statistic: number; freedom: number } {
  let statistic = 0;
  let cells = 0;
  const rest = { observed: 0, expected: 0 };
  for (let i = 0; i < expected.length; i++) {
    if (expected[i] < 5) {
      rest.observed += observed[i];
      rest.expected += expected[i];
      continue;
    }
    statistic += (observed[i] - expected[i]) ** 2 / expected[i];
    cells++;
  }
  if (rest.expected >= 1) {
    statistic += (rest.observed - rest.expected) ** 2 / rest.expected;
    cells++;
  }
  return { statistic, freedom: cells - 1 };
}

/**
 * How many standard deviations a χ² statistic lies above its mean, by the cube-root transformation (Wilson & Hilferty 1931):
 * about standard normal for a sampler that is right.
 */
export function chiSquareDeviation(
  observed: ArrayLike<number>,
  expected: ArrayLike<number>,
): number {
  const { statistic, freedom } = chiSquare(observed, expected);
  const spread = 2 / (9 * freedom);
  return (Math.cbrt(statistic / freedom) - (1 - spread)) / Math.sqrt(spread);
}

/** Mean and variance of a sample. */
export function moments(sample: ArrayLike<number>): { mean: number; variance: number } {
  let mean = 0;
  for (let i = 0; i < sample.length; i++) mean += sample[i];
  mean /= sample.length;
  let variance = 0;
  for (let i = 0; i < sample.length; i++) variance += (sample[i] - mean) ** 2;
  return { mean, variance: variance / (sample.length - 1) };
}

/** Standard deviations by which a share observed in `size` trials differs from the chance that was meant. */
export function shareDeviation(successes: number, size: number, chance: number): number {
  return (successes - size * chance) / Math.sqrt(size * chance * (1 - chance));
}
