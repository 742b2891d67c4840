import { TAB } from './constants';

/** Longest part of a line quoted in a refusal, in bytes. */
const MOST_QUOTED = 40;
const FIRST_PRINTABLE = 0x20;
const LAST_PRINTABLE = 0x7e;

/** Bytes `from` … `to` (excluded) as a refusal can quote them: what cannot be printed becomes a question mark, a tab a space. */
export function quoteBytes(bytes: Uint8Array, from: number, to: number): string {
  const shown = Array.from(bytes.subarray(from, Math.min(to, from + MOST_QUOTED)), (byte) => {
    if (byte === TAB) return ' ';
    return byte >= FIRST_PRINTABLE && byte <= LAST_PRINTABLE ? String.fromCharCode(byte) : '?';
  }).join('');
  return to - from > MOST_QUOTED ? `${shown}…` : shown;
}
