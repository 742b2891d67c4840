import { intervalOf, type Interval } from './intervalOf';

/** −ln 0.025: with so many expected, nothing at all happens once in forty times. */
const NOTHING_LIMIT = 3.689;

/**
 * The mean number of people a world with its interval, as of `intervalOf`; where there was nobody in any of several worlds, from 0 to the exact
 * upper limit of a Poisson mean (Garwood 1936): 3.69 by the number of worlds.
 * @param counts a world each, the worlds drawn independently; at least one
 */
export function countInterval(counts: number[]): Interval {
  const interval = intervalOf(counts);
  return counts.length > 1 && counts.every((count) => count === 0)
    ? { ...interval, high: NOTHING_LIMIT / counts.length }
    : interval;
}
