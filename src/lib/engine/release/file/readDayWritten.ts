import { DASH, DAY_DIGITS, DAYS_HELD } from './constants';
import { readWhole } from './readWhole';

/** Where year, month and day stand in 2005-09-06. */
const YEAR = [0, 4] as const;
const MONTH = [5, 7] as const;
const DAY = [8, 10] as const;
const WRITTEN_LENGTH = 10;
/** Where month and day stand in 20050906. */
const COMPACT_MONTH = [4, 6] as const;
const COMPACT_DAY = [6, 8] as const;
/** Years that a number of eight digits may begin with to be a day; as seconds it would be one of the first months of 1970. ASSUMPTION: nobody rated then. */
const FIRST_COMPACT_YEAR = 1970;
const LAST_YEAR = 2149;
/** What a time of day behind the day is made of. */
const TIME = /^[T ]\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?( ?(Z|UTC|[+-]\d{2}:?\d{2}))?$/;

/**
 * The day since 1 January 1970 of "2005-09-06", "2005-09-06 14:12:01", "2005-09-06T14:12:01Z" or "20050906", as it is written: of a time and
 * its offset nothing counts. −1 for anything else, and for days that no calendar or no column of 16 bits has.
 */
export function readDayWritten(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  if (length === DAY_DIGITS) {
    const year = digits(bytes, from, YEAR);
    if (year < FIRST_COMPACT_YEAR || year > LAST_YEAR) return -1;
    return dayOf(year, digits(bytes, from, COMPACT_MONTH), digits(bytes, from, COMPACT_DAY));
  }
  if (length < WRITTEN_LENGTH) return -1;
  if (bytes[from + YEAR[1]] !== DASH || bytes[from + MONTH[1]] !== DASH) return -1;
  if (length > WRITTEN_LENGTH) {
    const time = String.fromCharCode(...bytes.subarray(from + WRITTEN_LENGTH, to));
    if (!TIME.test(time)) return -1;
  }
  return dayOf(digits(bytes, from, YEAR), digits(bytes, from, MONTH), digits(bytes, from, DAY));
}

/** The number in bytes `first` … `end` (excluded) behind `from`; −1 unless all are digits. */
function digits(bytes: Uint8Array, from: number, [first, end]: readonly [number, number]): number {
  return readWhole(bytes, from + first, from + end, 'none');
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
const DAYS_A_YEAR = 365;
const FIRST_YEAR = 1970;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Leap days in the years up to this one (included). */
function leapDays(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** Days of the Gregorian calendar since 1970; −1 if there is no such day, or it is out of what a column holds. */
function dayOf(year: number, month: number, date: number): number {
  if (year < FIRST_YEAR || month < 1 || month > 12 || date < 1) return -1;
  const leapDay = isLeap(year) ? 1 : 0;
  const before = DAYS_BEFORE_MONTH[month - 1] + (month > 2 ? leapDay : 0);
  const days = DAYS_BEFORE_MONTH[month] + (month > 1 ? leapDay : 0) - before;
  if (date > days) return -1;
  const leaps = leapDays(year - 1) - leapDays(FIRST_YEAR - 1);
  const day = (year - FIRST_YEAR) * DAYS_A_YEAR + leaps + before + date - 1;
  return day < DAYS_HELD ? day : -1;
}
