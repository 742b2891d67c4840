/** Numbers of the linkage attack, with unit and source. */

/** Most titles that a researcher can be said to know. ASSUMPTION: several times the eight of the paper. */
export const MOST_KNOWN_TITLES = 50;
/** Stars over which the similarity of two ratings falls to 1/e (ρ₀; Narayanan & Shmatikov 2008, §5). */
export const STARS_SCALE = 1.5;
/** Days over which the similarity of two dates falls to 1/e (d₀; Narayanan & Shmatikov 2008, §5). */
export const DAYS_SCALE = 30;
/** A match is claimed from this eccentricity on (φ; Narayanan & Shmatikov 2008, §5). */
export const CLAIM_ECCENTRICITY = 1.5;
/**
 * Scoreboard’s α: a record matches if its least similarity exceeds it. ASSUMPTION: the paper names no value; one star and a
 * fortnight off, the errors of its experiments, leave a similarity of .57, which must pass.
 */
export const MATCH_SIMILARITY = 0.5;
/** The number of ratings is known within this share, up or down (Narayanan & Shmatikov 2008, Figure 12). */
export const NUMBER_ERROR = 0.5;
/** Supports below this count as this: the weight 1/log|supp| is not finite for a single rater (guard; sources: the paper has no such title). */
export const LEAST_SUPPORT = 2;
/**
 * Beside 384, in [256, 512), doubles lie 2⁻⁴⁴ apart: adding and taking it away rounds a term of a score, below 3, to that grid. On it
 * scores below 2⁸ are exact, and none is higher: `MOST_KNOWN_TITLES` · 2/ln `LEAST_SUPPORT` = 144.3.
 */
export const SCORE_GRID = 384;
/** Half stars in one star. */
export const HALVES = 2;
/** Lowest rating that a release of whole stars has, in half stars. */
export const LEAST_WHOLE_HALF_STARS = 2;
/** Highest rating, in half stars. */
export const MOST_HALF_STARS = 10;
/** Bins of the histogram of scores. */
export const HISTOGRAM_BINS = 100;
/** Lines of an exposed record that are handed over. ASSUMPTION: more than anybody scrolls through. */
export const MOST_EXPOSED = 1000;
/** Most trials in one run. ASSUMPTION: an interval of ±.001, and no wait without end. */
export const MOST_TRIALS = 1_000_000;
/** Largest error in days that can be asked for. ASSUMPTION: two lifetimes of a DVD rental service. */
export const MOST_DAYS_OFF = 3650;
/** Largest error in stars: the whole scale. */
export const MOST_STARS_OFF = 4;
/** z for an interval that covers 95 % (standard normal). */
export const Z_95 = 1.959963984540054;
/** Streams of random numbers of one seed: whom to look for, and what is known of them. */
export const LINKAGE_STREAMS = { target: 301, knowledge: 302 } as const;
/** Day 0 of a `prize` release (Netflix Prize data: 11 November 1999 to 31 December 2005). */
export const PRIZE_FIRST_DATE = '1999-11-11';
