import { MOST_CLAIMS } from '../constants';

/**
 * Sets of claims as whole numbers with one bit a claim, Σ 2^claim: exact in a double, and more than the 32 bits of integer operators.
 */
const BITS = new Float64Array(MOST_CLAIMS);
for (let claim = 0, bit = 1; claim < MOST_CLAIMS; claim++, bit *= 2) BITS[claim] = bit;

/** The set that holds one claim: 2^claim. `claim` in [0, MOST_CLAIMS). */
export function claimBit(claim: number): number {
  return BITS[claim];
}

/** Whether a set holds a claim. */
export function hasClaim(mask: number, claim: number): boolean {
  return Math.floor(mask / BITS[claim]) % 2 === 1;
}
