import { fixedLog2 } from '../random/fixed';

/** What happened although it was given less than this counts as if this had been stated, so that scores stay finite: about 40 bits, as in `log2Odds`. */
export const SMALLEST_CHANCE = 1e-12;

/** The logarithmic score: −log2 of the probability given to what happened, in bits (Good 1952). 0 is best. @param happened 0 or 1 */
export function lossBits(stated: number, happened: number): number {
  return -fixedLog2(Math.max(SMALLEST_CHANCE, chanceGiven(stated, happened)));
}

/** Whether what happened had been ruled out (given less than SMALLEST_CHANCE). @param happened 0 or 1 */
export function wasRuledOut(stated: number, happened: number): boolean {
  return chanceGiven(stated, happened) < SMALLEST_CHANCE;
}

function chanceGiven(stated: number, happened: number): number {
  return happened ? stated : 1 - stated;
}
