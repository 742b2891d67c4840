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
    const found = this.#program.optimise(new Float64Array(this.#group.kinds.length), 'least', true);
    change(false);
    return found !== null;
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
    if (isWhole(inParts)) return { ...inParts, value: Math.round(inParts.value) };
    const whole = this.#program.optimise(costs, sense, true);
    return whole && { ...whole, value: Math.round(whole.value) };
  }

  dispose(): void {
    this.#program.dispose();
  }
}

function isWhole({ at }: Optimum): boolean {
  return at.every((x) => Math.abs(x - Math.round(x)) <= TOLERANCE);
}
