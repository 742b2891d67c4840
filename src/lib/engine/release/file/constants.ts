/** Limits of a file of ratings, what its fields may hold, and the letters that it is made of. */

/** Largest file, in bytes. ASSUMPTION: several times the largest public one (MovieLens 32M: 0.9 GB); an endless one ends here. */
export const MOST_FILE_BYTES = 4_000_000_000;
/** Most ratings. ASSUMPTION: a little more than the Netflix Prize had (100,480,507), the largest such file there is. */
export const MOST_FILE_RATINGS = 110_000_000;
/** Fields of a line without a header: user, title, stars, timestamp. */
export const PLAIN_FIELDS = 4;
/** Longest line of four fields or three, in bytes. ASSUMPTION: numbers of at most twenty characters with their separators, and room to spare. */
export const MOST_LINE_BYTES = 200;
/** Longest line where there are further columns, in bytes. ASSUMPTION: a long review beside the rating. */
export const MOST_WIDE_LINE_BYTES = 65_536;
/** Most columns. ASSUMPTION: tables of ratings have a dozen at most. */
export const MOST_FIELDS = 256;
/** Largest number of a user or title: what 32 bits hold. */
export const LARGEST_ID = 4_294_967_295;
/** Seconds in a day; timestamps count seconds since 1 January 1970 UTC (MovieLens README). */
export const SECONDS_A_DAY = 86_400;
/** Milliseconds in a second. */
export const MS_A_SECOND = 1000;
/** Days since 1970 that a column of 16 bits holds: up to June 2149. */
export const DAYS_HELD = 65_536;
/** Seconds that those days have. */
export const SECONDS_HELD = DAYS_HELD * SECONDS_A_DAY;
/** Numbers from here on are milliseconds (3 March 1973); seconds end below it, in June 2149. */
export const LEAST_MILLISECONDS = 100_000_000_000;
/** Parts of one that a rating is held in, whatever its scale: two a hundredth, so that an odd number can stand for what lies between two hundredths. */
export const RATING_PARTS = 200;
/** Highest rating of any scale. */
export const MOST_RATING = 100;

/** The base that numbers are written in. */
export const RADIX = 10;
/** Most digits of a whole number: so many a double holds exactly. */
export const MOST_DIGITS = 15;
/** Digits of a day written without dashes, 20050906; a number of so many may be one. */
export const DAY_DIGITS = 8;
/** Worth of the first digit behind the point of a rating, in parts. */
export const TENTH = RATING_PARTS / RADIX;

/** Letters by their bytes (ASCII). */
export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const POINT = 0x2e;
export const ZERO = 0x30;
export const NINE = 0x39;
export const COLON = 0x3a;
