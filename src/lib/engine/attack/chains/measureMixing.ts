/** How far chains agree about one number. */
export interface Mixing {
  /** Split R̂ (Gelman et al., Bayesian Data Analysis, 3rd ed. 2013, § 11.4): 1 if the halves of all chains agree. */
  rHat: number;
  /** How many independent draws the chains are worth, by the same book’s § 11.5; at most all of them. */
  effectiveDraws: number;
}

/**
 * Measures whether chains have forgotten where they began.
 * @param chains the same quantity along each chain, on target, equally many draws each, at least 4
 * @returns R̂ 1 and all draws where the quantity never changed anywhere; R̂ ∞ where it is another constant in each chain
 */
export function measureMixing(chains: Float64Array[]): Mixing {
  const halves = chains.flatMap((chain) => {
    const half = chain.length >> 1;
    return [chain.subarray(0, half), chain.subarray(half, 2 * half)];
  });
  const draws = halves[0].length;
  const means = halves.map(meanOf);
  const within = meanOf(halves.map((half, i) => variance(half, means[i])));
  const between = variance(means, meanOf(means));
  const all = halves.length * draws;
  if (within === 0)
    return { rHat: between === 0 ? 1 : Infinity, effectiveDraws: between === 0 ? all : 0 };
  const pooled = ((draws - 1) / draws) * within + between;
  // Geyer’s initial positive sequence: autocorrelations in pairs, until a pair is negative
  let sum = 0;
  for (let lag = 1; lag + 1 < draws; lag += 2) {
    const pair = correlationAt(halves, lag, pooled) + correlationAt(halves, lag + 1, pooled);
    if (!(pair > 0)) break;
    sum += pair;
  }
  return { rHat: Math.sqrt(pooled / within), effectiveDraws: Math.min(all, all / (1 + 2 * sum)) };
}

/** Autocorrelation by the variogram. */
function correlationAt(halves: Float64Array[], lag: number, pooled: number): number {
  let sum = 0;
  let pairs = 0;
  for (const half of halves)
    for (let i = lag; i < half.length; i++) {
      const step = half[i] - half[i - lag];
      sum += step * step;
      pairs++;
    }
  return 1 - sum / pairs / (2 * pooled);
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

function variance(values: ArrayLike<number>, mean: number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] - mean) * (values[i] - mean);
  return sum / (values.length - 1);
}
