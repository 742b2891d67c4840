import { fixedExp, fixedLog } from '../random/fixed';
import type { CountBounds } from './CountBounds';
import type { VectorBits } from './VectorBits';
import type { MembershipRows } from './MembershipRows';

/** Rounds over all claims, and the largest change of a tilt at which they agree. */
const TILT_ROUNDS = 40;
const TILT_TOLERANCE = 1e-10;
/** A tilt changes by at most this, up or down, at a time: odds by a factor of 10^26. */
const LARGEST_STEP = 60;
/** A mean that the largest step misses by more than this is out of reach. */
const REACHED_WITHIN = 1e-6;
/** Newton’s steps, and when they are near enough: at the mean (relative), or with nothing left between the ends of the bracket. */
const NEWTON_STEPS = 200;
const MEAN_TOLERANCE = 1e-13;
const STEP_TOLERANCE = 1e-14;
/** A count that may be 0 is aimed at no lower: the tilt towards exactly 0 would be infinite. */
const SMALLEST_TARGET = 1e-9;

/**
 * Multiplies each vector’s chance by e to the tilts of the claims it falls under, and scales every row to sum 1 again.
 * @param size how many people the last row stands for
 * @returns ln of the product of what every person’s row summed to before it was scaled
 */
export function applyTiltInto(
  registry: VectorBits,
  { offsets, ids, chances }: MembershipRows,
  size: number,
  tilt: Float64Array,
): number {
  const factor = factorsInto(new Float64Array(registry.bits.length), registry, tilt);
  let log = 0;
  for (let row = 0; row + 1 < offsets.length; row++) {
    let total = 0;
    for (let i = offsets[row]; i < offsets[row + 1]; i++) total += chances[i] *= factor[ids[i]];
    for (let i = offsets[row]; i < offsets[row + 1]; i++) chances[i] /= total;
    if (total !== 1) log += (row + 2 === offsets.length ? size : 1) * fixedLog(total);
  }
  return log;
}

/** By id: e to the sum of the tilts of the claims that the vector falls under. */
function factorsInto(
  factors: Float64Array,
  registry: VectorBits,
  tilt: Float64Array,
): Float64Array {
  for (let id = 0; id < factors.length; id++) {
    const bits = registry.bits[id];
    let sum = 0;
    for (let claim = 0; claim < tilt.length; claim++) if (bits[claim]) sum += tilt[claim];
    factors[id] = fixedExp(sum);
  }
  return factors;
}

/**
 * The tilt under which every count has its published mean, claim by claim until all agree; null if a positive count has
 * nobody who could make it up, or more than everybody. A claim with a slope is tilted by no more than that, whatever its mean then is:
 * the chance of what was published, averaged over everybody else, changes by no more with one person (docs/decisions/0023-epsilon.md).
 * @param rows a person each; the last stands for `size` people alike
 */
export function findTilt(
  registry: VectorBits,
  rows: MembershipRows,
  size: number,
  counts: CountBounds[],
): Float64Array | null {
  const tilt = new Float64Array(counts.length);
  const means = new ClaimMean(registry, rows, size);
  for (let round = 0; round < TILT_ROUNDS; round++) {
    let worst = 0;
    for (let claim = 0; claim < counts.length; claim++) {
      const { least, most, slopeNats } = counts[claim];
      if (most === 0 && slopeNats === undefined) continue;
      means.look(tilt, claim);
      const mean = means.at(0);
      const target = mean < least ? least : mean > most ? most : mean;
      const aim = Math.max(target, least > 0 ? 0 : SMALLEST_TARGET);
      const step =
        slopeNats === undefined
          ? means.solve(aim)
          : means.solveWithin(aim, -slopeNats - tilt[claim], slopeNats - tilt[claim]);
      if (step === null) return null;
      worst = Math.max(worst, Math.abs(step));
      tilt[claim] += step;
    }
    if (worst < TILT_TOLERANCE) break;
  }
  return tilt;
}

/** The mean of one claim’s count as a function of its tilt. */
class ClaimMean {
  readonly #registry: VectorBits;
  readonly #rows: MembershipRows;
  readonly #size: number;
  readonly #factor: Float64Array;
  /** By id: the factor if the vector falls under the claim looked at, else 0. */
  readonly #inside: Float64Array;
  /** A row each: odds of falling under the claim. */
  readonly #odds: Float64Array;

  constructor(registry: VectorBits, rows: MembershipRows, size: number) {
    this.#registry = registry;
    this.#rows = rows;
    this.#size = size;
    this.#factor = new Float64Array(registry.bits.length);
    this.#inside = new Float64Array(registry.bits.length);
    this.#odds = new Float64Array(rows.offsets.length - 1);
  }

  /** Looks at a claim under the tilts so far. */
  look(tilt: Float64Array, claim: number): void {
    const { offsets, ids, chances } = this.#rows;
    const factor = factorsInto(this.#factor, this.#registry, tilt);
    const insideFactor = this.#inside;
    for (let id = 0; id < factor.length; id++)
      insideFactor[id] = this.#registry.bits[id][claim] === 1 ? factor[id] : 0;
    for (let row = 0; row < this.#odds.length; row++) {
      let inside = 0;
      let outside = 0;
      for (let i = offsets[row]; i < offsets[row + 1]; i++) {
        const id = ids[i];
        const within = insideFactor[id];
        inside += chances[i] * within;
        outside += chances[i] * (factor[id] - within);
      }
      this.#odds[row] = outside > 0 ? inside / outside : inside > 0 ? Infinity : 0;
    }
  }

  /** The mean if the tilt of the claim changed by `step`. */
  at(step: number): number {
    const scale = fixedExp(step);
    const odds = this.#odds;
    const last = odds.length - 1;
    let mean = 0;
    let p = 0;
    for (let row = 0; row <= last; row++) {
      p = odds[row] === Infinity ? 1 : (odds[row] * scale) / (1 + odds[row] * scale);
      mean += p;
    }
    return mean - p + p * this.#size;
  }

  /** The same, or the end of [low, high] that comes nearest to it. */
  solveWithin(target: number, low: number, high: number): number {
    if (this.at(high) <= target) return high;
    if (this.at(low) >= target) return low;
    return this.solve(target) ?? 0;
  }

  /** The change of tilt that brings the mean to `target`, by Newton’s steps inside a bracket that shrinks; null if none does. */
  solve(target: number): number | null {
    let low = -LARGEST_STEP;
    let high = LARGEST_STEP;
    if (this.at(low) > target + REACHED_WITHIN || this.at(high) < target - REACHED_WITHIN)
      return null;
    let step = 0;
    for (let i = 0; i < NEWTON_STEPS; i++) {
      const mean = this.at(step);
      if (mean > target) high = step;
      else low = step;
      if (
        Math.abs(mean - target) <= MEAN_TOLERANCE * Math.max(1, target) ||
        high - low < STEP_TOLERANCE
      )
        return step;
      const newton = mean > 0 ? step + (fixedLog(target) - fixedLog(mean)) : low;
      step = newton > low && newton < high ? newton : (low + high) / 2;
    }
    return step;
  }
}
