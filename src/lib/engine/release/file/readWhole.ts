const ZERO = 0x30;
const NINE = 0x39;
const POINT = 0x2e;
const RADIX = 10;
/** Digits that a double holds exactly. */
const MOST_DIGITS = 15;

/** Bytes `from` … `to` (excluded) as a whole number, "4" or "4.0"; −1 if they hold anything else, nothing, or too many digits. */
export function readWhole(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  let at = from;
  for (; at < to; at++) {
    const byte = bytes[at];
    if (byte < ZERO || byte > NINE) break;
    value = value * RADIX + byte - ZERO;
  }
  if (at === from || at - from > MOST_DIGITS) return -1;
  if (at === to) return value;
  if (bytes[at] !== POINT) return -1;
  while (++at < to) if (bytes[at] !== ZERO) return -1;
  return value;
}
