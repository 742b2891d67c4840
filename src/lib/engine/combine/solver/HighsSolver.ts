import type { Highs, Model } from 'highs';
import { EngineError } from '../../EngineError';
import type { LinearProgram, Optimum, PreparedProgram, Solver } from './Solver';

/** Longest that one optimum may take, in seconds. */
const LONGEST_SECONDS = 10;

/** `Solver` by HiGHS, in this thread: call it from a worker. */
export class HighsSolver implements Solver {
  readonly #highs: Highs;

  constructor(highs: Highs) {
    this.#highs = highs;
  }

  prepare(program: LinearProgram): PreparedProgram {
    const { variables, rows, most } = program;
    const starts = new Int32Array(rows.length + 1);
    rows.forEach(({ columns }, r) => (starts[r + 1] = starts[r] + columns.length));
    const bound = (x: number) =>
      x === Infinity ? this.#highs.infinity : x === -Infinity ? -this.#highs.infinity : x;
    const model = this.#highs.createModel({
      numCols: variables,
      numRows: rows.length,
      colCost: new Float64Array(variables),
      colLower: new Float64Array(variables),
      colUpper: most.map(bound),
      rowLower: Float64Array.from(rows, ({ least }) => bound(least)),
      rowUpper: Float64Array.from(rows, (row) => bound(row.most)),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: variables,
        starts,
        indices: Int32Array.from(rows.flatMap(({ columns }) => columns)),
        values: Float64Array.from(rows.flatMap(({ values }) => values)),
      },
    });
    model.options.set({
      output_flag: false,
      presolve: 'off', // small programs, asked again with other costs: a warm start beats it
      solver: 'simplex', // ends in a corner, with whole prices where there are such
      time_limit: LONGEST_SECONDS,
    });
    return new HighsProgram(this.#highs, model, program, bound);
  }
}

class HighsProgram implements PreparedProgram {
  readonly #highs: Highs;
  readonly #model: Model;
  readonly #last: number;
  readonly #bound: (x: number) => number;

  constructor(highs: Highs, model: Model, program: LinearProgram, bound: (x: number) => number) {
    this.#highs = highs;
    this.#model = model;
    this.#last = program.variables - 1;
    this.#bound = bound;
  }

  optimise(costs: Float64Array, sense: 'least' | 'most'): Optimum | null {
    const { modelStatus, objectiveSense } = this.#highs.constants;
    this.#model.changeColsCost({ kind: 'range', from: 0, to: this.#last }, costs);
    this.#model.changeObjectiveSense(
      sense === 'least' ? objectiveSense.minimize : objectiveSense.maximize,
    );
    this.#model.zeroAllClocks();
    this.#model.run();
    const status = this.#model.getModelStatus();
    if (status === modelStatus.infeasible) return null;
    if (status !== modelStatus.optimal)
      throw new EngineError(
        'solver',
        `The solver gave up on these numbers (status ${status}) within ${LONGEST_SECONDS} seconds. Take some posts down.`,
      );
    const { colValue, rowDual } = this.#model.getSolution();
    let value = 0;
    colValue.forEach((x, j) => (value += x * costs[j]));
    return { value, at: colValue, rowPrices: rowDual };
  }

  boundRow(row: number, least: number, most: number): void {
    this.#model.changeRowBounds(row, this.#bound(least), this.#bound(most));
  }

  boundVariable(variable: number, least: number, most: number): void {
    this.#model.changeColBounds(variable, this.#bound(least), this.#bound(most));
  }

  dispose(): void {
    this.#model.dispose();
  }
}
