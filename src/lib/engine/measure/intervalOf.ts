/** A mean over seeds, with the interval that holds it with 95% (Student’s t; equal to the mean for a single seed). */
export interface Interval {
  mean: number;
  low: number;
  high: number;
}

/** Quantile of the normal distribution that leaves 2.5% above. */
const NORMAL = 1.96;
/** The same of Student’s t with 1, 2, 3 degrees of freedom, where the expansion below is too rough (Abramowitz & Stegun 1964, table 26.10). */
const FEW_DEGREES = [12.706, 4.303, 3.182];

/** The mean of some values and its interval. @param values at least one */
export function intervalOf(values: number[]): Interval {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.length === 1) return { mean, low: mean, high: mean };
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const degrees = values.length - 1;
  const reach = studentQuantile(degrees) * Math.sqrt(squares / degrees / values.length);
  return { mean, low: mean - reach, high: mean + reach };
}

/**
 * Quantile of Student’s t that leaves 2.5% above (Abramowitz & Stegun 1964, 26.7.5, to the third order); off by less than 0.02.
 * @param degrees of freedom, at least 1
 */
export function studentQuantile(degrees: number): number {
  if (degrees <= FEW_DEGREES.length) return FEW_DEGREES[degrees - 1];
  const z = NORMAL;
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / degrees + second / degrees ** 2 + third / degrees ** 3;
}
