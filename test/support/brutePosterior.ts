/** What somebody may be: which sets they belong to, and with what chance. */
export interface BruteVector {
  /** By set: 1 for those they belong to. */
  isIn: ArrayLike<number>;
  chance: number;
}

/** What is known of one set: how many belong to it, at least and at most. */
export interface BruteCount {
  set: number;
  least: number;
  most: number;
  /** How much each of these sizes weighs; missing: all the same. */
  chances?: ArrayLike<number>;
}

/**
 * Posterior chance that one person belongs to a set, once the sizes of some sets are known: everybody else’s sizes are added up person by
 * person, vector by vector, with nothing subtracted, tilted or divided out again. Shares no code with `engine/attack`.
 * @param others everybody else, each by their vectors; the last stands for `alike` people
 */
export function brutePosterior(
  person: BruteVector[],
  others: BruteVector[][],
  alike: number,
  counts: BruteCount[],
  target: number,
): number {
  // every combination of sizes up to those known, in mixed radix
  const sizes = counts.map(({ most }) => most + 1);
  const points = sizes.reduce((product, size) => product * size, 1);
  const strides = sizes.map((_, i) =>
    sizes.slice(0, i).reduce((product, size) => product * size, 1),
  );
  const digits = Array.from({ length: points }, (_, point) =>
    sizes.map((size, i) => Math.floor(point / strides[i]) % size),
  );
  let table = new Float64Array(points);
  table[0] = 1;
  const stepsOf = (one: BruteVector[]) => {
    const steps = new Map<string, { by: number[]; chance: number }>();
    for (const { isIn, chance } of one) {
      const by = counts.map(({ set }) => isIn[set]);
      const step = steps.get(by.join()) ?? { by, chance: 0 };
      step.chance += chance;
      steps.set(by.join(), step);
    }
    return [...steps.values()];
  };
  const add = (steps: ReturnType<typeof stepsOf>) => {
    const next = new Float64Array(points);
    for (let point = 0; point < points; point++) {
      if (table[point] === 0) continue;
      for (const { by, chance } of steps) {
        if (by.some((more, i) => digits[point][i] + more >= sizes[i])) continue;
        const shift = by.reduce((sum, more, i) => sum + more * strides[i], 0);
        next[point + shift] += table[point] * chance;
      }
    }
    table = next;
  };
  for (const other of others.slice(0, -1)) add(stepsOf(other));
  const last = stepsOf(others[others.length - 1]);
  for (let i = 0; i < alike; i++) add(last);
  let [inside, all] = [0, 0];
  for (const { isIn, chance } of person)
    for (let point = 0; point < points; point++) {
      const weight = counts.reduce((product, { set, least, most, chances }, i) => {
        const size = digits[point][i] + isIn[set];
        if (size < least || size > most) return 0;
        return product * (chances?.[size - least] ?? 1);
      }, chance);
      all += weight * table[point];
      if (isIn[target] === 1) inside += weight * table[point];
    }
  return inside / all;
}
