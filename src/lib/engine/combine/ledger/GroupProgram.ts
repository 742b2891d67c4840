import { percentRows } from '../../announce/wholePercent';
import { hasClaim } from '../../attack/claimMask';
import type { LinearRow, PreparedProgram, Solver } from '../solver/Solver';
import type { Counted } from './Counted';
import type { ClaimGroup } from './groupClaims';
import type { ShareRows } from './tightenShares';
import { WholeSearch, type Allowance } from './WholeSearch';

/** A bound on the number of people of some kinds. */
export interface Bound {
  value: number;
  /** Whether some base has just so many; otherwise the allowance was used up, and the bound may be wider than it need be. */
  isReached: boolean;
}

/** A bound in parts of people, and what the published numbers are worth to it. */
export interface Price {
  value: number;
  /** By row of the program: everybody, then the members of the group. */
  rowPrices: Float64Array;
}

/** How many people of each kind there can be, given the numbers: one variable a kind, one row a number. */
export class GroupProgram {
  readonly #group: ClaimGroup;
  readonly #program: PreparedProgram;
  readonly #search: WholeSearch;
  readonly #rows: LinearRow[];
  /** By row: the claim that states it, −1 for "all subscribers". */
  readonly #statedBy: number[];
  /** Numbers of people by kind that fit every published number, as the solver found them. */
  readonly #bases: Float64Array[] = [];

  /** @param allowance shared by the groups of a ledger */
  constructor(
    group: ClaimGroup,
    counted: Counted[],
    subscribers: number,
    solver: Solver,
    allowance: Allowance,
  ) {
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
      this.#statedBy.push(counted[i].of < 0 ? i : counted[i].of);
    });
    const shares: ShareRows[] = [];
    members.forEach((i, local) => {
      const { share } = counted[i];
      const whole = share === null ? -1 : members.indexOf(share.whole);
      if (share === null || whole < 0) return;
      shares.push({
        part: 1 + local,
        whole: 1 + whole,
        stated: this.#rows.length,
        percent: share.percent,
        off: share.off,
      });
      for (const { values, ...bound } of percentRows(share.percent, share.off)) {
        const [ofPart, ofWhole] = values;
        this.#rows.push({
          columns: all,
          values: kinds.map(
            (kind) =>
              ofPart * Number(hasClaim(kind, local)) + ofWhole * Number(hasClaim(kind, whole)),
          ),
          least: -Infinity,
          most: Infinity,
          ...bound,
        });
        this.#statedBy.push(i);
      }
    });
    const most = new Float64Array(kinds.length).fill(subscribers);
    this.#program = solver.prepare({ variables: kinds.length, most, rows: this.#rows });
    this.#search = new WholeSearch(
      { program: this.#program, rows: this.#rows, totals: 1 + members.length, shares, most },
      allowance,
    );
  }

  /** Whether some numbers of people fit every number, those of `without` left out; yes as well where the allowance does not suffice to tell. */
  isPossible(without: ReadonlySet<number> = new Set()): boolean {
    const change = (isLeftOut: boolean) =>
      this.#rows.forEach(({ least, most }, r) => {
        if (!without.has(this.#statedBy[r])) return;
        this.#search.boundRow(r, isLeftOut ? -Infinity : least, isLeftOut ? Infinity : most);
      });
    change(true);
    const nothing = new Float64Array(this.#group.kinds.length);
    const found = this.#search.optimise(nothing, 'least', Infinity);
    if (without.size === 0) this.#keepBase();
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
    const found = this.#search.optimise(costs, sense, this.shown(isMeant)[sense]);
    this.#keepBase();
    return found;
  }

  /** The largest number of people of some kinds if people came in parts, which whole ones cannot exceed; null as in `bound`. */
  price(isMeant: boolean[]): Price | null {
    return this.#program.optimise(Float64Array.from(isMeant, Number), 'most');
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

  #keepBase(): void {
    const { base } = this.#search;
    if (base !== null) this.#bases.push(base);
  }
}
