import { fixedLog2 } from '../../random/fixed';
import { channelOf } from '../../repair/channelOf';
import type { Repair } from '../../repair/Repair';
import { chanceOfNothing } from './chanceOfNothing';

/** Numbers are looked at so far beyond the larger count: farther out nothing new happens, since every defence tried repeats itself. */
const BEYOND = 40;
/** Chances below this are too near the end of a double for their ratio to mean anything. */
const FAINT = 1e-200;

/**
 * How much what is published of one number can tell two counts apart: the largest |log2| of the ratio of the chances of any outcome, "not
 * posted" being one. ∞ if something can be published of one of them alone. By the chances themselves, not by draws.
 * @param subscribers as of `channelOf`
 */
export function largestBits(
  repair: Repair,
  count: number,
  other: number,
  subscribers: number,
): number {
  const channel = channelOf(repair, subscribers);
  const between = (a: number, b: number) => {
    if (Math.max(a, b) < FAINT) return 0;
    return Math.min(a, b) === 0 ? Infinity : Math.abs(fixedLog2(a) - fixedLog2(b));
  };
  let largest = between(
    chanceOfNothing(repair, count, subscribers),
    chanceOfNothing(repair, other, subscribers),
  );
  for (let published = 1; published <= Math.max(count, other) + BEYOND; published++)
    largest = Math.max(
      largest,
      between(channel.chance(published, count), channel.chance(published, other)),
    );
  return largest;
}
