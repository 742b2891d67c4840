/** Somebody’s prior: each membership vector (one 0 or 1 a claim) with its probability. */
export type VectorPrior = Array<{ bits: number[]; p: number }>;

/** The posterior of everybody, by the place of a vector in that person’s prior, and the chance of the counts. */
export interface EnumeratedJoint {
  posteriors: number[][];
  chance: number;
}

/**
 * Lists every way in which everybody could fall under the claims, keeps those with the published counts, and adds up.
 * Cost: the product of the prior sizes; keep it below some ten thousands.
 * @param bounds a claim each: the true count lies in [least, most]; chances weigh each of these counts
 */
export function enumerateJoint(
  people: VectorPrior[],
  bounds: Array<{ least: number; most: number; chances?: Float64Array }>,
): EnumeratedJoint {
  const posteriors = people.map((prior) => prior.map(() => 0));
  const counts = bounds.map(() => 0);
  const chosen: number[] = [];
  let chance = 0;
  const visit = (person: number, p: number) => {
    if (person === people.length) {
      if (!bounds.every(({ least, most }, c) => counts[c] >= least && counts[c] <= most)) return;
      const weight = bounds.reduce(
        (w, { least, chances }, c) => w * (chances?.[counts[c] - least] ?? 1),
        p,
      );
      chance += weight;
      chosen.forEach((vector, who) => (posteriors[who][vector] += weight));
      return;
    }
    people[person].forEach((vector, i) => {
      vector.bits.forEach((bit, c) => (counts[c] += bit));
      chosen[person] = i;
      visit(person + 1, p * vector.p);
      vector.bits.forEach((bit, c) => (counts[c] -= bit));
    });
  };
  visit(0, 1);
  return { posteriors: posteriors.map((row) => row.map((p) => p / chance)), chance };
}

/**
 * Chance of each joint count of many people, person by person, in a table of (kA + 1) × (kB + 1): `[a * (kB + 1) + b]`.
 * Counts beyond the table are dropped. Quadratic where enumeration is exponential; for two claims.
 * @param people chances of falling under the first alone, the second alone, both
 */
export function jointCountTable(
  people: Array<{ first: number; second: number; both: number }>,
  kA: number,
  kB: number,
): Float64Array {
  const width = kB + 1;
  let table = new Float64Array((kA + 1) * width);
  table[0] = 1;
  for (const { first, second, both } of people) {
    const next = new Float64Array(table.length);
    for (let a = 0; a <= kA; a++)
      for (let b = 0; b <= kB; b++) {
        let p = table[a * width + b] * (1 - first - second - both);
        if (a > 0) p += table[(a - 1) * width + b] * first;
        if (b > 0) p += table[a * width + b - 1] * second;
        if (a > 0 && b > 0) p += table[(a - 1) * width + b - 1] * both;
        next[a * width + b] = p;
      }
    table = next;
  }
  return table;
}
