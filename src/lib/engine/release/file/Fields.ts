import type { Separator } from './FileForm';
import { MOST_FIELDS, QUOTE, SPACE } from './constants';

/** What came of splitting a line: `open` if a quote is still to be closed, `torn` if something stands behind a closing one. */
export type Split = 'done' | 'open' | 'torn';

/**
 * Splits lines into fields (RFC 4180): a field in double quotes may hold the separator, line ends and, doubled, quotes. Spaces
 * around a field are passed over. Holds where the fields of the last line begin and end, so that no object is made a line.
 */
export class Fields {
  /** Of the first `MOST_FIELDS` fields, where each begins and ends (excluded), without quotes and the spaces around. */
  readonly starts = new Uint32Array(MOST_FIELDS);
  readonly ends = new Uint32Array(MOST_FIELDS);
  count = 0;
  readonly #code: number;
  readonly #width: number;

  constructor(separator: Separator) {
    this.#code = separator.charCodeAt(0);
    this.#width = separator.length;
  }

  /** Splits bytes `from` … `to` (excluded). */
  split(bytes: Uint8Array, from: number, to: number): Split {
    const { starts, ends } = this;
    const code = this.#code;
    const isTwice = this.#width === 2;
    let count = 0;
    let at = from;
    for (;;) {
      while (at < to && bytes[at] === SPACE) at++;
      let start = at;
      let end: number;
      if (at < to && bytes[at] === QUOTE) {
        start++;
        end = closingQuote(bytes, start, to);
        if (end < 0) return 'open';
        at = end + 1;
        while (at < to && bytes[at] === SPACE) at++;
        if (at < to && (bytes[at] !== code || (isTwice && !isDoubled(bytes, at, to))))
          return 'torn';
      } else {
        while (at < to && (bytes[at] !== code || (isTwice && !isDoubled(bytes, at, to)))) at++;
        end = at;
        while (end > start && bytes[end - 1] === SPACE) end--;
      }
      if (count < MOST_FIELDS) {
        starts[count] = start;
        ends[count] = end;
      }
      count++;
      if (at >= to) break;
      at += this.#width;
    }
    this.count = count;
    return 'done';
  }
}

/** Whether the byte at `at` stands there twice, before `to`. */
function isDoubled(bytes: Uint8Array, at: number, to: number): boolean {
  return at + 1 < to && bytes[at + 1] === bytes[at];
}

/** Where the quoted text ends that begins at `from`; −1 if it does not. */
function closingQuote(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (bytes[at] !== QUOTE) continue;
    if (at + 1 === to || bytes[at + 1] !== QUOTE) return at;
    at++;
  }
  return -1;
}
