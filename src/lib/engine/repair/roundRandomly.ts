import type { Channel } from './Channel';

/** Stats NZ’s base. */
const BASE = 3;
/** To the nearer multiple with 2/3, to the farther with 1/3: then the expectation is the count itself. */
const NEARER_CHANCE = 2 / 3;

/** RR3, random rounding to base 3 (Stats NZ): multiples of 3 stay, other counts go to the nearer multiple with probability 2/3. */
export function roundRandomly(): Channel {
  return {
    publish(count, random) {
      const rest = count % BASE;
      const below = count - rest;
      const isNearer = random.unit() < NEARER_CHANCE;
      if (rest === 0) return count;
      return (rest === 1) === isNearer ? below : below + BASE;
    },
    chance(published, count) {
      if (published % BASE !== 0) return 0;
      const distance = Math.abs(published - count);
      if (distance >= BASE) return 0;
      return distance === 0 ? 1 : distance === 1 ? NEARER_CHANCE : 1 - NEARER_CHANCE;
    },
    countsBehind: (published) => ({
      least: Math.max(0, published - BASE + 1),
      most: published + BASE - 1,
    }),
    reachPeople: BASE - 1,
    isBounded: true,
    slopeNats: Infinity,
  };
}
