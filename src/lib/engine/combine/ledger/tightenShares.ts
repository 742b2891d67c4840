import { leastPart, leastWhole, mostPart, mostWhole } from '../../announce/wholePercent';
import type { Ranges } from './Ranges';

/** A published share, by its rows in a program. */
export interface ShareRows {
  /** The rows that count the part and the whole. */
  part: number;
  whole: number;
  /** The row that says "at least so large a part"; without bounds while the share is left out. */
  stated: number;
  percent: number;
  /** By how many people the part and the whole behind the per cent may be off. */
  off: { part: number; whole: number };
}

/**
 * Narrows the numbers of people that shares speak of, as far as each share by itself allows in whole people: 49% of at least one person is
 * at least one person of three, hence two of five, and at last 17 of 35.
 * @returns whether every share still leaves a number
 */
export function tightenShares(rows: Ranges, shares: ShareRows[]): boolean {
  for (let isNarrowed = true; isNarrowed;) {
    isNarrowed = false;
    for (const { part, whole, stated, percent, off } of shares) {
      if (rows.from(stated) === -Infinity) continue;
      const [fewest, most] = [rows.from(part) - off.part, rows.to(part) + off.part];
      const leastOfWhole = leastPart(percent, rows.from(whole) - off.whole) - off.part;
      const mostOfWhole = mostPart(percent, rows.to(whole) + off.whole) + off.part;
      const leastBehind = leastWhole(percent, Math.max(0, fewest)) - off.whole;
      const mostBehind = mostWhole(percent, most) + off.whole;
      const isPartNarrowed = narrow(rows, part, leastOfWhole, mostOfWhole);
      const isWholeNarrowed = narrow(rows, whole, leastBehind, mostBehind);
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
