import { COMMA, MOST_RATING, NINE, POINT, RADIX, RATING_PARTS, TENTH, ZERO } from './constants';

/**
 * A rating of 0 to 100, in parts (`RATING_PARTS` to one): "4", "4.00" and "4,0" are 800. Digits behind the hundredths make it an odd number of
 * parts, whatever they are.
 * @returns −1 for anything else
 */
export function readRating(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  let at = from;
  for (; at < to; at++) {
    const byte = bytes[at];
    if (byte < ZERO || byte > NINE) break;
    value = value * RADIX + byte - ZERO;
  }
  if (at === from || value > MOST_RATING) return -1;
  let parts = value * RATING_PARTS;
  if (at === to) return parts;
  if ((bytes[at] !== POINT && bytes[at] !== COMMA) || at + 1 === to) return -1;
  let isFiner = false;
  for (let worth = TENTH; ++at < to; worth = Math.floor(worth / RADIX)) {
    const digit = bytes[at] - ZERO;
    if (digit < 0 || digit > NINE - ZERO) return -1;
    parts += digit * worth;
    if (worth === 0 && digit > 0) isFiner = true;
  }
  if (isFiner) parts++;
  return parts <= MOST_RATING * RATING_PARTS ? parts : -1;
}
