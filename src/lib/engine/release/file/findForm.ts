import { badLine } from './badFile';
import { MOST_FIELDS, NINE, PLAIN_FIELDS, QUOTE, SPACE, ZERO } from './constants';
import { Fields } from './Fields';
import { SEPARATOR_NAMES, type FileForm, type Role, type Separator } from './FileForm';
import { findColumns, ROLE_NAMES, ROLES } from './findColumns';
import { quoteBytes } from './quoteBytes';

/** Tried in this order: what text rarely holds comes first, commas last. */
const SEPARATORS: Separator[] = ['\t', '::', ';', '|', ','];
const PLAIN_COLUMNS: Record<Role, number> = { user: 0, title: 1, stars: 2, date: 3 };
const EXPECTED =
  'expected "userId,movieId,rating,timestamp", or four numbers separated by commas, semicolons, tabs or double colons';
/** Reads names of columns; what is no UTF-8 becomes a sign for that. */
const NAMES = new TextDecoder();
/** A title above its ratings, as the Netflix Prize wrote them, with or without spaces around. */
const BLOCK = /^ *\d+: *$/;
const BLOCKS: FileForm = {
  kind: 'blocks',
  separator: ',',
  fields: 3,
  columns: { user: 0, title: -1, stars: 1, date: 2 },
  header: null,
};

/**
 * The form of a file, from its first line in bytes `from` … `to` (excluded): a header if it does not begin with a number.
 * @param declared the separator, where the file says it in a line of its own
 * @throws EngineError `badFile` that says what is missing
 */
export function findForm(
  bytes: Uint8Array,
  from: number,
  to: number,
  line: number,
  declared: Separator | null,
): FileForm {
  const text = String.fromCharCode(...bytes.subarray(from, to));
  if (BLOCK.test(text)) return BLOCKS;
  const splits = (declared === null ? SEPARATORS : [declared])
    .map((separator) => ({ separator, fields: split(bytes, from, to, separator, line) }))
    .filter(({ fields }) => fields.length > 1);
  const widest = splits.reduce<(typeof splits)[number] | null>(
    (best, each) => (best !== null && best.fields.length >= each.fields.length ? best : each),
    null,
  );
  if (widest === null) throw badLine(line, `${EXPECTED}; got "${quoteBytes(bytes, from, to)}".`);
  return beginsWithDigit(bytes, from, to)
    ? plainForm(splits, widest, line, quoteBytes(bytes, from, to))
    : formOfHeader(splits, widest, line, quoteBytes(bytes, from, to));
}

interface SplitLine {
  separator: Separator;
  fields: string[];
}

function plainForm(splits: SplitLine[], widest: SplitLine, line: number, got: string): FileForm {
  const plain = splits.find(({ fields }) => fields.length === PLAIN_FIELDS);
  if (plain)
    return {
      kind: 'table',
      separator: plain.separator,
      fields: PLAIN_FIELDS,
      columns: PLAIN_COLUMNS,
      header: null,
    };
  const { length } = widest.fields;
  throw badLine(
    line,
    length < PLAIN_FIELDS
      ? `expected ${PLAIN_FIELDS} numbers separated by ${SEPARATOR_NAMES[widest.separator]} (user, title, stars, timestamp), or a header; got "${got}".`
      : `${length} fields and no header, so what they are cannot be told; got "${got}". Put a line over them that names the columns, such as "userId,movieId,rating,timestamp".`,
  );
}

function formOfHeader(splits: SplitLine[], widest: SplitLine, line: number, got: string): FileForm {
  for (const { separator, fields } of splits) {
    const { columns, missing } = findColumns(fields);
    if (missing.length > 0) continue;
    const header = Object.fromEntries(ROLES.map((role) => [role, fields[columns[role]]]));
    return {
      kind: 'table',
      separator,
      fields: fields.length,
      columns,
      header: header as Record<Role, string>,
    };
  }
  const { missing, twice } = findColumns(widest.fields);
  if (missing.length === ROLES.length) throw badLine(line, `${EXPECTED}; got "${got}".`);
  throw badLine(
    line,
    twice === null
      ? `this header has no column for the ${missing.map((role) => `${role} (such as ${ROLE_NAMES[role][0]})`).join(', nor for the ')}; got "${got}".`
      : `this header has two columns for the ${twice}; got "${got}". Rename the one that does not count.`,
  );
}

/** The fields as they are written; none if they cannot be split so. */
function split(
  bytes: Uint8Array,
  from: number,
  to: number,
  separator: Separator,
  line: number,
): string[] {
  const fields = new Fields(separator);
  if (fields.split(bytes, from, to) !== 'done') return [];
  if (fields.count > MOST_FIELDS)
    throw badLine(
      line,
      `${fields.count} columns separated by ${SEPARATOR_NAMES[separator]}; at most ${MOST_FIELDS} are read.`,
    );
  return Array.from({ length: fields.count }, (_, i) =>
    NAMES.decode(bytes.subarray(fields.starts[i], fields.ends[i])),
  );
}

function beginsWithDigit(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to && (bytes[at] === SPACE || bytes[at] === QUOTE)) at++;
  return at < to && bytes[at] >= ZERO && bytes[at] <= NINE;
}
