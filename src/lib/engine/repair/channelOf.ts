import { addGeometric } from './addGeometric';
import { addNoise } from './addNoise';
import type { Channel } from './Channel';
import { composeChannels } from './composeChannels';
import { minimumCount } from './minimumCount';
import type { Repair } from './Repair';
import { roundCount } from './roundCount';
import { roundRandomly } from './roundRandomly';

/** What a repair makes of one number: its defences of numbers in the order of the list, the rest left out. */
export function channelOf(repair: Repair): Channel {
  return composeChannels(
    repair.flatMap((defence) => {
      switch (defence.kind) {
        case 'minimum':
          return [minimumCount(defence.people)];
        case 'round':
          return [roundCount(defence.to, defence.hiddenBelow)];
        case 'rr3':
          return [roundRandomly()];
        case 'noise':
          return [addNoise(defence.spread)];
        case 'geometric':
          return [addGeometric(defence.epsilon)];
        default:
          return [];
      }
    }),
  );
}
