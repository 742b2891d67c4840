import { badLine } from './badFile';
import {
  DAY_DIGITS,
  DAYS_HELD,
  LEAST_MILLISECONDS,
  MS_A_SECOND,
  SECONDS_A_DAY,
  SECONDS_HELD,
} from './constants';
import { quoteBytes } from './quoteBytes';
import { readDayWritten } from './readDayWritten';
import { readWhole } from './readWhole';

/** How dates are written: a number of seconds or milliseconds since 1970 (UTC), or year, month and day. */
export type DateKind = 'seconds' | 'milliseconds' | 'days';

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
    const value = readWhole(bytes, from, to, 'any');
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
