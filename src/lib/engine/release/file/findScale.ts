import { badFile, badLine } from './badFile';
import { RATING_PARTS } from './constants';
import type { RatingTally } from './RatingTally';

/** Highest ratings that there are scales for: shares, stars, tens, per cents. */
export const SCALE_TOPS = [1, 5, 10, 100] as const;
/** One of them. */
export type ScaleTop = (typeof SCALE_TOPS)[number];

/** The scale that the ratings of a file are on. */
export interface RatingScale {
  top: ScaleTop;
  /** Lowest and highest rating in the file. */
  least: number;
  most: number;
  /** Whether some ratings lay between two half stars, or at 0, and became the nearest there is. */
  isRounded: boolean;
}

const MOST_HALF_STARS = 10;
const HALVES = 2;
/** A half star, in parts. */
const HALF = RATING_PARTS / HALVES;
const STARS: ScaleTop = 5;
/**
 * Of all ratings, the share that must lie above the next lower scale; fewer are slips of the pen. ASSUMPTION: out of ten, people’s mean is 7; a digit
 * too many in a file of stars is one line of thousands.
 */
const LEAST_SHARES: Record<10 | 100, { beyond: number; share: number }> = {
  10: { beyond: 5, share: 0.2 },
  100: { beyond: 10, share: 0.5 },
};

/**
 * The scale of a whole file, and what each rating is in half stars, 1 to 10. Stars count as they are; ratings out of 1, 10 or 100 become
 * as large a part of five stars, rounded to halves (upwards from the middle), and 0 the least there is.
 * @param asked the scale, where somebody said it; else it is inferred
 * @throws EngineError `badFile`: the line of the first rating that the scale does not have
 */
export function findScale(
  tally: RatingTally,
  asked?: ScaleTop,
): { scale: RatingScale; halfStarsOf: Uint8Array } {
  const { counts } = tally;
  const seen: number[] = [];
  counts.forEach((count, parts) => {
    if (count > 0) seen.push(parts);
  });
  const most = seen[seen.length - 1] / RATING_PARTS;
  const top = asked ?? topOf(seen, tally);
  checkTop(seen, tally, top);
  if (top === STARS) checkStars(seen, tally);
  const halfStarsOf = new Uint8Array(counts.length);
  let isRounded = false;
  for (const parts of seen) {
    const exact = (parts * MOST_HALF_STARS) / (top * RATING_PARTS);
    halfStarsOf[parts] = Math.max(1, Math.floor(exact + 1 / HALVES));
    if (halfStarsOf[parts] !== exact) isRounded = true;
  }
  return { scale: { top, least: seen[0] / RATING_PARTS, most, isRounded }, halfStarsOf };
}

function topOf(seen: readonly number[], tally: RatingTally): ScaleTop {
  const most = seen[seen.length - 1] / RATING_PARTS;
  if (most === 0)
    throw badFile('All ratings of this file are 0: expected stars of 0.5 to 5, or another scale.');
  if (most <= 1) return seen.some((parts) => parts === 0 || parts % HALF !== 0) ? 1 : STARS;
  if (most <= STARS) return STARS;
  const top = most <= MOST_HALF_STARS ? 10 : 100;
  const { beyond, share } = LEAST_SHARES[top];
  const { counts, firstLines } = tally;
  const high = seen.filter((parts) => parts > beyond * RATING_PARTS);
  const rows = (of: readonly number[]) => of.reduce((sum, parts) => sum + counts[parts], 0);
  const all = rows(seen);
  if (rows(high) < share * all) {
    const first = firstOf(high, tally);
    throw badLine(
      firstLines[first],
      `this rating is ${said(first)}, but ${all - rows(high)} of the ${all} ratings are at most ${beyond}. Are they stars? Then they are 0.5 to 5: correct the line, or leave it away. Or are they all out of ${top}? Then say that scale.`,
    );
  }
  return top;
}

/** @throws EngineError for the first rating above the scale */
function checkTop(seen: readonly number[], tally: RatingTally, top: ScaleTop): void {
  const above = seen.filter((parts) => parts > top * RATING_PARTS);
  if (above.length === 0) return;
  const first = firstOf(above, tally);
  throw badLine(
    tally.firstLines[first],
    `this rating is ${said(first)}; the scale ends at ${top}. Say another scale, or correct the line.`,
  );
}

/** Which of some ratings comes first in the file. */
function firstOf(ratings: readonly number[], { firstLines }: RatingTally): number {
  return ratings.reduce((a, b) => (firstLines[a] <= firstLines[b] ? a : b));
}

/** @throws EngineError for the first rating that no half stars are */
function checkStars(seen: readonly number[], tally: RatingTally): void {
  const bad = seen.filter((parts) => parts === 0 || parts % HALF !== 0);
  if (bad.length === 0) return;
  const first = firstOf(bad, tally);
  throw badLine(
    tally.firstLines[first],
    `stars are 0.5 to 5 in steps of one half; got ${said(first)}.${first === 0 ? ' Where 0 means “not rated”, leave such lines away.' : ''}`,
  );
}

/** A rating as a refusal names it. */
function said(parts: number): string {
  return parts % HALVES === 0
    ? String(parts / RATING_PARTS)
    : `more than ${(parts - 1) / RATING_PARTS}, by less than a hundredth`;
}
