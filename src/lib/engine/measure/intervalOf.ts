/** A mean over seeds, with the interval that holds it with 95% (normal; equal to the mean for a single seed). */
export interface Interval {
  mean: number;
  low: number;
  high: number;
}

/** Quantile of the normal distribution that leaves 2.5% above. */
const TWO_SIDED_95 = 1.96;

/** The mean of some values and its interval. @param values at least one */
export function intervalOf(values: number[]): Interval {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.length === 1) return { mean, low: mean, high: mean };
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const reach = TWO_SIDED_95 * Math.sqrt(squares / (values.length - 1) / values.length);
  return { mean, low: mean - reach, high: mean + reach };
}
