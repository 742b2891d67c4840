import type { Random } from '../../random/Random';
import type { LinearRow, Solver } from '../solver/Solver';

/** A secret bit a person, and counts over random subsets of them, each off by a bounded error. */
export interface NoisyCounts {
  /** By count: 1 for each person counted. */
  asked: Uint8Array[];
  /** The number given for each. */
  told: Float64Array;
}

/**
 * Counts random subsets (each person in with chance 1/2), each answer off by a whole number uniform in [−`error`, `error`].
 * @param bits 0 or 1 a person
 */
export function askSubsets(
  bits: Uint8Array,
  counts: number,
  error: number,
  random: Random,
): NoisyCounts {
  const told = new Float64Array(counts);
  const asked = Array.from({ length: counts }, (_, q) => {
    const subset = new Uint8Array(bits.length);
    for (let i = 0; i < bits.length; i++) {
      subset[i] = random.below(2);
      told[q] += subset[i] * bits[i];
    }
    told[q] += random.below(2 * error + 1) - error;
    return subset;
  });
  return { asked, told };
}

/**
 * Dinur & Nissim’s attack (2003, §3): any point of [0, 1]ⁿ whose counts are all within `error` of those told, rounded. Linear programming.
 * @param error the bound on the errors, known to the attacker
 * @returns guessed bits; null if no point fits, so that the errors were larger
 */
export function reconstructBits(
  { asked, told }: NoisyCounts,
  error: number,
  solver: Solver,
): Uint8Array | null {
  const variables = asked[0].length;
  const rows = asked.map((subset, q): LinearRow => {
    const columns = [...subset.keys()].filter((i) => subset[i] === 1);
    return {
      columns,
      values: columns.map(() => 1),
      least: told[q] - error,
      most: told[q] + error,
    };
  });
  const program = solver.prepare({ variables, most: new Float64Array(variables).fill(1), rows });
  const found = program.optimise(new Float64Array(variables), 'least');
  program.dispose();
  return found && Uint8Array.from(found.at, (x) => (x > 0.5 ? 1 : 0));
}
