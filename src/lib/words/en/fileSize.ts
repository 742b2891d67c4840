import { counted, decimal, number } from './numbers';

/** Decimal units, as disks and networks are sold. */
const UNITS: ReadonlyArray<readonly [bytes: number, unit: string]> = [
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'kB'],
];
/** Below so many of a unit the tenth is news. */
const FINE_BELOW = 10;

/** A size as one says it: "300 bytes", "1.2 kB", "13 MB". */
export function fileSize(bytes: number): string {
  // what rounds to a thousand of one unit is one of the next
  const [size, unit] = UNITS.find(([each]) => Math.round(bytes) >= each * 0.9995) ?? [];
  if (size === undefined) return counted(bytes, 'byte');
  const value = bytes / size;
  return `${value < FINE_BELOW - 0.05 ? decimal(value, 1) : number(value)} ${unit}`;
}
