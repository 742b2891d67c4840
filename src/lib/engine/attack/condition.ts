import { EXACT_COUNT_LARGEST, LATTICE_LARGEST } from '../constants';
import { fixedExp, fixedLog } from '../random/fixed';
import { addInto, type Memberships, type MembershipRegistry } from './Memberships';

/** A published count: the true one lies in [least, most]. */
export interface CountBounds {
  least: number;
  most: number;
}

/** What conditioning on all counts at once gives. */
export interface Conditioned {
  /** Posterior of each persona over membership vectors; each sums to 1. */
  posteriors: Memberships[];
  /** Posterior of anybody in the background. */
  background: Memberships;
  method: 'exact' | 'relaxed';
  /** Whether the counts cannot all be true under the model; then the rest is the prior. */
  contradiction: boolean;
  /** Posterior of one persona under another prior, everybody else as they are (for itemising evidence). */
  withPrior(persona: number, prior: Memberships): Memberships;
}

/** Chance of a persona falling under nothing below which the persona is set aside and the others’ counts multiplied out. */
const HEAVY_BELOW = 0.5;
const TILT_ROUNDS = 40;
const TILT_TOLERANCE = 1e-10;

/**
 * The joint posterior of everybody’s membership vectors, given the counts (sources §5, the multivariate Poisson–binomial).
 * Exact on a lattice of joint counts for the small ones; the largest, beyond its bound, by an exponential tilt (saddlepoint), which
 * keeps Σ Pr(x_r = 1) = k exactly. An exponential tilt leaves the exact part unchanged and only keeps it from underflow.
 * @param priors a persona each; every one sums to 1
 * @param background prior of each of `backgroundSize` (may be fractional) exchangeable people
 */
export function conditionOnCounts(
  registry: MembershipRegistry,
  priors: Memberships[],
  background: Memberships,
  backgroundSize: number,
  counts: CountBounds[],
): Conditioned {
  const none = counts.flatMap(({ most }, claim) => (most === 0 ? [claim] : []));
  const allowed = (prior: Memberships) =>
    none.length === 0
      ? prior
      : restrict(prior, (id) => none.every((claim) => registry.bits[id][claim] === 0));
  const people = priors.map(allowed);
  const others = allowed(background);
  const tilt = findTilt(registry, people, others, backgroundSize, counts);
  if (tilt === null)
    return {
      posteriors: priors,
      background,
      method: 'exact',
      contradiction: true,
      withPrior: (_, prior) => prior,
    };
  const tilted = people.map((prior) => applyTilt(registry, prior, tilt));
  const tiltedOthers = applyTilt(registry, others, tilt);
  const lattice = new Lattice(registry, counts, tilt);
  const table = new LatticeTable(lattice, tilted, tiltedOthers, backgroundSize);
  if (!(table.total > 0))
    return {
      posteriors: priors,
      background,
      method: 'exact',
      contradiction: true,
      withPrior: (_, prior) => prior,
    };
  return {
    posteriors: tilted.map((prior, persona) => table.posterior(prior, table.without(persona))),
    background: table.posterior(tiltedOthers, table.withoutOneOther()),
    method: lattice.isWhole ? 'exact' : 'relaxed',
    contradiction: false,
    withPrior: (persona, prior) =>
      table.posterior(applyTilt(registry, allowed(prior), tilt), table.without(persona)),
  };
}

function restrict(prior: Memberships, keep: (id: number) => boolean): Memberships {
  const kept: Memberships = new Map();
  let total = 0;
  for (const [id, p] of prior)
    if (keep(id) && p > 0) {
      kept.set(id, p);
      total += p;
    }
  if (total === 0) return new Map([[0, 1]]);
  if (total !== 1) for (const [id, p] of kept) kept.set(id, p / total);
  return kept;
}

function applyTilt(
  registry: MembershipRegistry,
  prior: Memberships,
  tilt: Float64Array,
): Memberships {
  const tilted: Memberships = new Map();
  let total = 0;
  for (const [id, p] of prior) {
    let sum = 0;
    const bits = registry.bits[id];
    for (let claim = 0; claim < bits.length; claim++) if (bits[claim]) sum += tilt[claim];
    const weight = p * fixedExp(sum);
    tilted.set(id, weight);
    total += weight;
  }
  for (const [id, weight] of tilted) tilted.set(id, weight / total);
  return tilted;
}

/**
 * The tilt under which every count has its published mean, claim by claim until all agree; null if a positive count has
 * nobody who could make it up, or more than everybody.
 */
function findTilt(
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
      const step = rows.solve(tilt, claim, Math.max(target, least > 0 ? 0 : 1e-9));
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
      let sum = 0;
      for (let c = 0; c < tilt.length; c++) if (registry.bits[id][c]) sum += tilt[c];
      factor[id] = fixedExp(sum);
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
      let low = -60;
      let high = 60;
      if (meanAt(fixedExp(low)) > target + 1e-6 || meanAt(fixedExp(high)) < target - 1e-6)
        return null;
      // Newton’s steps inside a bracket that shrinks
      let step = 0;
      for (let i = 0; i < 200; i++) {
        const scale = fixedExp(step);
        const mean = meanAt(scale);
        if (mean > target) high = step;
        else low = step;
        if (Math.abs(mean - target) <= 1e-13 * Math.max(1, target) || high - low < 1e-14)
          return step;
        const newton = mean > 0 ? step + (fixedLog(target) - fixedLog(mean)) : low;
        step = newton > low && newton < high ? newton : (low + high) / 2;
      }
      return step;
    },
  };
}

/** The joint counts that are kept exactly: a box 0…most in each kept claim, in row-major order. */
class Lattice {
  readonly kept: number[] = [];
  readonly sizes: number[] = [];
  readonly strides: number[] = [];
  readonly points: number;
  readonly registry: MembershipRegistry;
  /** Points at which every kept count lies in its bounds. */
  readonly targets: number[];
  /** Takes the tilt off again, which inside bounds favours one count over another. */
  readonly targetWeights: number[];
  readonly isWhole: boolean;

  constructor(registry: MembershipRegistry, counts: CountBounds[], tilt: Float64Array) {
    this.registry = registry;
    const order = counts
      .map((_, claim) => claim)
      .filter((claim) => counts[claim].most > 0)
      .sort((a, b) => counts[a].most - counts[b].most);
    let points = 1;
    for (const claim of order) {
      const size = counts[claim].most + 1;
      if (counts[claim].most > EXACT_COUNT_LARGEST || points * size > LATTICE_LARGEST) break;
      this.kept.push(claim);
      this.sizes.push(size);
      this.strides.push(points);
      points *= size;
    }
    this.points = points;
    this.isWhole = this.kept.length === order.length;
    let targets = [{ point: 0, tilt: 0 }];
    this.kept.forEach((claim, dimension) => {
      const { least, most } = counts[claim];
      targets = targets.flatMap(({ point, tilt: sum }) =>
        Array.from({ length: most - least + 1 }, (_, i) => ({
          point: point + (least + i) * this.strides[dimension],
          tilt: sum + tilt[claim] * i,
        })),
      );
    });
    this.targets = targets.map(({ point }) => point);
    this.targetWeights = targets.map(({ tilt: sum }) => fixedExp(-sum));
  }

  /** How far a membership vector moves a joint count. */
  shift(id: number): number {
    let shift = this.#shifts[id];
    if (shift !== undefined) return shift;
    shift = 0;
    for (let d = 0; d < this.kept.length; d++)
      if (this.registry.bits[id][this.kept[d]]) shift += this.strides[d];
    return (this.#shifts[id] = shift);
  }

  /** For each point, 1 if a vector can be taken off it without going below zero; kept, as it is asked for everybody. */
  fits(id: number): Uint8Array {
    const shift = this.shift(id);
    let fits = this.#fits.get(shift);
    if (!fits) {
      fits = new Uint8Array(this.points).fill(1);
      for (let d = 0; d < this.kept.length; d++) {
        if (!this.registry.bits[id][this.kept[d]]) continue;
        for (let point = 0; point < this.points; point++)
          if (Math.floor(point / this.strides[d]) % this.sizes[d] === 0) fits[point] = 0;
      }
      this.#fits.set(shift, fits);
    }
    return fits;
  }
  readonly #fits = new Map<number, Uint8Array>();
  readonly #shifts: number[] = [];
}

/** A person’s prior on the lattice: chance of adding nothing, and of each non-zero shift. */
interface Steps {
  none: number;
  ids: number[];
  shifts: number[];
  chances: number[];
  fits: Uint8Array[];
}

/** Distribution of the joint count over everybody, and with one person left out. */
class LatticeTable {
  readonly lattice: Lattice;
  readonly total: number;
  readonly #steps: Steps[];
  readonly #otherSteps: Steps;
  readonly #othersSize: number;
  readonly #light: Float64Array;
  readonly #heavy: number[] = [];
  readonly #all: Float64Array;

  constructor(lattice: Lattice, people: Memberships[], others: Memberships, size: number) {
    this.lattice = lattice;
    this.#steps = people.map((prior) => this.#toSteps(prior));
    this.#otherSteps = this.#toSteps(others);
    this.#othersSize = size;
    this.#light = this.#power(this.#otherSteps, size);
    this.#steps.forEach((steps, persona) => {
      if (steps.none < HEAVY_BELOW) this.#heavy.push(persona);
      else this.#multiplyInto(this.#light, steps);
    });
    this.#all = this.#light.slice();
    for (const persona of this.#heavy) this.#multiplyInto(this.#all, this.#steps[persona]);
    this.total = lattice.targets.reduce(
      (sum, point, t) => sum + lattice.targetWeights[t] * this.#all[point],
      0,
    );
  }

  /** The joint count of everybody but one persona. */
  without(persona: number): Float64Array {
    const steps = this.#steps[persona];
    if (steps.ids.length === 0) return this.#all;
    if (steps.none >= HEAVY_BELOW) return this.#divided(this.#all, steps);
    const rest = this.#light.slice();
    for (const other of this.#heavy)
      if (other !== persona) this.#multiplyInto(rest, this.#steps[other]);
    return rest;
  }

  /** The joint count of everybody but one of the background. */
  withoutOneOther(): Float64Array {
    if (this.#otherSteps.none >= HEAVY_BELOW) return this.#divided(this.#all, this.#otherSteps);
    const rest = this.#power(this.#otherSteps, this.#othersSize - 1);
    for (const steps of this.#steps) this.#multiplyInto(rest, steps);
    return rest;
  }

  /** Posterior over vectors of a person with this prior, beside the rest. */
  posterior(prior: Memberships, rest: Float64Array): Memberships {
    const { lattice } = this;
    const posterior: Memberships = new Map();
    let total = 0;
    for (const [id, p] of prior) {
      const shift = lattice.shift(id);
      let weight = 0;
      const fits = lattice.fits(id);
      for (let t = 0; t < lattice.targets.length; t++)
        if (fits[lattice.targets[t]])
          weight += lattice.targetWeights[t] * rest[lattice.targets[t] - shift];
      if (weight <= 0) continue;
      addInto(posterior, id, p * weight);
      total += p * weight;
    }
    if (!(total > 0)) return prior;
    for (const [id, p] of posterior) posterior.set(id, p / total);
    return posterior;
  }

  #toSteps(prior: Memberships): Steps {
    const byShift = new Map<number, { id: number; chance: number }>();
    let none = 0;
    for (const [id, p] of prior) {
      const shift = this.lattice.shift(id);
      if (shift === 0) none += p;
      else {
        const step = byShift.get(shift);
        if (step) step.chance += p;
        else byShift.set(shift, { id, chance: p });
      }
    }
    const entries = [...byShift.entries()];
    return {
      none,
      ids: entries.map(([, { id }]) => id),
      shifts: entries.map(([shift]) => shift),
      chances: entries.map(([, { chance }]) => chance),
      fits: entries.map(([, { id }]) => this.lattice.fits(id)),
    };
  }

  /** Adds one person to a joint count, in place: from the highest point down, so that each source is still the old one. */
  #multiplyInto(table: Float64Array, steps: Steps): void {
    const { none, shifts, chances, fits } = steps;
    const size = shifts.length;
    if (size === 0) return;
    for (let point = table.length - 1; point >= 0; point--) {
      let sum = none * table[point];
      for (let i = 0; i < size; i++)
        if (fits[i][point]) sum += chances[i] * table[point - shifts[i]];
      table[point] = sum;
    }
  }

  /** Takes one person out of a joint count: the inverse of `#multiplyInto`, stable while `none` ≥ 1/2. */
  #divided(table: Float64Array, steps: Steps): Float64Array {
    const { none, shifts, chances, fits } = steps;
    const size = shifts.length;
    const rest = new Float64Array(table.length);
    for (let point = 0; point < table.length; point++) {
      let sum = table[point];
      for (let i = 0; i < size; i++)
        if (fits[i][point]) sum -= chances[i] * rest[point - shifts[i]];
      rest[point] = sum > 0 ? sum / none : 0;
    }
    return rest;
  }

  /** Joint count of `size` people alike, by the recurrence k_d·p₀·Q_k = Σ_u p_u (n·u_d − (k_d − u_d)) Q_{k−u} (from P·Q′ = n·P′·Q). */
  #power(steps: Steps, size: number): Float64Array {
    const { lattice } = this;
    const table = new Float64Array(lattice.points);
    table[0] = fixedExp(size * fixedLog(steps.none));
    for (let point = 1; point < table.length; point++) {
      let dimension = 0;
      while (Math.floor(point / lattice.strides[dimension]) % lattice.sizes[dimension] === 0)
        dimension++;
      const k = Math.floor(point / lattice.strides[dimension]) % lattice.sizes[dimension];
      const claim = lattice.kept[dimension];
      let sum = 0;
      for (let i = 0; i < steps.ids.length; i++) {
        if (!steps.fits[i][point]) continue;
        const u = lattice.registry.bits[steps.ids[i]][claim];
        sum += steps.chances[i] * (size * u - (k - u)) * table[point - steps.shifts[i]];
      }
      table[point] = Math.max(0, sum / (k * steps.none));
    }
    return table;
  }
}
