import { badLine } from './badFile';
import { DAYS_HELD, LARGEST_ID, SECONDS_A_DAY } from './constants';
import { quoteBytes } from './quoteBytes';

const ZERO = 0x30;
const NINE = 0x39;
const POINT = 0x2e;
const FIVE = 0x35;
const RADIX = 10;
/** Digits that are surely a number of 32 bits or a little more, so that nothing overflows meanwhile. */
const MOST_DIGITS = 12;
const MOST_HALF_STARS = 10;
/** Fields of a line. */
const FIELDS = 4;

/** What separates the four numbers of a line. */
export type Delimiter = ',' | '\t' | '::';

/** How a delimiter is called in a refusal. */
const DELIMITER_NAMES: Record<Delimiter, string> = {
  ',': 'commas',
  '\t': 'tabs',
  '::': 'double colons',
};

/** Reads lines `user, title, stars, timestamp`; holds the last one read, so that no object is made a line. */
export class RatingLine {
  user = 0;
  title = 0;
  /** 1 to 10. */
  halfStars = 0;
  /** Since 1 January 1970 UTC. */
  day = 0;
  readonly #delimiter: Delimiter;
  readonly #separator: number;
  /** Where the field being read begins, and where it ends. */
  #from = 0;
  #to = 0;

  constructor(delimiter: Delimiter) {
    this.#delimiter = delimiter;
    this.#separator = delimiter.charCodeAt(0);
  }

  /**
   * Reads bytes `from` … `to` (excluded).
   * @param line its number, for refusals
   * @throws EngineError `badFile` with the line and what was expected
   */
  read(bytes: Uint8Array, from: number, to: number, line: number): void {
    this.#to = from - this.#delimiter.length;
    this.#nextField(bytes, from, to, line);
    this.user = this.#id(bytes, 'user', line);
    this.#nextField(bytes, from, to, line);
    this.title = this.#id(bytes, 'title', line);
    this.#nextField(bytes, from, to, line);
    this.halfStars = this.#stars(bytes, line);
    this.#nextField(bytes, from, to, line, true);
    this.day = this.#daySince1970(bytes, line);
  }

  #nextField(bytes: Uint8Array, from: number, to: number, line: number, isLast = false): void {
    const start = this.#to + this.#delimiter.length;
    let end = start;
    while (end < to && bytes[end] !== this.#separator) end++;
    if (isLast !== (end === to)) throw this.#wrongFields(bytes, from, to, line);
    if (end < to && this.#delimiter === '::' && bytes[end + 1] !== this.#separator)
      throw this.#wrongFields(bytes, from, to, line);
    this.#from = start;
    this.#to = end;
  }

  #wrongFields(bytes: Uint8Array, from: number, to: number, line: number) {
    return badLine(
      line,
      `expected ${FIELDS} numbers separated by ${DELIMITER_NAMES[this.#delimiter]} (user, title, stars, timestamp); got "${quoteBytes(bytes, from, to)}".`,
    );
  }

  /** The digits of the field as a number; −1 if it holds anything else, nothing, or too many. */
  #whole(bytes: Uint8Array, from = this.#from, to = this.#to): number {
    if (from === to || to - from > MOST_DIGITS) return -1;
    let value = 0;
    for (let i = from; i < to; i++) {
      const byte = bytes[i];
      if (byte < ZERO || byte > NINE) return -1;
      value = value * RADIX + byte - ZERO;
    }
    return value;
  }

  #id(bytes: Uint8Array, what: string, line: number): number {
    const id = this.#whole(bytes);
    if (id < 1 || id > LARGEST_ID)
      throw badLine(
        line,
        `the ${what} is a whole number from 1 to ${LARGEST_ID}; got "${this.#quoted(bytes)}".`,
      );
    return id;
  }

  /** "4", "4.0", "3.5". */
  #stars(bytes: Uint8Array, line: number): number {
    let end = this.#from;
    while (end < this.#to && bytes[end] !== POINT) end++;
    const whole = this.#whole(bytes, this.#from, end);
    let halfStars = whole < 0 ? 0 : 2 * whole;
    if (end < this.#to) {
      const isOneDigit = this.#to - end === 2;
      if (isOneDigit && bytes[end + 1] === FIVE) halfStars++;
      else if (!isOneDigit || bytes[end + 1] !== ZERO) halfStars = 0;
    }
    if (whole < 0 || halfStars < 1 || halfStars > MOST_HALF_STARS)
      throw badLine(line, `stars are 0.5 to 5 in steps of one half; got "${this.#quoted(bytes)}".`);
    return halfStars;
  }

  #daySince1970(bytes: Uint8Array, line: number): number {
    const seconds = this.#whole(bytes);
    const day = Math.floor(seconds / SECONDS_A_DAY);
    if (seconds < 0 || day >= DAYS_HELD)
      throw badLine(
        line,
        `the timestamp is a whole number of seconds since 1970, before ${DAYS_HELD * SECONDS_A_DAY}; got "${this.#quoted(bytes)}".`,
      );
    return day;
  }

  #quoted(bytes: Uint8Array): string {
    return quoteBytes(bytes, this.#from, this.#to);
  }
}
