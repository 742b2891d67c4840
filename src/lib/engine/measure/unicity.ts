import type { Base } from '../base/Base';
import type { Random } from '../random/Random';
import { shuffleInPlace } from '../random/shuffleInPlace';
import { isAlone } from './isAlone';
import { tracePoints } from './tracePoints';

/** What somebody is taken to know of a subscriber, and among how many they look. */
export interface UnicitySettings {
  /** Viewings known: title and window. */
  points: number;
  /** Length of the windows that a year is cut into, in days; 1 for exact days. */
  windowDays: number;
  /** The first so many subscribers of the base; nobody else exists. */
  among: number;
  trials: number;
}

/** How many subscribers were singled out. */
export interface Unicity {
  trials: number;
  /** Trials in which nobody else had all the points. */
  unique: number;
}

/**
 * Share of people whom a few random points of their trace single out (de Montjoye et al. 2013, 2015), with viewings for points.
 * Subscribers with fewer different points than asked for are drawn again.
 * @throws RangeError if there are not that many subscribers, or none with enough points is met
 */
export function measureUnicity(base: Base, settings: UnicitySettings, random: Random): Unicity {
  const { points, windowDays, among, trials } = settings;
  if (!(among >= 1 && among <= base.subscribers))
    throw new RangeError(
      `This base has 1 to ${base.subscribers} subscribers to look among; got ${among}.`,
    );
  let unique = 0;
  let skipped = 0;
  for (let trial = 0; trial < trials;) {
    const target = random.below(among);
    const trace = tracePoints(base, target, windowDays);
    if (trace.length < points) {
      if (++skipped > among + trials)
        throw new RangeError(
          `Too few subscribers have ${points} different viewings to draw trials from.`,
        );
      continue;
    }
    shuffleInPlace(trace, random);
    trial++;
    if (isAlone(base, target, trace.slice(0, points), windowDays, among)) unique++;
  }
  return { trials, unique };
}
