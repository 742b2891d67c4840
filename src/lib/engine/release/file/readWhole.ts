import { MOST_DIGITS, NINE, POINT, RADIX, ZERO } from './constants';

/** What may stand behind a whole number: nothing; a point and zeros, which change nothing; or any decimals, which are passed over. */
export type Decimals = 'none' | 'zeros' | 'any';

/**
 * Bytes `from` … `to` (excluded) as a whole number, 0 to 10¹⁵ − 1: "4", with `zeros` "4.0" too, with `any` "4.7" too.
 * @returns −1 if they hold anything else, nothing, or too many digits
 */
export function readWhole(
  bytes: Uint8Array,
  from: number,
  to: number,
  decimals: Decimals = 'zeros',
): number {
  let value = 0;
  let at = from;
  for (; at < to; at++) {
    const byte = bytes[at];
    if (byte < ZERO || byte > NINE) break;
    value = value * RADIX + byte - ZERO;
  }
  if (at === from || at - from > MOST_DIGITS) return -1;
  if (at === to) return value;
  if (decimals === 'none' || bytes[at] !== POINT) return -1;
  const most = decimals === 'any' ? NINE : ZERO;
  while (++at < to) if (bytes[at] < ZERO || bytes[at] > most) return -1;
  return value;
}
