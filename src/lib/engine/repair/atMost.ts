import type { Channel } from './Channel';

/**
 * A bounded channel, and then: what would be more people than there can be is published as all of them. That costs no promise, since what is
 * published says so already (post-processing), and whoever reads it reckons with it.
 * @param most how many there can be, which everybody knows
 */
export function atMost(channel: Channel, most: number): Channel {
  if (most === Infinity) return channel;
  return {
    ...channel,
    publish(count, random) {
      const published = channel.publish(count, random);
      return published === null ? null : Math.min(most, published);
    },
    chance(published, count) {
      if (published < most) return channel.chance(published, count);
      if (published > most) return 0;
      let chance = 0;
      for (let n = most; n <= count + channel.reachPeople; n++) chance += channel.chance(n, count);
      return chance;
    },
    countsBehind(published) {
      const behind = channel.countsBehind(published);
      return { least: behind.least, most: published < most ? Math.min(most, behind.most) : most };
    },
  };
}
