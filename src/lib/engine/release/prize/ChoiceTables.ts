import { prepareAlias } from '../../random/alias';
import type { Random } from '../../random/Random';
import { WEEKS } from './Activity';
import { GENRES, RECENT_WEEKLY_DECAY, RECENT_WEEKS } from './constants';
import type { Titles } from './inventTitles';

/** The table of all titles; those of the genres follow, then those of what is new in each week. */
export const EVERYTHING = 0;
/** Words an entry: the chance of its own title in 2⁻³², and both titles. */
const ENTRY_WORDS = 2;
const TWO_32 = 4_294_967_296;

/** The table of a genre. */
export function tableOfGenre(genre: number): number {
  return 1 + genre;
}

/** The table of what is new in a week. */
export function tableOfNew(week: number): number {
  return 1 + GENRES + week;
}

/**
 * Distributions over titles, a draw from any in constant time: alias tables (see `random/alias`), their entries of 8 bytes packed
 * end to end, because a draw costs what its cache misses cost. Everything and the genres know no time: what is not out yet has
 * to be drawn again, which is cheaper than a table a week.
 */
export class ChoiceTables {
  /** Where a table begins, in entries; one more than there are tables. */
  readonly #start: Uint32Array;
  readonly #entries: Uint32Array;

  /** @param weights relative chance of each title while it is there */
  constructor({ releaseWeek, genre }: Titles, weights: Float64Array) {
    const every = Uint16Array.from(weights, (_, title) => title);
    const lists = [every];
    for (let g = 0; g < GENRES; g++) lists.push(every.filter((t) => genre[t] === g));
    const chances = lists.map((titles) => Float64Array.from(titles, (t) => weights[t]));
    const fade = [1];
    for (let age = 1; age < RECENT_WEEKS; age++) fade.push(fade[age - 1] * RECENT_WEEKLY_DECAY);
    for (let week = 0; week < WEEKS; week++) {
      const oldest = Math.max(1, week - RECENT_WEEKS + 1);
      const fresh = every.filter((t) => releaseWeek[t] >= oldest && releaseWeek[t] <= week);
      lists.push(fresh);
      chances.push(Float64Array.from(fresh, (t) => weights[t] * fade[week - releaseWeek[t]]));
    }
    this.#start = new Uint32Array(lists.length + 1);
    lists.forEach((titles, i) => (this.#start[i + 1] = this.#start[i] + titles.length));
    this.#entries = new Uint32Array(this.#start[lists.length] * ENTRY_WORDS);
    lists.forEach((titles, i) => this.#fill(this.#start[i], titles, chances[i]));
  }

  #fill(start: number, titles: Uint16Array, chances: Float64Array): void {
    if (titles.length === 0) return;
    const { keep, other } = prepareAlias(chances);
    for (let column = 0; column < titles.length; column++) {
      const at = (start + column) * ENTRY_WORDS;
      this.#entries[at] = Math.min(TWO_32 - 1, keep[column] * TWO_32);
      this.#entries[at + 1] = (titles[column] << 16) | titles[other[column]];
    }
  }

  /** Whether a table has nothing in it, so that nothing can be drawn. */
  isEmpty(table: number): boolean {
    return this.#start[table] === this.#start[table + 1];
  }

  /** Draws one of the first `there` titles from a table that has some of them. */
  draw(table: number, there: number, random: Random): number {
    const entries = this.#entries;
    const start = this.#start[table];
    const size = this.#start[table + 1] - start;
    for (;;) {
      const x = random.unit() * size;
      const column = x | 0;
      const at = (start + column) * ENTRY_WORDS;
      const titles = entries[at + 1];
      const t = (x - column) * TWO_32 < entries[at] ? titles >>> 16 : titles & 0xffff;
      if (t < there) return t;
    }
  }
}
