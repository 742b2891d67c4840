import { prepareAlias } from '../../random/alias';
import type { Random } from '../../random/Random';
import { WEEKS } from './Activity';
import { GENRES, PERIOD_WEEKS, RECENT_WEEKLY_DECAY, RECENT_WEEKS } from './constants';
import type { Titles } from './inventTitles';

/** Tables of a period: one a genre and one of everything. */
const TABLES_A_PERIOD = GENRES + 1;
const PERIODS = Math.ceil(WEEKS / PERIOD_WEEKS);

/**
 * Distributions over titles, a draw from any in constant time: for each period everything that is there, and each genre; for each
 * week what is new. Alias tables (see `random/alias`) end to end, 8 bytes an entry, some 18 MB.
 */
export class ChoiceTables {
  /** Where a table begins; one more than there are tables. */
  readonly #start: Uint32Array;
  readonly #keep: Float32Array;
  readonly #own: Uint16Array;
  readonly #other: Uint16Array;

  /** @param weights relative chance of each title while it is there */
  constructor({ releaseWeek, genre }: Titles, weights: Float64Array) {
    const lists: { titles: Uint16Array; weights: Float64Array }[] = [];
    const add = (titles: number[], weightOf: (title: number) => number) =>
      lists.push({
        titles: Uint16Array.from(titles),
        weights: Float64Array.from(titles, weightOf),
      });
    const every = Array.from(weights, (_, title) => title);
    for (let period = 0; period < PERIODS; period++) {
      const there = every.filter((t) => releaseWeek[t] <= period * PERIOD_WEEKS);
      for (let g = 0; g < GENRES; g++)
        add(
          there.filter((t) => genre[t] === g),
          (t) => weights[t],
        );
      add(there, (t) => weights[t]);
    }
    const fade = [1];
    for (let age = 1; age < RECENT_WEEKS; age++) fade.push(fade[age - 1] * RECENT_WEEKLY_DECAY);
    for (let week = 0; week < WEEKS; week++)
      add(
        every.filter(
          (t) => releaseWeek[t] > Math.max(0, week - RECENT_WEEKS) && releaseWeek[t] <= week,
        ),
        (t) => weights[t] * fade[week - releaseWeek[t]],
      );
    this.#start = new Uint32Array(lists.length + 1);
    lists.forEach(({ titles }, i) => (this.#start[i + 1] = this.#start[i] + titles.length));
    const entries = this.#start[lists.length];
    this.#keep = new Float32Array(entries);
    this.#own = new Uint16Array(entries);
    this.#other = new Uint16Array(entries);
    lists.forEach((list, i) => {
      if (list.titles.length === 0) return;
      const table = prepareAlias(list.weights);
      this.#keep.set(table.keep, this.#start[i]);
      this.#own.set(list.titles, this.#start[i]);
      this.#other.set(
        table.other.map((column) => list.titles[column]),
        this.#start[i],
      );
    });
  }

  /** The table of everything that is there in a week. */
  everything(week: number): number {
    return ((week / PERIOD_WEEKS) | 0) * TABLES_A_PERIOD + GENRES;
  }

  /** The table of a genre in a week. */
  ofGenre(week: number, genre: number): number {
    return ((week / PERIOD_WEEKS) | 0) * TABLES_A_PERIOD + genre;
  }

  /** The table of what is new in a week. */
  recent(week: number): number {
    return PERIODS * TABLES_A_PERIOD + week;
  }

  /** Whether a table has nothing in it, so that nothing can be drawn. */
  isEmpty(table: number): boolean {
    return this.#start[table] === this.#start[table + 1];
  }

  /** Draws a title from a table that is not empty. */
  draw(table: number, random: Random): number {
    const start = this.#start[table];
    const x = random.unit() * (this.#start[table + 1] - start);
    const column = x | 0;
    const at = start + column;
    return x - column < this.#keep[at] ? this.#own[at] : this.#other[at];
  }
}
