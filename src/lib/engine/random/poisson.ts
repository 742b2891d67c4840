import { fixedExp } from './fixed';
import type { Random } from './Random';

/** Above this mean a draw is split in halves, so that e^−mean stays far from underflow. */
const LARGEST_DIRECT_MEAN = 256;

/** Beyond `FARTHEST_FACTOR` · mean + `FARTHEST_OFFSET` no draw goes: chances there are below 2⁻³², the finest that a draw can tell. */
const FARTHEST_FACTOR = 4;
const FARTHEST_OFFSET = 64;

/** Draws from a Poisson distribution by inversion; cost proportional to the mean. `mean` ≥ 0, finite. */
export function drawPoisson(mean: number, random: Random): number {
  if (mean > LARGEST_DIRECT_MEAN)
    return drawPoisson(mean / 2, random) + drawPoisson(mean / 2, random);
  return mean > 0 ? invertPoisson(fixedExp(-mean), mean, random.unit()) : 0;
}

/**
 * The smallest n with Pr(N ≤ n) > `u`.
 * @param chanceOfNone e^−mean, computed once by callers that draw often
 * @param u in [0, 1)
 */
export function invertPoisson(chanceOfNone: number, mean: number, u: number): number {
  let n = 0;
  let chance = chanceOfNone;
  let below = chance;
  const largest = FARTHEST_FACTOR * mean + FARTHEST_OFFSET;
  while (u >= below && n < largest) {
    n++;
    chance *= mean / n;
    below += chance;
  }
  return n;
}
