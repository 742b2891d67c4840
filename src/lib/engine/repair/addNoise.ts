import type { Channel } from './Channel';

/**
 * Bounded noise: a whole number from −`spread` to `spread`, each as likely, is added.
 * ASSUMPTION: the ABS keeps the table of its noise to itself; its noise is bounded and repeatable, and the flat one is the plainest such.
 */
export function addNoise(spread: number): Channel {
  const values = 2 * spread + 1;
  return {
    publish: (count, random) => count - spread + random.below(values),
    chance: (published, count) => (Math.abs(published - count) <= spread ? 1 / values : 0),
    countsBehind: (published) => ({
      least: Math.max(0, published - spread),
      most: published + spread,
    }),
    reachPeople: spread,
    isBounded: true,
    slopeNats: Infinity,
  };
}
