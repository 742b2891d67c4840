import {
  GENRES,
  SEASONS,
  SENSITIVITIES,
  type Season,
  type Sensitivity,
} from '../../engine/announce/announcement';
import type { Catalogue } from '../../engine/engine';
import { mix, permute } from '../permute';
import {
  GENRE_WORDS,
  PLACES,
  SEASON_WORDS,
  SENSITIVE_WORDS,
  SOBER_QUALITIES,
  TRADES,
} from './titleWords';

/** The columns of the catalogue that names depend on. */
export type NamedColumns = Pick<Catalogue, 'genre' | 'season' | 'sensitivity' | 'chartRank'>;

/** "{before}{left} {right}": every left with every right. */
interface Pattern {
  before: string;
  left: readonly string[];
  join: string;
  right: readonly string[];
}

/** The names that one group of titles can have: `firsts` for the most watched, `patterns` for all others. */
interface NameSpace {
  firsts: readonly string[];
  patterns: readonly Pattern[];
  /** Combinations of all patterns. */
  size: number;
}

/** The first combination of this group’s first pattern; always the name of its most watched title. */
const DUKE = { genre: GENRES.indexOf('romance'), season: SEASONS.indexOf('yule') };

const pattern = (
  before: string,
  left: readonly string[],
  right: readonly string[],
  join = ' ',
): Pattern => ({ before, left, join, right });

function nameSpace(firsts: readonly string[], patterns: readonly Pattern[]): NameSpace {
  const size = patterns.reduce((sum, { left, right }) => sum + left.length * right.length, 0);
  return { firsts, patterns, size };
}

/** All names that titles of this genre, season and sensitivity can have. A sensitive title is named for its subject alone. */
function spaceOf(genre: number, season: number, sensitivity: number): NameSpace {
  if (sensitivity > 0) {
    const words = SENSITIVE_WORDS[SENSITIVITIES[sensitivity] as Exclude<Sensitivity, 'none'>];
    return nameSpace(words.firsts, [
      ...words.pairs.map(({ before, left, right }) => pattern(before, left, right)),
      pattern('The ', SOBER_QUALITIES, words.nouns),
    ]);
  }
  const { firsts, qualities, figures, things, states } = GENRE_WORDS[GENRES[genre]];
  if (season > 0) {
    const words = SEASON_WORDS[SEASONS[season] as Exclude<Season, 'none'>];
    return nameSpace(
      [],
      [
        pattern('The ', words.qualities, figures),
        pattern('The ', figures, [...words.figureTails, ...words.tails]),
        pattern('', states, words.tails),
      ],
    );
  }
  return nameSpace(firsts, [
    pattern('The ', TRADES, things, '’s '),
    pattern('The ', qualities, figures),
    pattern('The ', figures, PLACES),
    pattern('', states, PLACES),
  ]);
}

/** The combination with this number, 0 (included) to `space.size` (excluded). */
function unrank(space: NameSpace, number: number): string {
  let rest = number;
  for (const { before, left, join, right } of space.patterns) {
    const size = left.length * right.length;
    if (rest < size)
      return before + left[Math.floor(rest / right.length)] + join + right[rest % right.length];
    rest -= size;
  }
  throw new RangeError(
    `Expected a combination from 0 to ${String(space.size - 1)}, got ${String(number)}.`,
  );
}

/** Every name that the titles of one genre, season and sensitivity (indexes) can have before sequels; for tests. */
export function possibleNames(genre: number, season: number, sensitivity: number): string[] {
  const space = spaceOf(genre, season, sensitivity);
  return [...space.firsts, ...Array.from({ length: space.size }, (_, i) => unrank(space, i))];
}

/** Text as it is compared in a search: lower case, no accents, straight apostrophes, single spaces. */
function folded(text: string): string {
  const plain = text.toLowerCase().replace(/['’‘]/g, '');
  // Unicode’s classes are slow to match, and most names need none.
  if (!/[^ -~]/.test(plain)) return plain.replace(/[^a-z0-9]+/g, ' ').trim();
  const bare = plain.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const LONGEST_QUERY = 80;

/**
 * The invented names of a catalogue’s titles: all different, the same for the same catalogue and seed, and fitting their
 * genre, season and subject. The most watched titles of a group get its best names; a group with more titles than
 * combinations goes on with sequels. Preparing costs O(titles); a name is made when it is first asked for.
 */
export class TitleNames {
  readonly #columns: NamedColumns;
  readonly #seed: number;
  /** Place of each title in its group, by chart. Length `titles`. */
  readonly #placeInGroup: Uint32Array;
  readonly #spaces = new Map<number, NameSpace>();
  readonly #names: string[] = [];
  /** Titles, most watched first. */
  readonly #byChart: Uint32Array;
  #folded: string[] | null = null;

  /** @param seed the seed of the base, an unsigned 32-bit integer */
  constructor(columns: NamedColumns, seed: number) {
    const titles = columns.genre.length;
    this.#columns = columns;
    this.#seed = seed;
    this.#byChart = new Uint32Array(titles);
    for (let title = 0; title < titles; title++) this.#byChart[columns.chartRank[title]] = title;
    this.#placeInGroup = new Uint32Array(titles);
    const sizes = new Map<number, number>();
    for (const title of this.#byChart) {
      const group = this.#nameGroup(title);
      const size = sizes.get(group) ?? 0;
      this.#placeInGroup[title] = size;
      sizes.set(group, size + 1);
    }
  }

  /** How many titles there are. */
  get titles(): number {
    return this.#columns.genre.length;
  }

  /** The name of a title. @throws RangeError if there is no such title. */
  name(title: number): string {
    if (!(Number.isInteger(title) && title >= 0 && title < this.titles))
      throw new RangeError(
        `Expected a title from 0 to ${String(this.titles - 1)}, got ${String(title)}.`,
      );
    return (this.#names[title] ??= this.#invent(title));
  }

  /**
   * Titles whose names hold `query`: those that begin with it first ("The" aside), then those with a word that does,
   * then the rest; each by chart. An empty query gives the charts. The first call names everything.
   */
  find(query: string, limit = 10): number[] {
    const sought = folded(query.slice(0, LONGEST_QUERY));
    if (sought === '') return Array.from(this.#byChart.subarray(0, limit));
    this.#folded ??= Array.from(this.#byChart, (title) => folded(this.name(title)));
    const found: [number[], number[], number[]] = [[], [], []];
    for (let rank = 0; rank < this.#folded.length; rank++) {
      const name = this.#folded[rank];
      const at = name.indexOf(sought);
      if (at < 0) continue;
      const isStart =
        at === 0 || name.startsWith(`the ${sought}`) || name.startsWith(`a ${sought}`);
      const tier = isStart ? 0 : name.includes(` ${sought}`) ? 1 : 2;
      if (found[tier].length < limit) found[tier].push(this.#byChart[rank]);
    }
    return found.flat().slice(0, limit);
  }

  /** Titles that share their names’ combinations: one subject, or one season and genre. */
  #nameGroup(title: number): number {
    const { genre, season, sensitivity } = this.#columns;
    if (sensitivity[title] > 0) return GENRES.length * SEASONS.length + sensitivity[title];
    return season[title] * GENRES.length + genre[title];
  }

  #invent(title: number): string {
    const { genre, season, sensitivity } = this.#columns;
    const group = this.#nameGroup(title);
    let space = this.#spaces.get(group);
    if (!space) {
      space = spaceOf(genre[title], season[title], sensitivity[title]);
      this.#spaces.set(group, space);
    }
    const isDukes =
      sensitivity[title] === 0 && genre[title] === DUKE.genre && season[title] === DUKE.season;
    const name = placedName(space, this.#placeInGroup[title], mix(group, this.#seed), isDukes);
    if (sensitivity[title] === 0 || season[title] === 0) return name;
    return `${name} ${SEASON_WORDS[SEASONS[season[title]] as Exclude<Season, 'none'>].behind}`;
  }
}

/** The name at a place of its group: first the whole names, then the combinations, both shuffled; then sequels. */
function placedName(space: NameSpace, place: number, seed: number, isDukes: boolean): string {
  const { firsts, size } = space;
  if (place < firsts.length) return firsts[permute(place, firsts.length, seed)];
  const number = place - firsts.length;
  const index = number % size;
  const part = Math.floor(number / size) + 1;
  const shuffled = isDukes
    ? index === 0
      ? 0
      : 1 + permute(index - 1, size - 1, seed)
    : permute(index, size, seed);
  const name = unrank(space, shuffled);
  return part === 1 ? name : `${name}, Part ${String(part)}`;
}

const prepared = new WeakMap<NamedColumns, { seed: number; names: TitleNames }>();

/** The name of one title. The tables are prepared once a catalogue and seed. */
export function titleName(catalogue: NamedColumns, seed: number, title: number): string {
  let entry = prepared.get(catalogue);
  if (!entry || entry.seed !== seed) {
    entry = { seed, names: new TitleNames(catalogue, seed) };
    prepared.set(catalogue, entry);
  }
  return entry.names.name(title);
}

/** Titles for the composer’s search box; see `TitleNames.find`. */
export function findTitles(names: TitleNames, query: string, limit = 10): number[] {
  return names.find(query, limit);
}
