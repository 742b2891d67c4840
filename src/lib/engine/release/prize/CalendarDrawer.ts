import type { Random } from '../../random/Random';
import { BandTable } from './BandTable';
import { EARLY_KEENNESS, FIRST_SITTINGS, LATER_SITTINGS, PRIZE_DAYS } from './constants';
import { drawMembershipInto, type Membership } from './drawMembership';

/** Draws on which days a record’s ratings were given. */
export class CalendarDrawer {
  readonly #firstSitting = new BandTable(FIRST_SITTINGS);
  readonly #laterSitting = new BandTable(LATER_SITTINGS);
  readonly #membership: Membership = { firstDay: 0, lastDay: 0 };
  /** Ratings a day of the record at hand; all zero between records. */
  readonly #ratings = new Uint16Array(PRIZE_DAYS);

  /**
   * Writes the days of ratings `start`…`end`−1 into `day`, earliest first. The first sitting falls on the first day of the
   * membership, the later ones anywhere in it, more of them early.
   */
  drawInto(day: Uint16Array, start: number, end: number, random: Random): void {
    const ratings = this.#ratings;
    drawMembershipInto(this.#membership, end - start, random);
    const { firstDay, lastDay } = this.#membership;
    const span = lastDay - firstDay + 1;
    let left = end - start;
    let sitting = Math.min(left, this.#firstSitting.draw(random));
    ratings[firstDay] = sitting;
    left -= sitting;
    while (left > 0) {
      const place = random.unit();
      const isBroughtForward = random.unit() < EARLY_KEENNESS;
      sitting = Math.min(left, this.#laterSitting.draw(random));
      ratings[firstDay + ((span * (isBroughtForward ? place * place : place)) | 0)] += sitting;
      left -= sitting;
    }
    let i = start;
    for (let d = firstDay; i < end; d++) {
      if (ratings[d] === 0) continue;
      for (const stop = i + ratings[d]; i < stop; i++) day[i] = d;
      ratings[d] = 0;
    }
  }
}
