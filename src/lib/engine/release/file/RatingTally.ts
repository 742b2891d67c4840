import { MOST_RATING, RATING_PARTS } from './constants';

/** How often each rating occurs in a file, and where first. */
export class RatingTally {
  /** By rating in parts, 0 to `MOST_RATING · RATING_PARTS`. */
  readonly counts = new Uint32Array(MOST_RATING * RATING_PARTS + 1);
  /** Line of the first; 0 for none. */
  readonly firstLines = new Uint32Array(MOST_RATING * RATING_PARTS + 1);

  /** Counts one. @param parts in [0, `MOST_RATING · RATING_PARTS`] */
  add(parts: number, line: number): void {
    if (this.counts[parts]++ === 0) this.firstLines[parts] = line;
  }
}
