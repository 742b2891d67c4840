import { REVIEW_LEVELS } from '../base/reviews';
import type { Model } from '../base/model';
import * as constants from '../constants';
import { fixedExp } from '../random/fixed';
import type { Memberships } from './Memberships';
import { MembershipTally } from './MembershipTally';
import { addAnybodysOrdinaryInto, type OrdinaryTable } from './ordinaryTable';
import { NO_DIARY, type RunCell } from './RunCell';

/** Memberships of a subscriber of whom nothing is known. */
export function anybodyOf(
  { nature: { habitShares, runsAYear } }: Model,
  ordinary: OrdinaryTable,
  cells: readonly RunCell[],
): Memberships {
  const memberships = new MembershipTally();
  let without = 0;
  habitShares.forEach((share, habit) => {
    let rate = 0;
    for (const cell of cells) {
      if (cell.habit !== habit) continue;
      const expected = (runsAYear * cell.share.reduce((a, b) => a + b, 0)) / constants.TASTES;
      const chance = share * fixedExp(-rate) * (1 - fixedExp(-expected));
      cell.ids.forEach((id, i) => {
        const loud = cell.chances[i * (REVIEW_LEVELS + 1) + NO_DIARY];
        memberships.add(id, (chance * loud) / cell.silent[NO_DIARY]);
      });
      rate += expected;
    }
    without += share * fixedExp(-rate);
  });
  addAnybodysOrdinaryInto(memberships, ordinary, without);
  return memberships.finish();
}
