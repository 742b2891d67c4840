import { PLANS, type Predicate } from '../../announce/announcement';
import { formulaLogic, type Formula } from './countWithLogic';
import { track, type GuardedCount } from './track';

/** A count that may not be asked for, and the four that gave it away. */
export interface Tracked {
  /** The tracker T. */
  tracker: Predicate;
  /** The permitted answers: hidden or T; hidden or not T; T; not T. */
  answers: [number, number, number, number];
  /** What follows for the hidden count. */
  recovered: number;
}

/** Denning’s general tracker, with the first plan that enough people are on, and enough are not; null if there is none. See `track`. */
export function trackByPlan(hidden: Formula, count: GuardedCount<Formula>): Tracked | null {
  const { or, not } = formulaLogic;
  for (let plan = 0; plan < PLANS.length; plan++) {
    const tracker: Predicate = { people: { plan }, did: [] };
    const t: Formula = { is: tracker };
    const asked = [or(hidden, t), or(hidden, not(t)), t, not(t)].map(count);
    if (asked.includes(null)) continue;
    const answers = asked as Tracked['answers'];
    return { tracker, answers, recovered: track(hidden, t, count, formulaLogic) };
  }
  return null;
}
