import { EXACT_COUNT_LARGEST, LATTICE_LARGEST } from '../constants';
import { fixedExp } from '../random/fixed';
import type { CountBounds } from './CountBounds';
import type { MembershipRegistry } from './MembershipRegistry';

/** The joint counts that are kept exactly: a box 0…most in each kept claim, in row-major order. */
export class Lattice {
  /** The claims whose counts are kept, smallest first: the dimensions. */
  readonly kept: number[] = [];
  /** By dimension: how many values the count can take (0…most), and how far apart two neighbours lie. */
  readonly sizes: number[] = [];
  readonly strides: number[] = [];
  /** All joint counts: the product of `sizes`. */
  readonly points: number;
  readonly registry: MembershipRegistry;
  /** Points at which every kept count lies in its bounds. */
  readonly targets: number[];
  /** Takes the tilt off again, which inside bounds favours one count over another. */
  readonly targetWeights: number[];
  /** Whether every count is kept; if not, the largest are left to the tilt. */
  readonly isWhole: boolean;
  /** How far vectors move a joint count: every distinct shift, the first one 0. */
  readonly shifts: number[] = [0];
  readonly #fits: Uint8Array[] = [];
  readonly #slots: number[] = [];
  readonly #slotOfShift = new Map([[0, 0]]);

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
