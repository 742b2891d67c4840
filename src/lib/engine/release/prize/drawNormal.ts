import type { Random } from '../../random/Random';

/** Uniform numbers summed: their variances, a twelfth each, make one. */
const TERMS = 12;

/** Draws from about a standard normal distribution, by + alone: within ±6, excess kurtosis −0.1 (Irwin–Hall). */
export function drawNormal(random: Random): number {
  let sum = -TERMS / 2;
  for (let i = 0; i < TERMS; i++) sum += random.unit();
  return sum;
}
