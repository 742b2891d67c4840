import { ACTIVITY_LEVELS, ORDINARY_VIEWINGS, TASTES } from '../constants';
import { reviewRate } from '../base/reviews';
import { fixedExp } from '../random/fixed';
import type { Imagination } from './Imagination';
import type { FeedWorlds } from './FeedWorlds';
import type { TableTally } from './MembershipTable';
import { activityOf, levelOf, PAIRS } from './pairs';

/** Intensities (activity × share not written up) at which ordinary years are imagined, ascending; between them, linear. */
const INTENSITIES = [0.04, 0.1, ...ACTIVITY_LEVELS];
/** Relevant viewings rarer than this, as a share of all, need no imagining: nobody has any. */
const NEGLIGIBLE_SHARE = 1e-12;
/** A taste and intensity less likely than this add nothing that a posterior would show. */
const NEGLIGIBLE_WEIGHT = 1e-9;

/** Memberships of people with nothing but ordinary viewings, none of them written up. */
export interface OrdinaryTable {
  /** Registry ids that occur; the columns of the rows. */
  ids: number[];
  /** For diarists, by world: `[(taste * PAIRS + activity * REVIEW_LEVELS + level) * ids.length + column]`. */
  byPair: Float64Array[];
  /** For people without a diary, by world: `[(taste * ACTIVITIES + activity) * ids.length + column]`. */
  byActivity: Float64Array[];
}

/**
 * Imagines `samples` ordinary years for each taste and intensity. Years without any relevant viewing need no dice.
 * @param emptyId membership of somebody who watched nothing relevant
 */
export function imagineOrdinary(
  imagination: Imagination,
  worlds: FeedWorlds,
  samples: number,
  emptyId: number,
): OrdinaryTable {
  const rows = Array.from({ length: TASTES }, (_, taste) =>
    INTENSITIES.map((intensity) =>
      imagineRow(imagination, worlds, taste, intensity, samples, emptyId),
    ),
  );
  const ids = [...new Set(rows.flat().flatMap(([first]) => [...first.keys()]))].sort(
    (a, b) => a - b,
  );
  const { reviewFactor } = imagination.model.settings;
  const pairs = Array.from(
    { length: PAIRS },
    (_, pair) => activityOf(pair) * (1 - reviewRate(levelOf(pair), reviewFactor)),
  );
  const inWorlds = (intensities: readonly number[]) =>
    Array.from({ length: worlds.count }, (_, world) =>
      interpolate(
        rows.map((some) => some.map((row) => row[world])),
        ids,
        intensities,
      ),
    );
  return { ids, byPair: inWorlds(pairs), byActivity: inWorlds(ACTIVITY_LEVELS) };
}

/** Several tables of equally many years each, as one. */
export function mixOrdinary(tables: readonly OrdinaryTable[]): OrdinaryTable {
  if (tables.length === 1) return tables[0];
  const ids = [...new Set(tables.flatMap((table) => table.ids))].sort((a, b) => a - b);
  const columnOf = new Map(ids.map((id, column) => [id, column]));
  const mix = (pick: (table: OrdinaryTable) => Float64Array) => {
    const rows = pick(tables[0]).length / tables[0].ids.length;
    const mixed = new Float64Array(rows * ids.length);
    for (const table of tables) {
      const columns = table.ids.map((id) => columnOf.get(id)!);
      const from = pick(table);
      for (let row = 0; row < rows; row++)
        for (let i = 0; i < columns.length; i++)
          mixed[row * ids.length + columns[i]] += from[row * columns.length + i] / tables.length;
    }
    return mixed;
  };
  const worlds = tables[0].byPair.keys();
  const mixed = [...worlds].map((world) => ({
    byPair: mix(({ byPair }) => byPair[world]),
    byActivity: mix(({ byActivity }) => byActivity[world]),
  }));
  return {
    ids,
    byPair: mixed.map(({ byPair }) => byPair),
    byActivity: mixed.map(({ byActivity }) => byActivity),
  };
}

/** By world: chance of each id. */
function imagineRow(
  imagination: Imagination,
  worlds: FeedWorlds,
  taste: number,
  intensity: number,
  samples: number,
  emptyId: number,
): Array<Map<number, number>> {
  const { count } = worlds;
  const mean = imagination.expected(taste, intensity);
  if (mean < NEGLIGIBLE_SHARE * ORDINARY_VIEWINGS)
    return Array.from({ length: count }, () => new Map([[emptyId, 1]]));
  const some = Array.from({ length: count }, () => new Map<number, number>());
  const totals = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let i = 0; i < samples; i++) {
    imagination.clear();
    const weight = imagination.addSomeOrdinary(taste, intensity);
    const id = imagination.membership();
    worlds.weighInto(weights, taste, mean, imagination.drawnGroups, imagination.drawn);
    for (let world = 0; world < count; world++) {
      some[world].set(id, (some[world].get(id) ?? 0) + weights[world] * weight);
      totals[world] += weights[world] * weight;
    }
  }
  return some.map((found, world) => {
    const nothing = fixedExp(-mean * worlds.expectedFactor(taste, world));
    const row = new Map([[emptyId, nothing]]);
    // weights average 1; dividing by their sum keeps the row a distribution
    for (const [id, weight] of found)
      row.set(id, (row.get(id) ?? 0) + ((1 - nothing) * weight) / totals[world]);
    return row;
  });
}

function interpolate(
  rows: Array<Array<Map<number, number>>>,
  ids: number[],
  intensities: readonly number[],
): Float64Array {
  const table = new Float64Array(TASTES * intensities.length * ids.length);
  let next = 0;
  for (let taste = 0; taste < TASTES; taste++)
    for (const intensity of intensities) {
      let upper = 0;
      while (upper < INTENSITIES.length - 1 && INTENSITIES[upper] < intensity) upper++;
      const lower = Math.max(0, upper - 1);
      const span = INTENSITIES[upper] - INTENSITIES[lower];
      const fraction =
        span > 0 ? Math.min(1, Math.max(0, (intensity - INTENSITIES[lower]) / span)) : 1;
      for (const id of ids)
        table[next++] =
          (1 - fraction) * (rows[taste][lower].get(id) ?? 0) +
          fraction * (rows[taste][upper].get(id) ?? 0);
    }
  return table;
}

/** Adds `share` times the memberships, in one world, of a diarist of these tastes and intensities (`DiaryView`) with nothing relevant written up. */
export function addSilentOrdinaryInto(
  target: TableTally,
  world: number,
  table: OrdinaryTable,
  taste: Float64Array,
  intensity: Float64Array,
  share: number,
): void {
  addMixture(target, world, table.ids, table.byPair[world], taste, intensity, share);
}

/** Adds `share` times the memberships of anybody in one world. */
export function addAnybodysOrdinaryInto(
  target: TableTally,
  world: number,
  table: OrdinaryTable,
  share: number,
): void {
  const taste = new Float64Array(TASTES).fill(1 / TASTES);
  const activity = new Float64Array(ACTIVITY_LEVELS.length).fill(1 / ACTIVITY_LEVELS.length);
  addMixture(target, world, table.ids, table.byActivity[world], taste, activity, share);
}

function addMixture(
  target: TableTally,
  world: number,
  ids: number[],
  rows: Float64Array,
  taste: Float64Array,
  intensity: Float64Array,
  share: number,
): void {
  const columns = ids.length;
  const sums = new Float64Array(columns);
  for (let k = 0; k < taste.length; k++)
    for (let i = 0; i < intensity.length; i++) {
      const weight = taste[k] * intensity[i];
      if (weight < NEGLIGIBLE_WEIGHT) continue;
      const row = (k * intensity.length + i) * columns;
      for (let column = 0; column < columns; column++) sums[column] += weight * rows[row + column];
    }
  for (let column = 0; column < columns; column++)
    if (sums[column] > 0) target.addIn(world, ids[column], share * sums[column]);
}
