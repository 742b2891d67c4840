/** Bits below this are said with two decimals: one would make nothing of them. */
const FINE_BELOW_BITS = 0.1;

/** How many decimals bits are said with: one; two where there are so few that one would say none. */
export const bitDecimals = (bits: number): 1 | 2 => (Math.abs(bits) < FINE_BELOW_BITS ? 2 : 1);
