import { badFile, badLine } from './badFile';
import { MOST_FILE_BYTES, MOST_FILE_RATINGS, MOST_LINE_BYTES } from './constants';
import { DenseIds } from './DenseIds';
import { quoteBytes } from './quoteBytes';
import { RatingLine, type Delimiter } from './RatingLine';
import { RatingRows } from './RatingRows';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const ZERO = 0x30;
const NINE = 0x39;
/** UTF-8’s byte order mark, which some editors put in front; it means nothing. */
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** How packed files begin, and what made them. */
const PACKED = [
  { name: 'gzip', bytes: [0x1f, 0x8b] },
  { name: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'bzip2', bytes: [0x42, 0x5a, 0x68] },
  { name: 'xz', bytes: [0xfd, 0x37, 0x7a, 0x58] },
  { name: 'zstd', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
];
/** The header of MovieLens files; none is needed. */
const HEADER = 'userId,movieId,rating,timestamp';

/**
 * Takes the bytes of a file of ratings as they come: MovieLens `ratings.csv` (with or without header), `u.data` (tabs) or
 * `ratings.dat` (double colons). Lines end with LF or CRLF; empty lines are passed over.
 */
export class RatingsParser {
  readonly rows = new RatingRows();
  readonly users = new DenseIds();
  readonly titles = new DenseIds();
  #bytes = 0;
  #lines = 0;
  #line: RatingLine | null = null;
  /** The beginning of a line whose end is still to come. */
  readonly #rest = new Uint8Array(MOST_LINE_BYTES + 1);
  #restLength = 0;

  /** @throws EngineError `badFile` with the line and what was expected */
  push(chunk: Uint8Array): void {
    this.#bytes += chunk.length;
    if (this.#bytes > MOST_FILE_BYTES)
      throw badFile(
        `This file does not end: at most ${MOST_FILE_BYTES} bytes are read. Take a part of it.`,
      );
    let from = 0;
    if (this.#restLength > 0) {
      const end = chunk.indexOf(LINE_FEED);
      this.#keep(chunk, 0, end < 0 ? chunk.length : end);
      if (end < 0) return;
      this.#takeRest();
      from = end + 1;
    }
    for (;;) {
      let end = from;
      while (end < chunk.length && chunk[end] !== LINE_FEED) end++;
      if (end === chunk.length) break;
      this.#take(chunk, from, end);
      from = end + 1;
    }
    this.#keep(chunk, from, chunk.length);
  }

  /** To be called after the last chunk. @throws EngineError `badFile` if there was no rating */
  end(): void {
    if (this.#restLength > 0) this.#takeRest();
    if (this.rows.length === 0)
      throw badFile(
        `There is no rating in this file: expected lines of user, title, stars and timestamp, such as "1,296,5.0,1147880044".`,
      );
  }

  #keep(chunk: Uint8Array, from: number, to: number): void {
    if (this.#restLength + to - from > MOST_LINE_BYTES) throw this.#tooLong(chunk, from);
    this.#rest.set(chunk.subarray(from, to), this.#restLength);
    this.#restLength += to - from;
  }

  #takeRest(): void {
    const length = this.#restLength;
    this.#restLength = 0;
    this.#take(this.#rest, 0, length);
  }

  #take(bytes: Uint8Array, from: number, to: number): void {
    const line = ++this.#lines;
    if (to - from > MOST_LINE_BYTES) throw this.#tooLong(bytes, from, line);
    const start =
      line === 1 && startsWith(bytes, from, to, BYTE_ORDER_MARK)
        ? from + BYTE_ORDER_MARK.length
        : from;
    const end = to > start && bytes[to - 1] === CARRIAGE_RETURN ? to - 1 : to;
    if (line === 1) refusePacked(bytes, start, end);
    if (end === start) return;
    if (this.#line === null) {
      this.#line = new RatingLine(delimiterOf(bytes, start, end, line));
      if (isHeader(bytes, start, end)) return;
    }
    const rating = this.#line;
    rating.read(bytes, start, end, line);
    if (this.rows.length === MOST_FILE_RATINGS)
      throw badLine(
        line,
        `at most ${MOST_FILE_RATINGS} ratings are read. Take a part of the file.`,
      );
    this.rows.add(
      this.users.placeOf(rating.user),
      this.titles.placeOf(rating.title),
      rating.day,
      rating.halfStars,
    );
  }

  #tooLong(bytes: Uint8Array, from: number, line = this.#lines + 1) {
    if (line === 1 && this.#restLength > 0) refusePacked(this.#rest, 0, this.#restLength);
    else if (line === 1) refusePacked(bytes, from, bytes.length);
    return badLine(
      line,
      `longer than ${MOST_LINE_BYTES} bytes; expected user, title, stars and timestamp. Is this a file of ratings?`,
    );
  }
}

/** @throws EngineError for the first bytes of a packed file */
function refusePacked(bytes: Uint8Array, from: number, to: number): void {
  for (const { name, bytes: signature } of PACKED)
    if (startsWith(bytes, from, to, signature))
      throw badFile(
        `This file is packed (${name}): unpack it first, and give the ratings themselves.`,
      );
}

function startsWith(
  bytes: Uint8Array,
  from: number,
  to: number,
  start: readonly number[],
): boolean {
  return to - from >= start.length && start.every((byte, i) => bytes[from + i] === byte);
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

/** What separates the fields: what follows the first number, or, in a header, the comma. */
function delimiterOf(bytes: Uint8Array, from: number, to: number, line: number): Delimiter {
  if (isHeader(bytes, from, to)) return ',';
  let i = from;
  while (i < to && isDigit(bytes[i])) i++;
  const after = String.fromCharCode(...bytes.subarray(i, Math.min(to, i + 2)));
  if (i > from && after.startsWith(',')) return ',';
  if (i > from && after.startsWith('\t')) return '\t';
  if (i > from && after === '::') return '::';
  throw badLine(
    line,
    `expected "${HEADER}", or four numbers separated by commas, tabs or double colons; got "${quoteBytes(bytes, from, to)}".`,
  );
}

function isHeader(bytes: Uint8Array, from: number, to: number): boolean {
  const text = String.fromCharCode(...bytes.subarray(from, to));
  return text.replaceAll('"', '').replaceAll(' ', '').toLowerCase() === HEADER.toLowerCase();
}
