import { EXACT_COUNT_LARGEST, LATTICE_LARGEST } from '../constants';
import { fixedExp } from '../random/fixed';
import type { CountBounds } from './CountBounds';
import type { MembershipRegistry } from './Memberships';

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
  readonly #fits = new Map<number, Uint8Array>();
  readonly #shifts: number[] = [];

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
}
