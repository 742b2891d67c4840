import { WEEKDAYS } from '../../engine/announce/announcement';

const MONTHS = [
  ['January', 31],
  ['February', 28],
  ['March', 31],
  ['April', 30],
  ['May', 31],
  ['June', 30],
  ['July', 31],
  ['August', 31],
  ['September', 30],
  ['October', 31],
  ['November', 30],
  ['December', 31],
] as const;
const DAYS = 365;
/** The year whose calendar the base has: 1 January 2017 was a Sunday. Only date inputs need it. */
const CALENDAR_YEAR = 2017;

/** A month’s name and its first and last day. */
export interface Month {
  name: string;
  from: number;
  to: number;
}

/** The twelve months, in order, with their days (both included). */
export function months(): Month[] {
  let from = 0;
  return MONTHS.map(([name, length]) => {
    const month = { name, from, to: from + length - 1 };
    from += length;
    return month;
  });
}

/** Which month (0…11) and which day of it (1…31) a day of the year is. @throws RangeError outside 0…364. */
function split(day: number): { month: number; date: number } {
  if (!(Number.isInteger(day) && day >= 0 && day < DAYS))
    throw new RangeError(`Expected a day from 0 to ${String(DAYS - 1)}, got ${String(day)}.`);
  let rest = day;
  let month = 0;
  while (rest >= MONTHS[month][1]) rest -= MONTHS[month++][1];
  return { month, date: rest + 1 };
}

/** "10 December". @param day 0 (1 January) to 364 */
export function dayName(day: number): string {
  const { month, date } = split(day);
  return `${String(date)} ${MONTHS[month][0]}`;
}

/** The date of a day that may lie in January after the year, as a day of the year: late reviews do. */
export function dateOf(day: number): number {
  return day < DAYS ? day : day - DAYS;
}

/** "10 Dec"; four letters for "June", "July" and "Sept". */
export function shortDayName(day: number): string {
  const { month, date } = split(day);
  const name = MONTHS[month][0];
  const letters = name.length <= 4 ? name.length : name === 'September' ? 4 : 3;
  return `${String(date)} ${name.slice(0, letters)}`;
}

/** The weekday of a day as an index into `WEEKDAYS`; day 0 is a Sunday. */
export function weekdayOf(day: number): number {
  return day % 7;
}

/** "Sunday 10 December". */
export function fullDayName(day: number): string {
  return `${WEEKDAYS[weekdayOf(day)]} ${dayName(day)}`;
}

/** "3–20 November", "3 November–4 December", "10 December". */
export function dayRange(from: number, to: number): string {
  if (from === to) return dayName(from);
  const [first, last] = [split(from), split(to)];
  if (first.month === last.month) return `${String(first.date)}–${dayName(to)}`;
  return `${dayName(from)}–${dayName(to)}`;
}

/** The value of a date input: "2017-12-10". */
export function isoDay(day: number): string {
  const { month, date } = split(day);
  return `${String(CALENDAR_YEAR)}-${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/**
 * Reads "10 December", "10 Dec", "Dec 10", "10th of December" or the value of a date input (of any year).
 * @returns the day, or null if it is none
 */
export function parseDay(text: string): number | null {
  const trimmed = text.slice(0, 40).trim().toLowerCase();
  const iso = /^\d{4}-(\d{2})-(\d{2})$/.exec(trimmed);
  if (iso) return join(Number(iso[1]) - 1, Number(iso[2]));
  const words = trimmed.replace(/(\d)(st|nd|rd|th)\b/, '$1').replace(/[.,]| of /g, ' ');
  const parts = /^(\d{1,2})\s+([a-z]{3,})$/.exec(words.trim()) ?? swapped(words.trim());
  if (!parts) return null;
  const month = MONTHS.findIndex(([name]) => name.toLowerCase().startsWith(parts[2]));
  return month < 0 ? null : join(month, Number(parts[1]));
}

function swapped(text: string): [string, string, string] | null {
  const parts = /^([a-z]{3,})\s+(\d{1,2})$/.exec(text);
  return parts && [parts[0], parts[2], parts[1]];
}

function join(month: number, date: number): number | null {
  if (!(month >= 0 && month < 12 && date >= 1 && date <= MONTHS[month][1])) return null;
  let day = date - 1;
  for (let earlier = 0; earlier < month; earlier++) day += MONTHS[earlier][1];
  return day;
}
