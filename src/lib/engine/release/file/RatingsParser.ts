import { EngineError } from '../../EngineError';
import { badFile, badLine } from './badFile';
import {
  CARRIAGE_RETURN,
  LINE_FEED,
  MOST_FILE_BYTES,
  MOST_FILE_RATINGS,
  MOST_LINE_BYTES,
  MOST_WIDE_LINE_BYTES,
  PLAIN_FIELDS,
  SPACE,
} from './constants';
import type { DateKind } from './DateReader';
import { DenseIds } from './DenseIds';
import type { FileForm, Separator } from './FileForm';
import { findForm } from './findForm';
import { PlainText } from './PlainText';
import { RatingLine } from './RatingLine';
import { RatingRows } from './RatingRows';
import { RatingTally } from './RatingTally';

/** How a spreadsheet says the separator, in a first line of its own. */
const DECLARED_BYTES = 5;
const DECLARED = /^sep=([,;\t|])$/i;
/** Before 1980 nobody’s rating has a date; a cut timestamp does. */
const FIRST_LIKELY_DAY = 3652;

/**
 * Takes the bytes of a file of ratings as they come, in any of the forms of docs/ratings.md. Lines end with LF, CR or both; empty
 * lines are passed over.
 */
export class RatingsParser {
  readonly rows = new RatingRows();
  readonly users = new DenseIds();
  readonly titles = new DenseIds();
  readonly tally = new RatingTally();
  readonly text = new PlainText();
  /** null until the first line was read. */
  form: FileForm | null = null;
  /** Lines that held nothing. */
  emptyLines = 0;
  /** Whether the last line, if it had no end, ended with a number that a cut would have made another. */
  isLastInDoubt = false;
  /** Longest line of this form. */
  #mostBytes = MOST_WIDE_LINE_BYTES;
  #declared: Separator | null = null;
  #line: RatingLine | null = null;
  #bytes = 0;
  #lines = 0;
  /** The line in which a quote was opened that is still open; 0 for none. */
  #openedAt = 0;
  /** The beginning of a line whose end is still to come. */
  readonly #rest = new Uint8Array(MOST_WIDE_LINE_BYTES + 1);
  #restLength = 0;
  /** Whether the last byte ended a line with CR: a LF behind it belongs to it. */
  #isAfterReturn = false;

  /** How the dates are written; null before the first. */
  get dates(): DateKind | null {
    return this.#line?.dates.kind ?? null;
  }

  /** @throws EngineError `badFile` with the line and what was expected */
  push(chunk: Uint8Array): void {
    this.#bytes += chunk.length;
    if (this.#bytes > MOST_FILE_BYTES)
      throw badFile(
        `This file does not end: at most ${MOST_FILE_BYTES} bytes are read. Take a part of it.`,
      );
    this.#takeLines(this.text.push(chunk));
  }

  /** To be called after the last chunk. @throws EngineError `badFile` if there was no rating */
  end(): void {
    this.#takeLines(this.text.end());
    if (this.#restLength > 0) this.#takeLast();
    if (this.rows.length === 0)
      throw badFile(
        `There is no rating in this file: expected lines of user, title, stars and timestamp, such as "1,296,5.0,1147880044".`,
      );
  }

  #takeLines(text: Uint8Array): void {
    const { length } = text;
    let from = 0;
    if (this.#isAfterReturn && length > 0) {
      if (text[0] === LINE_FEED) from = 1;
      this.#isAfterReturn = false;
    }
    for (;;) {
      let end = from;
      let byte = 0;
      while (
        end < length &&
        ((byte = text[end]) > CARRIAGE_RETURN || (byte !== LINE_FEED && byte !== CARRIAGE_RETURN))
      )
        end++;
      if (end === length) break;
      if (this.#restLength > 0) {
        this.#keep(text, from, end);
        this.#takeRest();
      } else this.#take(text, from, end);
      if (byte === CARRIAGE_RETURN) {
        if (end + 1 === length) this.#isAfterReturn = true;
        else if (text[end + 1] === LINE_FEED) end++;
      }
      from = end + 1;
    }
    this.#keep(text, from, length);
  }

  #keep(text: Uint8Array, from: number, to: number): void {
    if (this.#restLength + to - from > this.#mostBytes) throw this.#tooLong(this.#lines + 1);
    this.#rest.set(text.subarray(from, to), this.#restLength);
    this.#restLength += to - from;
  }

  #takeRest(): void {
    const length = this.#restLength;
    this.#restLength = 0;
    this.#take(this.#rest, 0, length);
  }

  /** The last line, which nothing ends: what is wrong with it may be that the file was cut. */
  #takeLast(): void {
    const { rows } = this;
    const { firstDay, length } = rows;
    try {
      this.#takeRest();
      if (this.#openedAt > 0) throw this.#unclosed();
      if (rows.length === length || this.form === null) return;
      const isEarly =
        this.dates !== 'days' && rows.firstDay < FIRST_LIKELY_DAY && firstDay >= FIRST_LIKELY_DAY;
      if (length > 0 && isEarly)
        throw badLine(this.#lines, 'its timestamp lies in the 1970s, where no other does.');
      const { columns, fields } = this.form;
      const { user, title, stars } = columns;
      // a timestamp cut short is one of the 1970s; alone there is no other to hold it against
      this.isLastInDoubt = isEarly || [user, title, stars].includes(fields - 1);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      throw badFile(
        `${error.message} The file ends within this line, so it was probably cut short: get the whole file, or leave the line away.`,
      );
    }
  }

  #take(bytes: Uint8Array, from: number, to: number): void {
    const line = ++this.#lines;
    if (to - from > this.#mostBytes) throw this.#tooLong(line);
    if (isBlank(bytes, from, to)) {
      this.emptyLines++;
      return;
    }
    if (this.#line === null && this.#isBeginning(bytes, from, to, line)) return;
    const rating = this.#line!;
    const what = rating.read(bytes, from, to, this.#openedAt || line);
    if (what === 'half') {
      this.#openedAt ||= line;
      this.#keep(bytes, from, to);
      this.#rest[this.#restLength++] = LINE_FEED;
      return;
    }
    this.#openedAt = 0;
    if (what === 'title') return;
    if (this.rows.length === MOST_FILE_RATINGS)
      throw badLine(
        line,
        `at most ${MOST_FILE_RATINGS} ratings are read. Take a part of the file.`,
      );
    this.tally.add(rating.rating, line);
    this.rows.add(
      this.users.placeOf(rating.user),
      this.titles.placeOf(rating.title),
      rating.day,
      rating.rating,
    );
  }

  /** Learns the form from the first line. @returns whether that was all that it says */
  #isBeginning(bytes: Uint8Array, from: number, to: number, line: number): boolean {
    const declared =
      to - from === DECLARED_BYTES &&
      DECLARED.exec(String.fromCharCode(...bytes.subarray(from, to)));
    if (declared && this.#declared === null) {
      this.#declared = declared[1] as Separator;
      return true;
    }
    const form = findForm(bytes, from, to, line, this.#declared);
    this.form = form;
    this.#line = new RatingLine(form);
    if (form.fields <= PLAIN_FIELDS) this.#mostBytes = MOST_LINE_BYTES;
    return form.header !== null;
  }

  #tooLong(line: number) {
    if (this.#openedAt > 0) return this.#unclosed();
    return badLine(
      line,
      `longer than ${this.#mostBytes} bytes; expected user, title, stars and timestamp. Is this a file of ratings?`,
    );
  }

  #unclosed() {
    return badLine(this.#openedAt, 'a quote opens in this line and is not closed.');
  }
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to && bytes[at] === SPACE) at++;
  return at === to;
}
