import type { Channel } from './Channel';

/** No defence: the number is published as it is. */
export const identityChannel: Channel = {
  publish: (count) => count,
  chance: (published, count) => (published === count ? 1 : 0),
  countsBehind: (published) => ({ least: published, most: published }),
  reachPeople: 0,
  isBounded: true,
  slopeNats: Infinity,
};
