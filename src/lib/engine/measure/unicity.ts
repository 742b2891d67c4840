import { PARTS } from '../announce/announcement';
import type { Base } from '../base/Base';
import { DAY_SHIFT, TITLE_MASK } from '../base/word';
import type { Random } from '../random/Random';
import { shuffleInPlace } from '../random/shuffleInPlace';

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

/** Different points of a subscriber, as words of title and window. */
function tracePoints(base: Base, subscriber: number, windowDays: number): number[] {
  const points = new Set<number>();
  for (let i = base.viewingOffsets[subscriber]; i < base.viewingOffsets[subscriber + 1]; i++)
    points.add(pointOf(base.words[i], windowDays));
  return [...points];
}

function pointOf(word: number, windowDays: number): number {
  const window = Math.floor((word >>> DAY_SHIFT) / windowDays);
  return window * (TITLE_MASK + 1) + (word & TITLE_MASK);
}

/** Whether none of the others has all the points; looks only at who watched the least watched title in its window. */
function isAlone(base: Base, target: number, points: number[], windowDays: number, among: number) {
  const { titleOffsets, viewedBy, viewedAt, viewingOffsets, words } = base;
  const sizeOf = (point: number) => {
    const title = point % (TITLE_MASK + 1);
    return titleOffsets[title + 1] - titleOffsets[title];
  };
  const rarest = points.reduce((a, b) => (sizeOf(b) < sizeOf(a) ? b : a));
  const title = rarest % (TITLE_MASK + 1);
  const firstDay = Math.floor(rarest / (TITLE_MASK + 1)) * windowDays;
  const [from, to] = [firstDay * PARTS.length, (firstDay + windowDays) * PARTS.length];
  let other = -1;
  for (let i = titleOffsets[title]; i < titleOffsets[title + 1]; i++) {
    if (viewedBy[i] === other || viewedAt[i] < from || viewedAt[i] >= to) continue;
    other = viewedBy[i];
    if (other >= among) break;
    if (other === target) continue;
    const missing = new Set(points);
    for (let v = viewingOffsets[other]; v < viewingOffsets[other + 1] && missing.size > 0; v++)
      missing.delete(pointOf(words[v], windowDays));
    if (missing.size === 0) return false;
  }
  return true;
}
