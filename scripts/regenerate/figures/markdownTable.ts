/** What a cell says that has nothing to say. */
export const NONE = '–';

/** A whole number with its thousands apart. */
export const whole = (value: number): string => value.toLocaleString('en-US');

/** Says a number with so many decimals; null as NONE; what rounds to nothing has no sign. */
export const digits =
  (places: number) =>
  (value: number | null): string => {
    const text = value?.toFixed(places).replace('-', '−') ?? NONE;
    return /^−[0.]*$/.test(text) ? text.slice(1) : text;
  };

const row = (cells: string[]) => `| ${cells.join(' | ')} |`;

/** A table in Markdown. @param head the columns, between semicolons */
export function table(head: string, rows: string[][]): string {
  const first = head.split('; ');
  return [row(first), row(first.map(() => '---')), ...rows.map(row)].join('\n');
}
