import loadHighs, { type Highs } from 'highs';
import type { LinearRow } from '$lib/engine/combine/solver/Solver';

/** Integer programs by HiGHS’ own search, from a text: slow, and shares no code with the ledger’s. */
export class WholeOracle {
  readonly #highs: Highs;

  private constructor(highs: Highs) {
    this.#highs = highs;
  }

  static async load(): Promise<WholeOracle> {
    return new WholeOracle(await loadHighs());
  }

  /** The best Σ costs[j] · x[j] over whole x in [0, most]; null if no x fulfils the rows. */
  optimise(
    costs: ArrayLike<number>,
    sense: 'least' | 'most',
    rows: LinearRow[],
    most: number,
  ): number | null {
    const names = Array.from(costs, (_, j) => `x${j}`);
    const sum = (columns: number[], values: ArrayLike<number>) =>
      columns.map((j, k) => `${values[k] < 0 ? '-' : '+'} ${Math.abs(values[k])} x${j}`).join(' ');
    const all = names.map((_, j) => j);
    const bounded = rows.flatMap(({ columns, values, least, most: upTo }) => [
      ...(least === -Infinity ? [] : [`${sum(columns, values)} >= ${least}`]),
      ...(upTo === Infinity ? [] : [`${sum(columns, values)} <= ${upTo}`]),
    ]);
    const text = [
      sense === 'least' ? 'Minimize' : 'Maximize',
      `obj: ${sum(all, costs)}`,
      'Subject To',
      ...bounded.map((row, r) => `r${r}: ${row}`),
      'Bounds',
      ...names.map((name) => `0 <= ${name} <= ${most}`),
      'General',
      names.join('\n'),
      'End',
    ].join('\n');
    const { Status, ObjectiveValue } = this.#highs.solve(text, { mip_rel_gap: 0, mip_abs_gap: 0 });
    if (Status === 'Infeasible') return null;
    if (Status !== 'Optimal') throw new Error(`The oracle gave up: ${Status}.`);
    return Math.round(ObjectiveValue);
  }
}
