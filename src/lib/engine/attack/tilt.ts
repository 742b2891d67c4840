import { fixedExp, fixedLog } from '../random/fixed';
import type { CountBounds } from './CountBounds';
import type { MembershipRegistry, Memberships } from './Memberships';

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

/** A prior with each vector’s chance multiplied by e to the tilts of the claims it falls under, and scaled to sum 1 again. */
export function applyTilt(
  registry: MembershipRegistry,
  prior: Memberships,
  tilt: Float64Array,
): Memberships {
  const tilted: Memberships = new Map();
  let total = 0;
  for (const [id, p] of prior) {
    const weight = p * weightOf(registry, id, tilt);
    tilted.set(id, weight);
    total += weight;
  }
  for (const [id, weight] of tilted) tilted.set(id, weight / total);
  return tilted;
}

/** e to the sum of the tilts of the claims that a vector falls under. */
function weightOf(registry: MembershipRegistry, id: number, tilt: Float64Array): number {
  const bits = registry.bits[id];
  let sum = 0;
  for (let claim = 0; claim < tilt.length; claim++) if (bits[claim]) sum += tilt[claim];
  return fixedExp(sum);
}

/**
 * The tilt under which every count has its published mean, claim by claim until all agree; null if a positive count has
 * nobody who could make it up, or more than everybody.
 */
export function findTilt(
  registry: MembershipRegistry,
  people: Memberships[],
  others: Memberships,
  size: number,
  counts: CountBounds[],
): Float64Array | null {
  const tilt = new Float64Array(counts.length);
  const rows = flatten(registry, people, others, size);
  for (let round = 0; round < TILT_ROUNDS; round++) {
    let worst = 0;
    for (let claim = 0; claim < counts.length; claim++) {
      const { least, most } = counts[claim];
      if (most === 0) continue;
      const mean = rows.mean(tilt, claim);
      const target = mean < least ? least : mean > most ? most : mean;
      const step = rows.solve(tilt, claim, Math.max(target, least > 0 ? 0 : SMALLEST_TARGET));
      if (step === null) return null;
      worst = Math.max(worst, Math.abs(step));
      tilt[claim] += step;
    }
    if (worst < TILT_TOLERANCE) break;
  }
  return tilt;
}

/** All people’s prior vectors in flat arrays, so that means under a tilt are quick to compute. */
function flatten(
  registry: MembershipRegistry,
  people: Memberships[],
  others: Memberships,
  size: number,
) {
  const all = [...people, others];
  const offsets = new Uint32Array(all.length + 1);
  all.forEach((prior, i) => (offsets[i + 1] = offsets[i] + prior.size));
  const ids = new Uint32Array(offsets[all.length]);
  const weights = new Float64Array(offsets[all.length]);
  let next = 0;
  for (const prior of all)
    for (const [id, p] of prior) {
      ids[next] = id;
      weights[next++] = p;
    }
  const factor = new Float64Array(registry.bits.length);
  const odds = new Float64Array(all.length);

  /** Each person’s odds of falling under `claim`, into `odds`. */
  const oddsUnder = (tilt: Float64Array, claim: number) => {
    for (let id = 0; id < factor.length; id++) {
      factor[id] = weightOf(registry, id, tilt);
    }
    for (let i = 0; i < all.length; i++) {
      let inside = 0;
      let outside = 0;
      for (let j = offsets[i]; j < offsets[i + 1]; j++)
        if (registry.bits[ids[j]][claim]) inside += weights[j] * factor[ids[j]];
        else outside += weights[j] * factor[ids[j]];
      odds[i] = outside > 0 ? inside / outside : inside > 0 ? Infinity : 0;
    }
  };
  const meanAt = (scale: number) => {
    let mean = 0;
    for (let i = 0; i < all.length; i++) {
      const p = odds[i] === Infinity ? 1 : (odds[i] * scale) / (1 + odds[i] * scale);
      mean += i === people.length ? p * size : p;
    }
    return mean;
  };
  return {
    mean(tilt: Float64Array, claim: number): number {
      oddsUnder(tilt, claim);
      return meanAt(1);
    },
    /** The change of `tilt[claim]` that brings the mean to `target`; null if none does. */
    solve(tilt: Float64Array, claim: number, target: number): number | null {
      oddsUnder(tilt, claim);
      let low = -LARGEST_STEP;
      let high = LARGEST_STEP;
      if (
        meanAt(fixedExp(low)) > target + REACHED_WITHIN ||
        meanAt(fixedExp(high)) < target - REACHED_WITHIN
      )
        return null;
      // Newton’s steps inside a bracket that shrinks
      let step = 0;
      for (let i = 0; i < NEWTON_STEPS; i++) {
        const scale = fixedExp(step);
        const mean = meanAt(scale);
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
    },
  };
}
