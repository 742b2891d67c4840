import * as constants from '../constants';
import type { Model } from '../base/model';
import { chooseCumulative } from '../random/choose';
import { WRITING_DAYS } from './Likelihood';

const REACH = constants.LATEST_DAYS;

/** Days of the viewing behind an entry: likelier soon before the entry, and when the title was watched more. Tables are kept once made. */
export class ViewedDays {
  readonly #model: Model;
  readonly #tables = new Map<number, Float64Array>();

  constructor(model: Model) {
    this.#model = model;
  }

  /**
   * Draws the day of an ordinary viewing of `title` that was written up under `dated`.
   * @param u in [0, 1)
   * @returns a day in [first, last], or −1 if none is possible
   */
  draw(title: number, dated: number, u: number, first = 0, last = constants.DAYS - 1): number {
    const isWhole = first === 0 && last === constants.DAYS - 1;
    const table = isWhole ? this.#kept(title, dated) : this.#make(title, dated, first, last);
    if (!(table[2 * REACH] > 0)) return -1;
    return dated + REACH - chooseCumulative(table, 2 * REACH + 1, u);
  }

  #kept(title: number, dated: number): Float64Array {
    const key = this.#model.profileOf[title] * WRITING_DAYS + dated;
    let table = this.#tables.get(key);
    if (!table) this.#tables.set(key, (table = this.#make(title, dated, 0, constants.DAYS - 1)));
    return table;
  }

  #make(title: number, dated: number, first: number, last: number): Float64Array {
    const { dayShare, delayShare, profileOf } = this.#model;
    const table = new Float64Array(2 * REACH + 1);
    const row = profileOf[title] * constants.DAYS;
    let total = 0;
    for (let i = 0; i <= 2 * REACH; i++) {
      const day = dated + REACH - i;
      total +=
        day >= first && day <= last && day < constants.DAYS
          ? delayShare[i] * dayShare[row + day]
          : 0;
      table[i] = total;
    }
    return table;
  }
}
