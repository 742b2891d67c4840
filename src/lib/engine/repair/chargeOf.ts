import type { Announcement } from '../announce/announcement';
import { both } from '../announce/both';
import type { GeometricDefence, Repair } from './Repair';

/** Budgets are sums of fractions: what is missing by less than this part of ε is rounding. */
const BUDGET_TOLERANCE = 1e-9;

/** What asking for the numbers of a post costs under the geometric mechanism. */
export interface Charge {
  /** Numbers that are drawn. */
  draws: number;
  epsilon: number;
  /** Whether what is left of the budget pays for it. If not nothing is drawn, and nothing charged. */
  isPaid: boolean;
}

/**
 * A budget is spent by asking, whatever comes of it: a number that is drawn and not posted has told something by its absence, and a charge that
 * depended on the table would tell something as well. So it is worked out from the wording alone.
 * @param wording as it would be posted; one that can be about nobody draws nothing
 * @param spent ε that earlier posts were charged
 */
export function chargeOf(repair: Repair, wording: Announcement, spent: number): Charge {
  const geometric = repair.find((d): d is GeometricDefence => d.kind === 'geometric');
  if (geometric === undefined) return { draws: 0, epsilon: 0, isPaid: true };
  const draws = drawsOf(wording);
  const epsilon = geometric.epsilon * draws;
  return { draws, epsilon, isPaid: spent + epsilon <= geometric.budget * (1 + BUDGET_TOLERANCE) };
}

/** One for a count, a "dear person" among them; two for a pair, and for a share, in which one person is in both; none for a record or a chart. */
function drawsOf(wording: Announcement): number {
  switch (wording.kind) {
    case 'one':
      return 1;
    case 'count':
      return wording.among && both(wording.who, wording.among) === null ? 0 : 1;
    case 'share':
      return both(wording.who, wording.among) === null ? 0 : 2;
    case 'pair':
      return 2;
    case 'maximum':
    case 'top':
      return 0;
  }
}
