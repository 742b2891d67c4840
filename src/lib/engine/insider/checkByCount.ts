import type { Predicate } from '../announce/announcement';
import type { Base } from '../base/Base';
import { countWithLogic, formulaLogic, type Formula } from '../combine/tracker/countWithLogic';
import { trackByPlan, type Tracked } from '../combine/tracker/trackByPlan';

/** Whether somebody with a name is among some people, asked of a desk that only counts. */
export interface NameCheck {
  /** The plain answer, 1 or 0; null: refused. */
  answer: number | null;
  /** If refused: what a tracker made of it; null if none gets past the minimum. */
  tracked: Tracked | null;
}

/**
 * Asks "how many of them have this name?", a name being one subscriber; refused, it asks round the minimum.
 * @param least the minimum count; 0: none
 */
export function checkByCount(
  base: Base,
  who: Predicate,
  subscriber: number,
  least: number,
): NameCheck {
  const { or, not } = formulaLogic;
  // a and b, in a language of "or" and "not"
  const asked: Formula = not(or(not({ is: who }), not({ row: subscriber })));
  const count = countWithLogic(base, least);
  const answer = count(asked);
  return { answer, tracked: answer === null ? trackByPlan(asked, count) : null };
}
