import { fixedExp, fixedLog } from '../random/fixed';
import type { Lattice } from './Lattice';
import { addInto, type Memberships } from './Memberships';

/** Chance of a persona falling under nothing below which the persona is set aside and the others’ counts multiplied out. */
const HEAVY_BELOW = 0.5;

/** A person’s prior on the lattice: chance of adding nothing, and of each non-zero shift. */
interface Steps {
  none: number;
  ids: number[];
  shifts: number[];
  chances: number[];
  fits: Uint8Array[];
}

/** Distribution of the joint count over everybody, and with one person left out (`without…`); arrays over the lattice’s points. */
export class LatticeTable {
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
