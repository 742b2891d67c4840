import { fixedExp } from '../random/fixed';
import { DAYS_SCALE, HALVES, MOST_HALF_STARS, STARS_SCALE } from './constants';

/**
 * Similarities of stars and of days, looked up instead of computed: e^(−|ρ−ρ′|/ρ₀) and e^(−|d−d′|/d₀)
 * (Narayanan & Shmatikov 2008, §5; the paper prints the exponents without minus and absolute value).
 */
export class SimilarityTables {
  /** By difference of days, from −(days−1) to days−1: entry `centre + d − d′`. Length `2·days − 1`. */
  readonly ofDays: Float64Array;
  /** Entry of `ofDays` for the same day. */
  readonly centre: number;
  /** By difference of half stars, 0 to 10. */
  readonly ofHalfStars: Float64Array;

  /** @param days of the release */
  constructor(days: number) {
    this.centre = days - 1;
    this.ofDays = new Float64Array(2 * days - 1);
    for (let difference = 0; difference < days; difference++)
      this.ofDays[this.centre + difference] = this.ofDays[this.centre - difference] = fixedExp(
        -difference / DAYS_SCALE,
      );
    this.ofHalfStars = Float64Array.from({ length: MOST_HALF_STARS + 1 }, (_, difference) =>
      fixedExp(-difference / HALVES / STARS_SCALE),
    );
  }
}
