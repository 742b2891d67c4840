import { channelOf } from '../../repair/channelOf';
import type { Defence, Repair } from '../../repair/Repair';

/**
 * Probability that a post about so many people is not published: withheld, or turned into no number of people. Exact for every repair
 * with one geometric defence.
 * @param repair defences of numbers, in their order
 * @param subscribers as of `channelOf`
 */
export function chanceOfNothing(
  [defence, ...rest]: Repair,
  count: number,
  subscribers: number,
): number {
  if (count < 0) return 1;
  if (defence === undefined) return count < 1 ? 1 : 0;
  if (isHidden(defence, count)) return 1;
  const channel = channelOf([defence], subscribers);
  // bounded noise may fall below 0, and is then not posted; the mechanism stops at 0
  const from = channel.isBounded ? count - channel.reachPeople : 0;
  const to = channel.isBounded ? count + channel.reachPeople : largestHidden(rest);
  let chance = 0;
  for (let between = from; between <= to; between++)
    chance += channel.chance(between, count) * chanceOfNothing(rest, between, subscribers);
  return chance;
}

function isHidden(defence: Defence, count: number): boolean {
  if (defence.kind === 'minimum') return count < defence.people;
  return defence.kind === 'round' && count < defence.hiddenBelow;
}

/** No larger number is withheld or turned into none by these defences. */
function largestHidden(rest: Repair): number {
  return rest.reduce((sum, defence) => {
    switch (defence.kind) {
      case 'minimum':
        return sum + defence.people;
      case 'round':
        return sum + defence.to + defence.hiddenBelow;
      case 'rr3':
      case 'noise':
        return sum + channelOf([defence], Infinity).reachPeople;
      default:
        return sum;
    }
  }, 0);
}
