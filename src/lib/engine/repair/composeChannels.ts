import type { Channel } from './Channel';
import { identityChannel } from './identityChannel';

/** Several defences of a number, one after the other; of none, the number itself. Cost of a chance: the counts in between. */
export function composeChannels(channels: Channel[]): Channel {
  if (channels.length === 0) return identityChannel;
  return channels.slice(1).reduce(composeTwo, channels[0]);
}

function composeTwo(first: Channel, second: Channel): Channel {
  return {
    publish(count, random) {
      const between = first.publish(count, random);
      return between === null || between < 0 ? null : second.publish(between, random);
    },
    chance(published, count) {
      // exact either way: what a bounded one makes of the count, or what may lie behind what a bounded one made
      const { least, most } = first.isBounded
        ? { least: Math.max(0, count - first.reachPeople), most: count + first.reachPeople }
        : second.countsBehind(published);
      let chance = 0;
      for (let between = least; between <= most; between++) {
        const after = second.chance(published, between);
        if (after > 0) chance += after * first.chance(between, count);
      }
      return chance;
    },
    countsBehind(published) {
      const { least, most } = second.countsBehind(published);
      return { least: first.countsBehind(least).least, most: first.countsBehind(most).most };
    },
    reachPeople: first.reachPeople + second.reachPeople,
    isBounded: first.isBounded && second.isBounded,
    // behind noise everything is averaged over it; before noise a step may be larger, or none at all
    slopeNats: second.slopeNats === Infinity ? first.slopeNats : Infinity,
  };
}
