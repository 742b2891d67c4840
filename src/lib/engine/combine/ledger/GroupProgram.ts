import { hasClaim } from '../../attack/claimMask';
import { ROUNDED_BY } from './rounded';
import type { LinearRow, Optimum, PreparedProgram, Solver } from '../solver/Solver';
import type { Counted } from './Counted';
import type { ClaimGroup } from './groupClaims';

const PER_CENT = 100;
/** How far a solver’s number may lie from the whole number that it stands for. */
const TOLERANCE = 1e-6;

/** A bound on a cell, and what the published numbers are worth to it. */
export interface Bound {
  value: number;
  /** By row of the program: everybody, then the members of the group. */
  rowPrices: Float64Array;
}

/** How many people of each kind there can be, given the numbers: one variable a kind, one row a number. */
export class GroupProgram {
  readonly #group: ClaimGroup;
  readonly #program: PreparedProgram;
  readonly #rows: LinearRow[];
  /** By row: the counted predicate whose number it states, −1 for "all subscribers". */
  readonly #statedBy: number[];
  /** Numbers of people by kind that fit every published number, as the solver found them. */
  readonly #bases: Float64Array[] = [];

  constructor(group: ClaimGroup, counted: Counted[], subscribers: number, solver: Solver) {
    this.#group = group;
    const { kinds, members } = group;
    const all = kinds.map((_, k) => k);
    this.#rows = [
      { columns: all, values: all.map(() => 1), least: subscribers, most: subscribers },
    ];
    this.#statedBy = [-1];
    members.forEach((i, local) => {
      const columns = all.filter((k) => hasClaim(kinds[k], local));
      const { least, most } = counted[i];
      this.#rows.push({ columns, values: columns.map(() => 1), least, most });
      this.#statedBy.push(i);
    });
    members.forEach((i, local) => {
      const { share } = counted[i];
      const whole = share === null ? -1 : members.indexOf(share.whole);
      if (share === null || whole < 0) return;
      for (const off of [-ROUNDED_BY, ROUNDED_BY]) {
        const values = all.map(
          (k) =>
            PER_CENT * Number(hasClaim(kinds[k], local)) -
            (share.percent + off) * Number(hasClaim(kinds[k], whole)),
        );
        this.#rows.push({
          columns: all,
          values,
          least: off < 0 ? 0 : -Infinity,
          most: off < 0 ? Infinity : 0,
        });
        this.#statedBy.push(i);
      }
    });
    const most = new Float64Array(kinds.length).fill(subscribers);
    this.#program = solver.prepare({ variables: kinds.length, most, rows: this.#rows });
  }

  /** Whether some numbers of people fit every number, those of `without` left out. */
  isPossible(without: ReadonlySet<number> = new Set()): boolean {
    const change = (isLeftOut: boolean) =>
      this.#rows.forEach(({ least, most }, r) => {
        if (!without.has(this.#statedBy[r])) return;
        this.#program.boundRow(r, isLeftOut ? -Infinity : least, isLeftOut ? Infinity : most);
      });
    change(true);
    const nothing = new Float64Array(this.#group.kinds.length);
    const inParts = this.#program.optimise(nothing, 'least', false);
    const isFound =
      inParts !== null &&
      (isWhole(inParts) || this.#program.optimise(nothing, 'least', true) !== null);
    change(false);
    return isFound;
  }

  /**
   * The least or largest number of people of some kinds.
   * @param isMeant by kind
   * @returns null if the numbers contradict one another
   */
  bound(isMeant: boolean[], sense: 'least' | 'most'): Bound | null {
    const costs = Float64Array.from(isMeant, Number);
    const inParts = this.#program.optimise(costs, sense, false);
    if (inParts === null) return null;
    const best = isWhole(inParts) ? inParts : this.#program.optimise(costs, sense, true);
    if (best === null) return null;
    this.#bases.push(best.at.map(Math.round));
    return { rowPrices: best.rowPrices, value: Math.round(best.value) };
  }

  /** The fewest and most people of some kinds in the bases that the solver has shown so far: no bounds, but examples. */
  shown(isMeant: boolean[]): { least: number; most: number } {
    let least = Infinity;
    let most = -Infinity;
    for (const base of this.#bases) {
      let size = 0;
      for (let k = 0; k < base.length; k++) if (isMeant[k]) size += base[k];
      if (size < least) least = size;
      if (size > most) most = size;
    }
    return { least, most };
  }

  dispose(): void {
    this.#program.dispose();
  }
}

function isWhole({ at }: Optimum): boolean {
  return at.every((x) => Math.abs(x - Math.round(x)) <= TOLERANCE);
}
