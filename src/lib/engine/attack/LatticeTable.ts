import { fixedExp, fixedLog } from '../random/fixed';
import type { Lattice } from './Lattice';
import type { MembershipRows } from './MembershipRows';
import { Memberships } from './Memberships';

/** Chance of a persona falling under nothing below which the persona is set aside and the others’ counts multiplied out. */
const HEAVY_BELOW = 0.5;
/** A shift less likely than this moves no joint count that a probability would show: it counts to “nothing”. */
const NEGLIGIBLE_SHIFT = 1e-12;

/** A person’s prior on the lattice: chance of adding nothing, and of each non-zero shift. */
interface Steps {
  none: number;
  shifts: number[];
  chances: number[];
  fits: Uint8Array[];
}

/** Distribution of the joint count over everybody, and with one person left out (`without…`); arrays over the lattice’s points. */
export class LatticeTable {
  readonly lattice: Lattice;
  readonly total: number;
  readonly #steps: Steps[] = [];
  readonly #otherSteps: Steps;
  readonly #othersSize: number;
  readonly #light: Float64Array;
  readonly #heavy: number[] = [];
  readonly #all: Float64Array;
  /** Chance of each shift of one person; by slot. */
  #bySlot = new Float64Array(0);

  /** @param rows a person each; the last stands for `size` people alike */
  constructor(lattice: Lattice, rows: MembershipRows, size: number) {
    this.lattice = lattice;
    for (const id of rows.ids) lattice.slot(id);
    this.#bySlot = new Float64Array(lattice.shifts.length);
    const others = rows.offsets.length - 2;
    for (let persona = 0; persona < others; persona++)
      this.#steps.push(this.#toSteps(rows, persona));
    this.#otherSteps = this.#toSteps(rows, others);
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
    if (steps.shifts.length === 0) return this.#all;
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

  /** Posterior over vectors of the person in a row, beside the rest. */
  posterior(
    { offsets, ids, chances }: MembershipRows,
    row: number,
    rest: Float64Array,
  ): Memberships {
    const { targets, targetWeights, shifts } = this.lattice;
    const vectors: number[] = [];
    const weights: number[] = [];
    let total = 0;
    for (let i = offsets[row]; i < offsets[row + 1]; i++) {
      const slot = this.lattice.slot(ids[i]);
      const fits = this.lattice.fits(slot);
      let weight = 0;
      for (let t = 0; t < targets.length; t++)
        if (fits[targets[t]] === 1) weight += targetWeights[t] * rest[targets[t] - shifts[slot]];
      if (weight <= 0) continue;
      vectors.push(ids[i]);
      weights.push(chances[i] * weight);
      total += chances[i] * weight;
    }
    if (!(total > 0)) {
      const own = [offsets[row], offsets[row + 1]] as const;
      return new Memberships([...ids.subarray(...own)], [...chances.subarray(...own)]);
    }
    for (let i = 0; i < weights.length; i++) weights[i] /= total;
    return new Memberships(vectors, weights);
  }

  #toSteps({ offsets, ids, chances }: MembershipRows, row: number): Steps {
    const sums = this.#bySlot;
    const slots: number[] = [];
    let none = 0;
    for (let i = offsets[row]; i < offsets[row + 1]; i++) {
      const slot = this.lattice.slot(ids[i]);
      if (slot === 0) none += chances[i];
      else {
        if (sums[slot] === 0) slots.push(slot);
        sums[slot] += chances[i];
      }
    }
    const steps: Steps = { none, shifts: [], chances: [], fits: [] };
    for (const slot of slots) {
      if (sums[slot] < NEGLIGIBLE_SHIFT) steps.none += sums[slot];
      else {
        steps.shifts.push(this.lattice.shifts[slot]);
        steps.chances.push(sums[slot]);
        steps.fits.push(this.lattice.fits(slot));
      }
      sums[slot] = 0;
    }
    return steps;
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
      let sum = 0;
      for (let i = 0; i < steps.shifts.length; i++) {
        if (!steps.fits[i][point]) continue;
        const u = lattice.moves(steps.shifts[i], dimension) ? 1 : 0;
        sum += steps.chances[i] * (size * u - (k - u)) * table[point - steps.shifts[i]];
      }
      table[point] = Math.max(0, sum / (k * steps.none));
    }
    return table;
  }
}
