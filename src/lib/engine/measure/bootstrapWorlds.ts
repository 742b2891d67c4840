import type { Random } from '../random/Random';

/**
 * Resamples of a bootstrap: 50 of them lie beyond either end of a 95 % interval, so that with other dice an end moves by about 1.5 % of the
 * interval’s length (its standard error, √(.025 × .975 / 2000) over the normal density there); what the worlds leave open is far more.
 */
export const RESAMPLES = 2000;
/** What either end leaves outside, of 95 %. */
const TAIL = 0.025;

/**
 * Intervals (95 %, percentiles) of figures that are worked out from sums over worlds, by drawing whole worlds again with replacement (cluster
 * bootstrap: Davison & Hinkley 1997, 3.8), as everybody in a world shares its posts and its dice. Too short by some points of coverage with
 * fewer than about 20 worlds. Cost: RESAMPLES × worlds × columns additions.
 * @param worlds what each adds to the sums, columns of the same number
 * @param figures worked out from the sums; NaN where they say nothing, as in a resample without anybody moved
 * @returns for each figure its interval; null of fewer than two worlds, or if no resample says anything
 */
export function bootstrapWorlds(
  worlds: number[][],
  figures: Array<(sums: Float64Array) => number>,
  random: Random,
): Array<[number, number] | null> {
  if (worlds.length < 2) return figures.map(() => null);
  const columns = worlds[0].length;
  const values = figures.map(() => new Float64Array(RESAMPLES));
  const sums = new Float64Array(columns);
  for (let resample = 0; resample < RESAMPLES; resample++) {
    sums.fill(0);
    for (let drawn = 0; drawn < worlds.length; drawn++) {
      const world = worlds[random.below(worlds.length)];
      for (let column = 0; column < columns; column++) sums[column] += world[column];
    }
    figures.forEach((figure, i) => (values[i][resample] = figure(sums)));
  }
  return values.map((some) => middleOf(some.filter((value) => !Number.isNaN(value))));
}

function middleOf(values: Float64Array): [number, number] | null {
  if (values.length === 0) return null;
  values.sort();
  const outside = Math.floor(TAIL * values.length);
  return [values[outside], values[values.length - 1 - outside]];
}
