import type { Channel } from './Channel';

/**
 * Rounding to the nearest multiple of `to`, halves up.
 * @param hiddenBelow smaller counts are not published; 0 hides none (those that round to 0 are not posted all the same)
 */
export function roundCount(to: number, hiddenBelow: number): Channel {
  const rounded = (count: number) => Math.floor((2 * count + to) / (2 * to)) * to;
  const isHidden = (count: number) => count < hiddenBelow;
  return {
    publish: (count) => (isHidden(count) ? null : rounded(count)),
    chance: (published, count) => (!isHidden(count) && rounded(count) === published ? 1 : 0),
    countsBehind(published) {
      // the least count that rounds up to it, and one before the least that rounds beyond it
      const least = Math.ceil(published - to / 2);
      const most = Math.ceil(published + to / 2) - 1;
      return { least: Math.max(0, hiddenBelow, least), most };
    },
    reachPeople: Math.floor(to / 2),
    isBounded: true,
    slopeNats: Infinity,
  };
}
