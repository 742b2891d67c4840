/** Limits of a file of ratings, and what its fields may hold. */

/** Largest file, in bytes. ASSUMPTION: several times the largest public one (MovieLens 32M: 0.9 GB); an endless one ends here. */
export const MOST_FILE_BYTES = 4_000_000_000;
/** Most ratings. ASSUMPTION: a little more than the Netflix Prize had (100,480,507), the largest such file there is. */
export const MOST_FILE_RATINGS = 110_000_000;
/** Longest line, in bytes. ASSUMPTION: four numbers of at most ten digits with their delimiters, and room to spare. */
export const MOST_LINE_BYTES = 200;
/** Largest number of a user or title: what 32 bits hold. */
export const LARGEST_ID = 4_294_967_295;
/** Seconds in a day; timestamps count seconds since 1 January 1970 UTC (MovieLens README). */
export const SECONDS_A_DAY = 86_400;
/** Days since 1970 that a column of 16 bits holds: up to June 2149. */
export const DAYS_HELD = 65_536;
