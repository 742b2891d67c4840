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
