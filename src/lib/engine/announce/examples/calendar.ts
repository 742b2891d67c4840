/** A window of whole days, both included; day 0 is 1 January. */
export interface Days {
  from: number;
  to: number;
}

/** The whole year. */
export const YEAR: Days = { from: 0, to: 364 };
/** 1 to 30 June. */
export const JUNE: Days = { from: 151, to: 180 };
/** November and December. */
export const HOLIDAYS: Days = { from: 304, to: 364 };
/** 1 to 31 December. */
export const DECEMBER: Days = { from: 334, to: 364 };
/** 14 February. */
export const VALENTINE = 44;
/** 24 December. */
export const CHRISTMAS_EVE = 357;
