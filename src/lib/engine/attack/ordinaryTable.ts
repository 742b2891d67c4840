import { ACTIVITY_LEVELS, ORDINARY_VIEWINGS, TASTES } from '../constants';
import { reviewRate } from '../base/reviews';
import { fixedExp } from '../random/fixed';
import type { Imagination } from './Imagination';
import type { MembershipTally } from './MembershipTally';
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
  /** For diarists: `[(taste * PAIRS + activity * REVIEW_LEVELS + level) * ids.length + column]`. */
  byPair: Float64Array;
  /** For people without a diary: `[(taste * ACTIVITIES + activity) * ids.length + column]`. */
  byActivity: Float64Array;
}

/**
 * Imagines `samples` ordinary years for each taste and intensity. Years without any relevant viewing need no dice.
 * @param emptyId membership of somebody who watched nothing relevant
 */
export function imagineOrdinary(
  imagination: Imagination,
  samples: number,
  emptyId: number,
): OrdinaryTable {
  const rows = Array.from({ length: TASTES }, (_, taste) =>
    INTENSITIES.map((intensity) => imagineRow(imagination, taste, intensity, samples, emptyId)),
  );
  const ids = [...new Set(rows.flat().flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  const { reviewFactor } = imagination.model.settings;
  const pairs = Array.from(
    { length: PAIRS },
    (_, pair) => activityOf(pair) * (1 - reviewRate(levelOf(pair), reviewFactor)),
  );
  return {
    ids,
    byPair: interpolate(rows, ids, pairs),
    byActivity: interpolate(rows, ids, ACTIVITY_LEVELS),
  };
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
  return {
    ids,
    byPair: mix(({ byPair }) => byPair),
    byActivity: mix(({ byActivity }) => byActivity),
  };
}

function imagineRow(
  imagination: Imagination,
  taste: number,
  intensity: number,
  samples: number,
  emptyId: number,
): Map<number, number> {
  const mean = imagination.expected(taste, intensity);
  if (mean < NEGLIGIBLE_SHARE * ORDINARY_VIEWINGS) return new Map([[emptyId, 1]]);
  const some = new Map<number, number>();
  let total = 0;
  for (let i = 0; i < samples; i++) {
    imagination.clear();
    const weight = imagination.addSomeOrdinary(taste, intensity);
    const id = imagination.membership();
    some.set(id, (some.get(id) ?? 0) + weight);
    total += weight;
  }
  const nothing = fixedExp(-mean);
  const row = new Map([[emptyId, nothing]]);
  // weights average 1; dividing by their sum keeps the row a distribution
  for (const [id, weight] of some)
    row.set(id, (row.get(id) ?? 0) + ((1 - nothing) * weight) / total);
  return row;
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

/** Adds `share` times the memberships of a diarist of these tastes and intensities (`DiaryView`) with nothing relevant written up. */
export function addSilentOrdinaryInto(
  target: MembershipTally,
  table: OrdinaryTable,
  taste: Float64Array,
  intensity: Float64Array,
  share: number,
): void {
  addMixture(target, table.ids, table.byPair, taste, intensity, share);
}

/** Adds `share` times the memberships of anybody. */
export function addAnybodysOrdinaryInto(
  target: MembershipTally,
  table: OrdinaryTable,
  share: number,
): void {
  const taste = new Float64Array(TASTES).fill(1 / TASTES);
  const activity = new Float64Array(ACTIVITY_LEVELS.length).fill(1 / ACTIVITY_LEVELS.length);
  addMixture(target, table.ids, table.byActivity, taste, activity, share);
}

function addMixture(
  target: MembershipTally,
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
    if (sums[column] > 0) target.add(ids[column], share * sums[column]);
}
