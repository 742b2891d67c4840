import { addGeometric } from './addGeometric';
import { addNoise } from './addNoise';
import { atMost } from './atMost';
import type { Channel } from './Channel';
import { composeChannels } from './composeChannels';
import { minimumCount } from './minimumCount';
import type { Repair } from './Repair';
import { roundCount } from './roundCount';
import { roundRandomly } from './roundRandomly';

/**
 * What a repair makes of one number: its defences of numbers in the order of the list, the rest left out. None publishes more people than there can be.
 * @param subscribers how many subscribe, which everybody knows; ∞ if that does not matter
 */
export function channelOf(repair: Repair, subscribers: number): Channel {
  return composeChannels(
    repair.flatMap((defence) => {
      switch (defence.kind) {
        case 'minimum':
          return [minimumCount(defence.people)];
        case 'round':
          return [atMost(roundCount(defence.to, defence.hiddenBelow), subscribers)];
        case 'rr3':
          return [atMost(roundRandomly(), subscribers)];
        case 'noise':
          return [atMost(addNoise(defence.spread), subscribers)];
        case 'geometric':
          return [addGeometric(defence.epsilon, subscribers)];
        default:
          return [];
      }
    }),
  );
}
