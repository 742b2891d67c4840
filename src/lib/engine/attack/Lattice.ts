import { fixedExp } from '../random/fixed';
import { claimsOnLattice } from './claimsOnLattice';
import type { CountBounds } from './CountBounds';
import type { VectorBits } from './VectorBits';

/** The joint counts that are kept exactly: a box 0…most in each kept claim, in row-major order. */
export class Lattice {
  /** The claims whose counts are kept, smallest first: the dimensions. */
  readonly kept: number[];
  /** By dimension: how many values the count can take (0…most), and how far apart two neighbours lie. */
  readonly sizes: number[] = [];
  readonly strides: number[] = [];
  /** All joint counts: the product of `sizes`. */
  readonly points: number;
  readonly registry: VectorBits;
  /** Points at which every kept count lies in its bounds. */
  readonly targets: number[];
  /** Chance of what was published at each; and takes the tilt off again, which inside bounds favours one count over another. */
  readonly targetWeights: number[];
  /** ln of what `targetWeights` are to be multiplied with besides, the same for all. */
  logWeight = 0;
  /** Whether every count is kept; if not, the largest are left to the tilt. */
  readonly isWhole: boolean;
  /** How far vectors move a joint count: every distinct shift, the first one 0. */
  readonly shifts: number[] = [0];
  readonly #fits: Uint8Array[] = [];
  readonly #slots: number[] = [];
  readonly #slotOfShift = new Map([[0, 0]]);

  constructor(registry: VectorBits, counts: CountBounds[], tilt: Float64Array) {
    this.registry = registry;
    const { kept, left } = claimsOnLattice(counts);
    let points = 1;
    for (const claim of kept) {
      this.sizes.push(counts[claim].most + 1);
      this.strides.push(points);
      points *= counts[claim].most + 1;
    }
    this.kept = kept;
    this.points = points;
    this.isWhole = left.length === 0;
    let targets = [{ point: 0, tilt: 0, chance: 1 }];
    kept.forEach((claim, dimension) => {
      const { least, most, chances, logChances } = counts[claim];
      // in nats, and from the largest: far from what is expected the chance and the tilt are beyond a double each, and about 1 together
      const untilted = logChances?.map((nats, i) => tilt[claim] * i - nats);
      const smallest = untilted?.reduce((a, b) => Math.min(a, b), Infinity) ?? 0;
      this.logWeight -= smallest + tilt[claim] * least;
      targets = targets.flatMap(({ point, tilt: sum, chance }) =>
        Array.from({ length: most - least + 1 }, (_, i) => ({
          point: point + (least + i) * this.strides[dimension],
          tilt: sum + (untilted ? untilted[i] - smallest : tilt[claim] * i),
          chance: chance * (chances?.[i] ?? 1),
        })).filter((target) => target.chance > 0),
      );
    });
    this.targets = targets.map(({ point }) => point);
    this.targetWeights = targets.map(({ tilt: sum, chance }) => chance * fixedExp(-sum));
  }

  /** Index into `shifts` of how far a membership vector moves a joint count. */
  slot(id: number): number {
    return (this.#slots[id] ??= this.#findSlot(id));
  }

  #findSlot(id: number): number {
    let shift = 0;
    for (let d = 0; d < this.kept.length; d++)
      if (this.registry.bits[id][this.kept[d]]) shift += this.strides[d];
    let slot = this.#slotOfShift.get(shift);
    if (slot === undefined) {
      slot = this.shifts.push(shift) - 1;
      this.#slotOfShift.set(shift, slot);
    }
    return slot;
  }

  /** For each point, 1 if the shift of a slot can be taken off it without going below zero; kept, as it is asked for everybody. */
  fits(slot: number): Uint8Array {
    return (this.#fits[slot] ??= this.#findFits(this.shifts[slot]));
  }

  #findFits(shift: number): Uint8Array {
    const fits = new Uint8Array(this.points).fill(1);
    for (let d = 0; d < this.kept.length; d++) {
      if (!this.moves(shift, d)) continue;
      for (let point = 0; point < this.points; point++)
        if (Math.floor(point / this.strides[d]) % this.sizes[d] === 0) fits[point] = 0;
    }
    return fits;
  }

  /** Whether a shift adds one to the count of a dimension. */
  moves(shift: number, dimension: number): boolean {
    return Math.floor(shift / this.strides[dimension]) % this.sizes[dimension] === 1;
  }
}
