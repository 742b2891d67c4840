import type { Channel } from './Channel';
import { identityChannel } from './identityChannel';

/** Minimum count: a number below `people` is not published, the others are as they are. Alone it falls to subtraction (Denning 1979). */
export function minimumCount(people: number): Channel {
  return {
    ...identityChannel,
    publish: (count) => (count >= people ? count : null),
    chance: (published, count) => (published === count && count >= people ? 1 : 0),
  };
}
