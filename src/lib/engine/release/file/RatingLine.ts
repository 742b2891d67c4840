import { badLine } from './badFile';
import { COLON, LARGEST_ID, PLAIN_FIELDS, SPACE } from './constants';
import { DateReader } from './DateReader';
import { Fields } from './Fields';
import { SEPARATOR_NAMES, type FileForm, type Separator } from './FileForm';
import { PlainLine } from './PlainLine';
import { quoteBytes } from './quoteBytes';
import { readRating } from './readRating';
import { readWhole } from './readWhole';

/** Reads the lines of a file of one form; holds the last one read, so that no object is made a line. */
export class RatingLine {
  user = 0;
  title = 0;
  /** In parts (`RATING_PARTS` to one), on whatever scale. */
  rating = 0;
  /** Since 1 January 1970 UTC. */
  day = 0;
  readonly dates = new DateReader();
  readonly #form: FileForm;
  readonly #fields: Fields;
  readonly #plain: PlainLine | null;
  /** Whether a block has begun, so that its lines have a title. */
  #hasTitle = false;

  constructor(form: FileForm) {
    this.#form = form;
    this.#fields = new Fields(form.separator);
    this.#plain = PlainLine.suits(form) ? new PlainLine(form) : null;
  }

  /**
   * Reads bytes `from` … `to` (excluded).
   * @param line its number, for refusals
   * @returns what it was: a rating; the title of the ratings to come; or half a line, whose quote closes further down
   * @throws EngineError `badFile` with the line and what was expected
   */
  read(bytes: Uint8Array, from: number, to: number, line: number): 'rating' | 'title' | 'half' {
    const plain = this.#plain;
    if (plain !== null && this.dates.kind === 'seconds' && plain.read(bytes, from, to)) {
      this.user = plain.user;
      this.title = plain.title;
      this.rating = plain.rating;
      this.day = plain.day;
      return 'rating';
    }
    const { kind, columns, fields } = this.#form;
    if (kind === 'blocks' && this.#readTitle(bytes, from, to, line)) return 'title';
    const split = this.#fields.split(bytes, from, to);
    if (split === 'open') return 'half';
    if (split === 'torn')
      throw badLine(
        line,
        `something stands behind a closing quote; got "${quoteBytes(bytes, from, to)}".`,
      );
    if (this.#fields.count !== fields) throw this.#wrongFields(bytes, from, to, line);
    const { starts, ends } = this.#fields;
    const { user, title, stars, date } = columns;
    this.user = this.#id(bytes, starts[user], ends[user], 'user', line);
    if (title >= 0) this.title = this.#id(bytes, starts[title], ends[title], 'title', line);
    else if (!this.#hasTitle)
      throw badLine(line, 'no title stands above this line, such as "17:".');
    this.rating = readRating(bytes, starts[stars], ends[stars]);
    if (this.rating < 0)
      throw badLine(
        line,
        `stars are 0.5 to 5 in steps of one half, or a rating is a number from 0 to 100; got "${quoteBytes(bytes, starts[stars], ends[stars])}".`,
      );
    this.day = this.dates.read(bytes, starts[date], ends[date], line);
    return 'rating';
  }

  /** Whether this is a line that names the title of those below it, "17:", with or without spaces around; then its number is kept. */
  #readTitle(bytes: Uint8Array, from: number, to: number, line: number): boolean {
    let [start, end] = [from, to];
    while (end > start && bytes[end - 1] === SPACE) end--;
    if (bytes[end - 1] !== COLON) return false;
    while (bytes[start] === SPACE) start++;
    this.title = this.#id(bytes, start, end - 1, 'title', line);
    this.#hasTitle = true;
    return true;
  }

  #id(bytes: Uint8Array, from: number, to: number, what: string, line: number): number {
    const id = readWhole(bytes, from, to);
    if (id < 0 || id > LARGEST_ID)
      throw badLine(
        line,
        `the ${what} is a whole number from 0 to ${LARGEST_ID}; got "${quoteBytes(bytes, from, to)}".`,
      );
    return id;
  }

  #wrongFields(bytes: Uint8Array, from: number, to: number, line: number) {
    const { kind, separator, fields, header } = this.#form;
    const { count } = this.#fields;
    const got = `got "${quoteBytes(bytes, from, to)}"`;
    if (kind === 'blocks')
      return badLine(
        line,
        count < fields
          ? `expected customer, stars and date below a title, with commas between; ${got}. Files of the Netflix Prize without stars (probe.txt, qualifying.txt) hold no ratings.`
          : `expected customer, stars and date below a title, with commas between; ${got}.`,
      );
    const other = otherSeparator(bytes, from, to, this.#form);
    const cause = other ? ` This line has ${SEPARATOR_NAMES[other]} instead.` : '';
    const what =
      header === null
        ? `${fields} numbers separated by ${SEPARATOR_NAMES[separator]} (user, title, stars, timestamp)`
        : `${fields} ${fields === PLAIN_FIELDS ? 'numbers' : 'fields'} separated by ${SEPARATOR_NAMES[separator]}, as in the header`;
    return badLine(line, `expected ${what}; ${got}.${cause}`);
  }
}

/** The separator by which a line has as many fields as it should, if not by the file’s own. */
function otherSeparator(bytes: Uint8Array, from: number, to: number, form: FileForm) {
  return (Object.keys(SEPARATOR_NAMES) as Separator[]).find((separator) => {
    const fields = new Fields(separator);
    return (
      separator !== form.separator &&
      fields.split(bytes, from, to) === 'done' &&
      fields.count === form.fields
    );
  });
}
