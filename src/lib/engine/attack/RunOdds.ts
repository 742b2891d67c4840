import { REVIEW_LEVELS } from '../base/reviews';
import { fixedExp } from '../random/fixed';

/**
 * Scales at which odds are worked out, at most; evenly spaced in the logarithm. Between them the logarithm of the odds is linear. Odds are a
 * polynomial in the scale: of one entry two scales tell all, of few entries few more.
 */
export const MOST_POINTS = 6;
/** ln of odds of nothing at all. */
const NEVER = -1e4;

/** Odds of runs behind some entries, by the scale of the entries’ ratios and by level of writing (`RunWeigher`). */
export class RunOdds {
  /** How many scales. */
  points = 2;
  /** Ascending; the first `points` are in use. */
  readonly logScales = new Float64Array(MOST_POINTS);
  readonly scales = new Float64Array(MOST_POINTS);
  /** ln of the odds, for one run a year about the target; `[point * REVIEW_LEVELS + level]`. */
  readonly logOdds = new Float64Array(MOST_POINTS * REVIEW_LEVELS);

  /** Sets the scales, from ln `least` to ln `most`, for odds of runs behind so many entries, and takes all odds for nothing. */
  between(least: number, most: number, entries: number): void {
    this.points = Math.min(MOST_POINTS, entries + 1);
    for (let point = 0; point < this.points; point++) {
      this.logScales[point] = least + ((most - least) * point) / (this.points - 1);
      this.scales[point] = fixedExp(this.logScales[point]);
    }
    this.logOdds.fill(NEVER);
  }

  /** ln of the odds at a scale, given as its ln; beyond the bounds as at them. */
  logAt(logScale: number, level: number): number {
    const place = this.#place(logScale);
    const point = Math.min(this.points - 2, Math.floor(place));
    const at = point * REVIEW_LEVELS + level;
    return (
      (1 - (place - point)) * this.logOdds[at] + (place - point) * this.logOdds[at + REVIEW_LEVELS]
    );
  }

  /** The point whose scale is nearest. */
  nearest(logScale: number): number {
    return Math.round(this.#place(logScale));
  }

  #place(logScale: number): number {
    const first = this.logScales[0];
    const intervals = this.points - 1;
    const span = this.logScales[intervals] - first;
    if (!(span > 0)) return 0;
    return Math.min(intervals, Math.max(0, ((logScale - first) / span) * intervals));
  }
}
