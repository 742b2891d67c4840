import type { LinearRow, Optimum, PreparedProgram } from '../solver/Solver';
import { Ranges } from './Ranges';
import { tightenShares, type ShareRows } from './tightenShares';

/** How far a solver’s number may lie from the whole number that it stands for. */
const TOLERANCE = 1e-6;

/** Programs in parts that may still be solved to tell whole numbers from parts. Counted and not timed, so that every machine finds the same. */
export interface Allowance {
  programs: number;
}

/** The best value over all bases in whole numbers of people. */
export interface WholeOptimum {
  value: number;
  /** Whether a base that was found has this value; if not, none has a better one, and the allowance was used up. */
  isReached: boolean;
}

/** What a search is about: a program, of whose rows the first `totals` count people. */
export interface WholeProgram {
  program: PreparedProgram;
  rows: LinearRow[];
  totals: number;
  shares: ShareRows[];
  /** Largest value of each variable. */
  most: Float64Array;
}

/**
 * Bases in whole numbers of people, by branch and bound (Land & Doig 1960): the program is solved in parts; a number that came out broken
 * is forced below and then above, the published totals before the kinds of people, and what cannot beat the best base so far is dropped.
 * Each of these programs starts from the corner where the last one ended, which makes it far cheaper than a general solver’s whole search.
 */
export class WholeSearch {
  readonly #asked: WholeProgram;
  readonly #allowance: Allowance;
  readonly #rows: Ranges;
  readonly #variables: Ranges;
  #costs: Float64Array = new Float64Array();
  #sense: 'least' | 'most' = 'most';
  #best = -Infinity;
  #base: Float64Array | null = null;

  constructor(asked: WholeProgram, allowance: Allowance) {
    const { program, rows, most } = asked;
    this.#asked = asked;
    this.#allowance = allowance;
    this.#rows = new Ranges(
      rows.map((row) => row.least),
      rows.map((row) => row.most),
      (row, from, to) => program.boundRow(row, from, to),
    );
    this.#variables = new Ranges(
      [...most].map(() => 0),
      [...most],
      (variable, from, to) => program.boundVariable(variable, from, to),
    );
  }

  /** The base behind the last answer, by variable; null if that was known before. */
  get base(): Float64Array | null {
    return this.#base;
  }

  /** Replaces a row’s bounds. */
  boundRow(row: number, least: number, most: number): void {
    this.#rows.set(row, least, most);
  }

  /**
   * @param costs whole numbers, by variable
   * @param known the best value of a base met before; ∓Infinity if there is none
   * @returns null if no base fulfils the rows
   */
  optimise(costs: Float64Array, sense: 'least' | 'most', known: number): WholeOptimum | null {
    this.#costs = costs;
    this.#sense = sense;
    this.#best = this.#signed(known);
    this.#base = null;
    const mark = this.#rows.mark();
    const open = tightenShares(this.#rows, this.#asked.shares) ? this.#solve() : -Infinity;
    this.#rows.backTo(mark);
    const value = Math.max(this.#best, open);
    if (value === -Infinity) return null;
    return { value: this.#signed(value), isReached: this.#best === value };
  }

  /** @returns what a base within the present bounds may still reach, if that is better than the best one found; −Infinity once it is settled */
  #solve(): number {
    const optimum = this.#asked.program.optimise(this.#costs, this.#sense);
    if (optimum === null) return -Infinity;
    const limit = Math.floor(this.#signed(optimum.value) + TOLERANCE);
    if (limit <= this.#best) return -Infinity;
    const row = this.#brokenTotal(optimum);
    if (row >= 0) return this.#branch(limit, this.#rows, row, this.#sum(row, optimum.at));
    const variable = mostBroken(optimum.at);
    if (variable >= 0) return this.#branch(limit, this.#variables, variable, optimum.at[variable]);
    const base = optimum.at.map(Math.round);
    // what was rounded must fulfil every number exactly
    if (!this.#fulfils(base)) return limit;
    this.#best = limit;
    this.#base = base;
    return -Infinity;
  }

  /** Both sides of a broken number, the nearer one first. */
  #branch(limit: number, ranges: Ranges, at: number, broken: number): number {
    const below = Math.floor(broken);
    const isLowerFirst = broken - below < 0.5;
    let open = -Infinity;
    for (const isLower of [isLowerFirst, !isLowerFirst]) {
      if (limit <= this.#best) break;
      if (this.#allowance.programs <= 0) return limit;
      this.#allowance.programs--;
      const mark = ranges.mark();
      const rowMark = this.#rows.mark();
      if (isLower) ranges.set(at, ranges.from(at), below);
      else ranges.set(at, below + 1, ranges.to(at));
      const isOpen = ranges === this.#variables || tightenShares(this.#rows, this.#asked.shares);
      if (isOpen) open = Math.max(open, this.#solve());
      this.#rows.backTo(rowMark);
      ranges.backTo(mark);
    }
    return open;
  }

  /** The total that is farthest from whole; −1 if all are. */
  #brokenTotal({ at }: Optimum): number {
    let found = -1;
    let farthest = TOLERANCE;
    for (let row = 0; row < this.#asked.totals; row++) {
      const off = brokenBy(this.#sum(row, at));
      if (off <= farthest) continue;
      farthest = off;
      found = row;
    }
    return found;
  }

  #sum(row: number, x: Float64Array): number {
    const { columns, values } = this.#asked.rows[row];
    let sum = 0;
    for (let k = 0; k < columns.length; k++) sum += values[k] * x[columns[k]];
    return sum;
  }

  #fulfils(base: Float64Array): boolean {
    return this.#asked.rows.every((_, row) => {
      const sum = this.#sum(row, base);
      return sum >= this.#rows.from(row) && sum <= this.#rows.to(row);
    });
  }

  /** Larger is better. */
  #signed(value: number): number {
    return this.#sense === 'most' ? value : 0 - value; // never −0
  }
}

function brokenBy(x: number): number {
  return Math.abs(x - Math.round(x));
}

/** The variable that is farthest from whole; −1 if all are whole. */
function mostBroken(x: Float64Array): number {
  let found = -1;
  let farthest = TOLERANCE;
  for (let j = 0; j < x.length; j++) {
    const off = brokenBy(x[j]);
    if (off <= farthest) continue;
    farthest = off;
    found = j;
  }
  return found;
}
