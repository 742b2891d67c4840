import { format } from 'd3-format';

/** Six significant digits, in every browser. */
const number = format(',.6~r');

const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || ArrayBuffer.isView(value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !isList(value);

/** A row of a table or a part of a record, on one line. */
function formatInLine(value: unknown): string {
  if (typeof value === 'number') return number(value);
  if (isList(value)) return Array.from(value, formatInLine).join(', ');
  if (isRecord(value)) {
    return Object.entries(value)
      .map(([name, part]) => `${name} ${formatInLine(part)}`)
      .join(', ');
  }
  return String(value);
}

/**
 * A constant's value as text: numbers with their thousands, a list with commas, a table or a record
 * with a line for each row or name.
 */
export function formatValue(value: unknown): string {
  if (isList(value) && Array.from(value).some(isList)) {
    return Array.from(value, formatInLine).join('\n');
  }
  if (isRecord(value)) {
    return Object.entries(value)
      .map(([name, part]) => `${name}: ${formatInLine(part)}`)
      .join('\n');
  }
  return formatInLine(value);
}
