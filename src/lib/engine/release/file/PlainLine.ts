import {
  DAY_DIGITS,
  LARGEST_ID,
  MOST_DIGITS,
  MOST_RATING,
  PLAIN_FIELDS,
  POINT,
  RADIX,
  RATING_PARTS,
  SECONDS_A_DAY,
  SECONDS_HELD,
  TENTH,
  ZERO,
} from './constants';
import type { FileForm } from './FileForm';

/**
 * Reads the lines that nearly all large files consist of, `1,296,5.0,1147880044` with any separator, in one pass: three times as
 * fast as `RatingLine`, which reads everything else, and refuses.
 */
export class PlainLine {
  user = 0;
  title = 0;
  /** In parts (`RATING_PARTS` to one). */
  rating = 0;
  /** Since 1 January 1970 UTC. */
  day = 0;
  readonly #code: number;
  readonly #width: number;
  /** Where the number read last ended. */
  #at = 0;

  constructor({ separator }: FileForm) {
    this.#code = separator.charCodeAt(0);
    this.#width = separator.length;
  }

  /** Whether a form can have such lines. */
  static suits({ kind, fields, columns }: FileForm): boolean {
    const { user, title, stars, date } = columns;
    const isInOrder = [user, title, stars, date].join() === '0,1,2,3';
    return kind === 'table' && fields === PLAIN_FIELDS && isInOrder;
  }

  /** Reads bytes `from` … `to` (excluded). @returns false if they are anything else; then nothing is said of why */
  read(bytes: Uint8Array, from: number, to: number): boolean {
    this.user = this.#digits(bytes, from, to);
    if (this.user < 0 || this.user > LARGEST_ID || !this.#passSeparator(bytes, to)) return false;
    this.title = this.#digits(bytes, this.#at, to);
    if (this.title < 0 || this.title > LARGEST_ID || !this.#passSeparator(bytes, to)) return false;
    const stars = this.#digits(bytes, this.#at, to);
    if (stars < 0 || stars >= MOST_RATING) return false;
    this.rating = stars * RATING_PARTS;
    if (bytes[this.#at] === POINT) {
      const tenths = bytes[this.#at + 1] - ZERO;
      if (!(tenths >= 0 && tenths < RADIX)) return false;
      this.rating += tenths * TENTH;
      this.#at += 2;
    }
    if (!this.#passSeparator(bytes, to)) return false;
    const start = this.#at;
    const seconds = this.#digits(bytes, start, to);
    if (seconds < 0 || seconds >= SECONDS_HELD) return false;
    if (this.#at !== to || to - start === DAY_DIGITS) return false;
    this.day = Math.floor(seconds / SECONDS_A_DAY);
    return true;
  }

  /** The digits from `from` on as a number; −1 if there is none, or too many. */
  #digits(bytes: Uint8Array, from: number, to: number): number {
    let value = 0;
    let at = from;
    for (; at < to; at++) {
      const digit = bytes[at] - ZERO;
      if (digit < 0 || digit >= RADIX) break;
      value = value * RADIX + digit;
    }
    this.#at = at;
    return at === from || at - from > MOST_DIGITS ? -1 : value;
  }

  #passSeparator(bytes: Uint8Array, to: number): boolean {
    const at = this.#at;
    if (at + this.#width >= to || bytes[at] !== this.#code) return false;
    if (this.#width === 2 && bytes[at + 1] !== this.#code) return false;
    this.#at = at + this.#width;
    return true;
  }
}
