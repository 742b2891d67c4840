import { MOST_VIEWINGS_A_YEAR } from '../../constants';
import { fitNumbers } from '../reconstruct/fitNumbers';
import { narrowInto, type SumRow } from '../reconstruct/narrowInto';
import { BLOCK_TRAITS, type BlockFit, type BlockPerson, type PublishedBlock } from './Block';
import { countRows } from './countRows';
import { groupOf, TRAIT_SIZES } from './blockLayout';
import { rangeNumbers, type StepBudget } from './rangeNumbers';
import { sumRowOf } from './sumRowOf';

/** Most solutions listed: more say no more than "many". */
const MOST_SOLUTIONS = 1_000;
/** Most steps of the search. ASSUMPTION: a few seconds in a browser. */
const MOST_STEPS = 400_000;

/** What a search may cost. */
export interface BlockLimits {
  mostSolutions?: number;
  mostSteps?: number;
}

/**
 * Finds everybody who may live in a block, given its tables but those kept back, and the rule by which numbers are hidden. First how many
 * people there are of each kind (traits alone), as far as counts allow; then, for each such block, whether means leave numbers of
 * viewings for its people, and between which bounds. Exact. A trait that no table speaks of is left open: nobody can say anything of it.
 * @param without ids of tables kept back
 */
export function fitBlock(
  published: PublishedBlock,
  without: readonly string[] = [],
  { mostSolutions = MOST_SOLUTIONS, mostSteps = MOST_STEPS }: BlockLimits = {},
): BlockFit {
  const tables = published.tables.filter(({ id }) => !without.includes(id));
  const { people, minimum } = published;
  const kinds = listKinds(tables);
  const rows = countRows({ tables, people, minimum }, kinds);
  const low = kinds.map(() => 0);
  const high = kinds.map(() => people);
  const budget: StepBudget = { left: mostSteps };
  const solutions: BlockPerson[][] = [];
  const isChained = kinds.map(() => false);
  if (!narrowInto(rows, isChained, low, high)) return { solutions, isComplete: true };

  const open = kinds.flatMap((_, k) => (high[k] > 0 ? [k] : []));
  const placeOf = new Map(open.map((k, place) => [k, place]));
  const openRows = rows.map((row) => ({
    ...row,
    places: row.places.flatMap((k) => placeOf.get(k) ?? []),
  }));
  const means = tables.filter(({ of }) => of === 'viewings');
  const areNumbers = means.some(({ cells }) => cells.some(({ value }) => value !== null));
  let isCut = false;
  const steps = fitNumbers(
    openRows,
    open.map((k) => low[k]),
    people,
    (counts) => {
      const traits = open.flatMap((k, place) => Array<number[]>(counts[place]).fill(kinds[k]));
      const fitted = fitViewings(traits, areNumbers ? means : null, budget);
      isCut = fitted !== null && solutions.length === mostSolutions;
      if (fitted && !isCut) solutions.push(fitted);
      return !isCut && budget.left >= 0;
    },
    { isChained: isChained.slice(0, open.length), mostSteps },
  );
  return { solutions, isComplete: !isCut && steps <= mostSteps && budget.left >= 0 };
}

/** Every kind of person that the tables tell apart. */
function listKinds(tables: PublishedBlock['tables']): number[][] {
  const sizes = BLOCK_TRAITS.map((trait) =>
    tables.some(({ by }) => by.includes(trait)) ? TRAIT_SIZES[trait] : 0,
  );
  sizes.push(tables.some(({ of }) => of === 'watchers') ? 2 : 0);
  return sizes.reduce<number[][]>(
    (kinds, size) =>
      kinds.flatMap((kind) =>
        size === 0 ? [[...kind, -1]] : Array.from({ length: size }, (_, value) => [...kind, value]),
      ),
    [[]],
  );
}

/** These people with their viewings; null if the means leave none. Those alike stand side by side, and are told apart by nothing. */
function fitViewings(
  traits: number[][],
  means: PublishedBlock['tables'] | null,
  budget: StepBudget,
): BlockPerson[] | null {
  if (!means) return traits.map((each) => ({ traits: each, viewings: null }));
  const rows: SumRow[] = [];
  for (const { by, cells } of means)
    cells.forEach(({ value }, cell) => {
      if (value === null) return;
      const values = groupOf(by, cell);
      const isIn = (each: number[]) =>
        by.every((trait, i) => each[BLOCK_TRAITS.indexOf(trait)] === values[i]);
      rows.push(
        sumRowOf(
          traits.flatMap((each, p) => (isIn(each) ? [p] : [])),
          value,
        ),
      );
    });
  if (rows.some(({ least, most }) => least > most)) return null;
  const ranges = rangeNumbers(rows, traits.length, MOST_VIEWINGS_A_YEAR, budget);
  return ranges && traits.map((each, p) => ({ traits: each, viewings: ranges[p] }));
}
