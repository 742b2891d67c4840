import type { Ranges } from './Ranges';
import { ROUNDED_BY } from './rounded';

/** A published share, by its rows in a program. */
export interface ShareRows {
  /** The rows that count the part and the whole. */
  part: number;
  whole: number;
  /** The row that says "at least so large a part"; without bounds while the share is left out. */
  stated: number;
  percent: number;
}

const PER_CENT = 100;

/**
 * Narrows the numbers of people that shares speak of, as far as each share by itself allows in whole people: 49% of at least one person is
 * at least one person of three, hence two of five, and at last 17 of 35.
 * @returns whether every share still leaves a number
 */
export function tightenShares(rows: Ranges, shares: ShareRows[]): boolean {
  for (let isNarrowed = true; isNarrowed;) {
    isNarrowed = false;
    for (const { part, whole, stated, percent } of shares) {
      if (rows.from(stated) === -Infinity) continue;
      const [low, high] = [percent - ROUNDED_BY, percent + ROUNDED_BY];
      const leastPart = Math.ceil((low * Math.max(0, rows.from(whole))) / PER_CENT);
      const mostPart = Math.floor((high * rows.to(whole)) / PER_CENT);
      const leastWhole = Math.ceil((PER_CENT * rows.from(part)) / high);
      const mostWhole = low > 0 ? Math.floor((PER_CENT * rows.to(part)) / low) : Infinity;
      const isPartNarrowed = narrow(rows, part, leastPart, mostPart);
      const isWholeNarrowed = narrow(rows, whole, leastWhole, mostWhole);
      if (isEmpty(rows, part) || isEmpty(rows, whole)) return false;
      isNarrowed ||= isPartNarrowed || isWholeNarrowed;
    }
  }
  return true;
}

function narrow(rows: Ranges, row: number, least: number, most: number): boolean {
  const from = Math.max(rows.from(row), least);
  const to = Math.min(rows.to(row), most);
  if (from === rows.from(row) && to === rows.to(row)) return false;
  rows.set(row, from, to);
  return true;
}

function isEmpty(rows: Ranges, row: number): boolean {
  return rows.from(row) > rows.to(row);
}
