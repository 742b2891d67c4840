import type { Random } from './Random';

/** A discrete distribution prepared for constant-time draws (Walker 1977; construction by Vose 1991). */
export interface AliasTable {
  /** Number of outcomes. */
  size: number;
  /** Chance of keeping a column's own outcome; length `size`, in [0, 1]. */
  keep: Float64Array;
  /** The other outcome of a column; length `size`. */
  other: Uint16Array;
}

/** What `other` can index. */
const MOST_OUTCOMES = 65_536;

/**
 * Prepares a distribution over 0…weights.length−1.
 * @param weights non-negative, not all zero, at most MOST_OUTCOMES of them
 * @throws RangeError if no weight is positive or there are too many
 */
export function prepareAlias(weights: ArrayLike<number>): AliasTable {
  const size = weights.length;
  let total = 0;
  for (let i = 0; i < size; i++) total += weights[i];
  if (!(total > 0) || size > MOST_OUTCOMES)
    throw new RangeError(
      `A distribution needs a positive total over at most ${MOST_OUTCOMES} outcomes; got ${total} over ${size}.`,
    );
  const keep = new Float64Array(size);
  const other = new Uint16Array(size);
  const small: number[] = [];
  const large: number[] = [];
  for (let i = 0; i < size; i++) {
    keep[i] = (weights[i] / total) * size;
    other[i] = i;
    (keep[i] < 1 ? small : large).push(i);
  }
  while (small.length > 0 && large.length > 0) {
    const poor = small.pop()!;
    const rich = large[large.length - 1];
    other[poor] = rich;
    keep[rich] -= 1 - keep[poor];
    if (keep[rich] < 1) small.push(large.pop()!);
  }
  for (const i of small) keep[i] = 1;
  for (const i of large) keep[i] = 1;
  return { size, keep, other };
}

/** Draws an outcome; one random number a draw. Probabilities are exact to `size`·2⁻³². */
export function drawAlias(table: AliasTable, random: Random): number {
  const x = random.unit() * table.size;
  const column = x | 0;
  return x - column < table.keep[column] ? column : table.other[column];
}
