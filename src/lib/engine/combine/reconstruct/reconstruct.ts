import { fitNumbers } from './fitNumbers';
import type { SumRow } from './narrowInto';
import type { PersonRecord, Reconstruction, Statistic, Table } from './Table';

/** Most bases listed: more say no more than "many". */
const MOST_SOLUTIONS = 1_000;
/** Most steps of the search. ASSUMPTION: some seconds in a browser. */
const MOST_STEPS = 20_000_000;
/** Most people of a block: the search tries orders of traits, so it grows with their power. */
const MOST_PEOPLE = 12;

/** What a search for solutions may cost, and which statistics it does without. */
export interface ReconstructOptions {
  /** Ids of statistics left out. */
  without?: string[];
  mostSolutions?: number;
  mostSteps?: number;
}

/**
 * Finds every base that fits published tables. First who has which traits, in order of their numbers, as far as the counts allow; then
 * the numbers, as far as medians (places in that order) and means (sums) allow. Exact; people are told apart by nothing but their records.
 * @throws RangeError for a statistic that the table has not, or too large a block
 */
export function reconstruct(table: Table, options: ReconstructOptions = {}): Reconstruction {
  const { without = [], mostSolutions = MOST_SOLUTIONS, mostSteps = MOST_STEPS } = options;
  checkTable(table, without);
  const statistics = table.statistics.filter(({ id }) => !without.includes(id));
  const types = listTypes(table);
  const isIn = (group: Statistic['group'], type: number[]) =>
    table.traits.every(({ name }, t) => group[name] === undefined || group[name] === type[t]);
  const belongs = statistics.map(({ group }) => types.map((type) => isIn(group, type)));
  const leastOf = types.map((type) =>
    Math.max(
      table.number.least,
      ...table.rules.filter(({ group }) => isIn(group, type)).map(({ least }) => least),
    ),
  );
  const found = new Map<string, PersonRecord[]>();
  const order: number[] = [];
  const counts = statistics.map(() => 0);
  let steps = 0;
  const isSpent = () => steps > mostSteps || found.size >= mostSolutions;

  const place = () => {
    if (isSpent()) return;
    steps++;
    const left = table.people - order.length;
    for (let s = 0; s < statistics.length; s++) {
      const { count } = statistics[s];
      if (count !== null && (counts[s] > count || counts[s] + left < count)) return;
    }
    if (left === 0) return fit();
    for (let type = 0; type < types.length; type++) {
      order.push(type);
      belongs.forEach((has, s) => (counts[s] += Number(has[type])));
      place();
      belongs.forEach((has, s) => (counts[s] -= Number(has[type])));
      order.pop();
    }
  };

  const fit = () => {
    const rows: SumRow[] = [];
    statistics.forEach((statistic, s) => {
      const places = order.flatMap((type, p) => (belongs[s][type] ? [p] : []));
      rows.push(...rowsOf(statistic, places));
    });
    const least = order.map((type) => leastOf[type]);
    steps += fitNumbers(rows, least, table.number.most, (numbers) => {
      const records = order.map((type, p) => ({ traits: types[type], number: numbers[p] }));
      records.sort((a, b) => a.number - b.number || compareTraits(a.traits, b.traits));
      found.set(JSON.stringify(records), records);
      return !isSpent();
    });
  };

  place();
  return { solutions: [...found.values()], isComplete: !isSpent() };
}

/** What a statistic says of the sums of numbers, people being in order of their numbers. */
function rowsOf({ median, mean, meanDecimals }: Statistic, places: number[]): SumRow[] {
  const size = places.length;
  if (size === 0) return median === null && mean === null ? [] : [{ places, least: 1, most: 1 }];
  const rows: SumRow[] = [];
  if (median !== null) {
    const middle = [places[(size - 1) >> 1], places[size >> 1]];
    rows.push(
      size % 2 === 1
        ? { places: [middle[0]], least: median, most: median }
        : { places: middle, least: 2 * median, most: 2 * median },
    );
  }
  if (mean !== null) {
    let scale = 1;
    for (let i = 0; i < meanDecimals; i++) scale *= 10;
    // the sum is whole, and the mean was rounded to its decimals
    const least = Math.ceil((size * (2 * Math.round(mean * scale) - 1)) / (2 * scale));
    const most = Math.floor((size * (2 * Math.round(mean * scale) + 1)) / (2 * scale));
    rows.push({ places, least, most });
  }
  return rows;
}

function listTypes({ traits }: Table): number[][] {
  return traits.reduce<number[][]>(
    (types, { values }) => types.flatMap((type) => values.map((_, value) => [...type, value])),
    [[]],
  );
}

function compareTraits(a: number[], b: number[]): number {
  const at = a.findIndex((value, t) => value !== b[t]);
  return at < 0 ? 0 : a[at] - b[at];
}

function checkTable({ people, statistics }: Table, without: string[]): void {
  if (!Number.isInteger(people) || people < 1 || people > MOST_PEOPLE)
    throw new RangeError(
      `A block to reconstruct has 1 to ${MOST_PEOPLE} people; this one has ${people}.`,
    );
  const ids = statistics.map(({ id }) => id);
  const unknown = without.find((id) => !ids.includes(id));
  if (unknown !== undefined)
    throw new RangeError(`There is no statistic "${unknown}". There are: ${ids.join(', ')}.`);
}
