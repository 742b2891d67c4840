import { badLine } from './badFile';
import { DAYS_HELD, LEAST_MILLISECONDS, MS_A_SECOND, SECONDS_A_DAY } from './constants';
import { quoteBytes } from './quoteBytes';
import { readDayWritten } from './readDayWritten';

/** How dates are written: a number of seconds or milliseconds since 1970 (UTC), or year, month and day. */
export type DateKind = 'seconds' | 'milliseconds' | 'days';

const ZERO = 0x30;
const NINE = 0x39;
const POINT = 0x2e;
const RADIX = 10;
/** Digits that a double holds exactly. */
const MOST_DIGITS = 15;
/** Digits of a day written without dashes: 20050906. */
const DAY_DIGITS = 8;
const SECONDS_HELD = DAYS_HELD * SECONDS_A_DAY;
const KIND_NAMES: Record<DateKind, string> = {
  seconds: 'a number of seconds',
  milliseconds: 'a number of milliseconds',
  days: 'a year, month and day',
};

/** Reads dates, all of the one kind that the first of them has. */
export class DateReader {
  /** null before the first. */
  kind: DateKind | null = null;

  /**
   * The day since 1 January 1970 of the date in bytes `from` … `to` (excluded).
   * @throws EngineError `badFile` for anything else, and for a date of another kind than those before
   */
  read(bytes: Uint8Array, from: number, to: number, line: number): number {
    const value = secondsOf(bytes, from, to);
    if (value >= 0 && value < SECONDS_HELD && to - from !== DAY_DIGITS && this.kind === 'seconds')
      return Math.floor(value / SECONDS_A_DAY);
    return this.#readSlowly(value, bytes, from, to, line);
  }

  #readSlowly(value: number, bytes: Uint8Array, from: number, to: number, line: number): number {
    const written = readDayWritten(bytes, from, to);
    const [kind, day]: [DateKind | null, number] =
      written >= 0
        ? ['days', written]
        : value < 0
          ? [null, -1]
          : value < LEAST_MILLISECONDS
            ? ['seconds', Math.floor(value / SECONDS_A_DAY)]
            : ['milliseconds', Math.floor(value / MS_A_SECOND / SECONDS_A_DAY)];
    if (kind === null || day >= DAYS_HELD)
      throw badLine(
        line,
        `the timestamp is a number of seconds or milliseconds since 1970, before ${SECONDS_HELD} seconds, or a day such as 2005-09-06; got "${quoteBytes(bytes, from, to)}".`,
      );
    this.kind ??= kind;
    if (kind !== this.kind)
      throw badLine(
        line,
        `the timestamp here is ${KIND_NAMES[kind]}, those before are ${KIND_NAMES[this.kind]} each; got "${quoteBytes(bytes, from, to)}".`,
      );
    return day;
  }
}

/** The whole part of "1260759144" or "1260759144.0"; −1 if the bytes hold anything else, nothing, or too many digits. */
function secondsOf(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  let at = from;
  let byte = 0;
  for (; at < to; at++) {
    byte = bytes[at];
    if (byte < ZERO || byte > NINE) break;
    value = value * RADIX + byte - ZERO;
  }
  if (at === from || at - from > MOST_DIGITS) return -1;
  if (at === to) return value;
  if (byte !== POINT) return -1;
  while (++at < to) if (bytes[at] < ZERO || bytes[at] > NINE) return -1;
  return value;
}
