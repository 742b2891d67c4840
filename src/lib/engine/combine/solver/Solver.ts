/** One linear row: least ≤ Σ values[k] · x[columns[k]] ≤ most. */
export interface LinearRow {
  columns: number[];
  /** Same length as `columns`. */
  values: number[];
  /** −Infinity and Infinity for no bound. */
  least: number;
  most: number;
}

/** Numbers x, each in [0, `most`], that fulfil every row. */
export interface LinearProgram {
  variables: number;
  /** Largest value of each variable, Infinity for none; length `variables`. */
  most: Float64Array;
  rows: LinearRow[];
}

/** The best that a program allows. */
export interface Optimum {
  /** The objective’s value there. */
  value: number;
  /** Length `variables`. */
  at: Float64Array;
  /** By how much the optimum grows when a row’s bound grows by one; length `rows`. */
  rowPrices: Float64Array;
}

/** A program held by a solver, asked again and again. `dispose` frees its memory. */
export interface PreparedProgram {
  /**
   * Minimises or maximises Σ costs[j] · x[j], x in parts.
   * @param costs length `variables`
   * @returns null if no x fulfils the rows
   * @throws EngineError `solver` if the solver gives up
   */
  optimise(costs: Float64Array, sense: 'least' | 'most'): Optimum | null;
  /** Replaces a row’s bounds. */
  boundRow(row: number, least: number, most: number): void;
  /** Replaces a variable’s bounds. */
  boundVariable(variable: number, least: number, most: number): void;
  dispose(): void;
}

/** Solves linear programs. Injected, so that the engine neither loads nor waits for one. */
export interface Solver {
  prepare(program: LinearProgram): PreparedProgram;
}
