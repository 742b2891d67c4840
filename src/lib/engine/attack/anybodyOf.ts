import { REVIEW_LEVELS } from '../base/reviews';
import type { Model } from '../base/model';
import * as constants from '../constants';
import { fixedExp } from '../random/fixed';
import type { FeedWorlds } from './FeedWorlds';
import { TableTally, type MembershipTable } from './MembershipTable';
import { addAnybodysOrdinaryInto, type OrdinaryTable } from './ordinaryTable';
import { NO_DIARY, type RunCell } from './RunCell';

/** Memberships of a subscriber of whom nothing is known, by world. */
export function anybodyOf(
  { nature: { habitShares, runsAYear } }: Model,
  { count, worlds }: FeedWorlds,
  ordinary: OrdinaryTable,
  cells: readonly RunCell[],
): MembershipTable {
  const memberships = new TableTally(count);
  for (let world = 0; world < count; world++) {
    let without = 0;
    sharesIn(habitShares, worlds.habits, world).forEach((share, habit) => {
      let rate = 0;
      for (const cell of cells) {
        if (cell.habit !== habit) continue;
        const usual = (runsAYear * cell.share.reduce((a, b) => a + b, 0)) / constants.TASTES;
        const expected = usual * cell.factors[world];
        const chance = share * fixedExp(-rate) * (1 - fixedExp(-expected));
        cell.ids.forEach((id, i) => {
          const loud = cell.chances[i * (REVIEW_LEVELS + 1) + NO_DIARY];
          memberships.addIn(world, id, (chance * loud) / cell.silent[NO_DIARY]);
        });
        rate += expected;
      }
      without += share * fixedExp(-rate);
    });
    addAnybodysOrdinaryInto(memberships, world, ordinary, without);
  }
  return memberships.finish();
}

/** Shares of people with each habit in one world; whoever has none takes up the rest. @param factors `[habit][world]` */
export function sharesIn(
  shares: readonly number[],
  factors: readonly Float64Array[],
  world: number,
): number[] {
  if (factors[0].length === 1) return [...shares];
  const [, ...others] = shares.map((share, habit) => share * factors[habit][world]);
  const total = others.reduce((a, b) => a + b, 0);
  const scale = Math.min(1, 1 / total);
  return [1 - total * scale, ...others.map((share) => share * scale)];
}
