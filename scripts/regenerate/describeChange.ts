/** Leaves that are named one by one; the rest are counted. */
const MOST_NAMED = 3;
/** Digits of a number shown. */
const DIGITS = 4;
/** Longest text shown of a leaf, in characters. */
const MOST_SHOWN = 40;

/** A value of a JSON document that is neither list nor object, by its path. */
type Leaves = Map<string, unknown>;

/**
 * What changed between two states of a file, in a line; null if nothing did. Of JSON the leaves, the first few with old and new value; of other
 * text its lines; of anything else its size.
 * @param place its name @param before null if it was not there
 */
export function describeChange(
  place: string,
  before: Buffer | null,
  after: Buffer | null,
): string | null {
  if (before === null && after === null) return null;
  if (after === null) return `${place}: gone`;
  if (before === null) return `${place}: new, ${after.length} bytes`;
  if (before.equals(after)) return null;
  const [path] = place.split('#');
  if (path.endsWith('.json')) return `${place}: ${describeLeaves(`${before}`, `${after}`)}`;
  if (path.endsWith('.md')) return `${place}: ${describeLines(`${before}`, `${after}`)}`;
  return `${place}: ${before.length} → ${after.length} bytes`;
}

function describeLeaves(before: string, after: string): string {
  const was = leavesOf(JSON.parse(before));
  const is = leavesOf(JSON.parse(after));
  const paths = [...new Set([...was.keys(), ...is.keys()])];
  const changed = paths.filter((path) => was.get(path) !== is.get(path));
  if (changed.length === 0) return 'laid out differently, the values as before';
  const named = changed
    .slice(0, MOST_NAMED)
    .map((path) => `${path} ${show(was, path)} → ${show(is, path)}`);
  const more = changed.length > MOST_NAMED ? `, and ${changed.length - MOST_NAMED} more` : '';
  return `${changed.length} of ${paths.length} values changed: ${named.join(', ')}${more}`;
}

function describeLines(before: string, after: string): string {
  const was = new Set(before.split('\n'));
  const is = new Set(after.split('\n'));
  const fresh = [...is].filter((line) => !was.has(line)).length;
  const gone = [...was].filter((line) => !is.has(line)).length;
  return `${fresh} lines new, ${gone} gone`;
}

function show(leaves: Leaves, path: string): string {
  if (!leaves.has(path)) return 'none';
  const value = leaves.get(path);
  if (typeof value === 'number' && !Number.isInteger(value))
    return `${Number(value.toPrecision(DIGITS))}`;
  const text = JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

/** Entries of a list go by their id if they have one, so that one more at the front is not a change of all. */
function leavesOf(value: unknown, path = '', leaves: Leaves = new Map()): Leaves {
  if (Array.isArray(value))
    value.forEach((entry: unknown, i) => leavesOf(entry, `${path}[${idOf(entry) ?? i}]`, leaves));
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      leavesOf(inner, path === '' ? key : `${path}.${key}`, leaves);
  else leaves.set(path, value);
  return leaves;
}

function idOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return null;
  return typeof entry.id === 'string' ? entry.id : null;
}
