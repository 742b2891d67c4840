import type { Predicate } from '../announce/announcement';
import type { Base } from '../base/Base';
import { countWithLogic, type Formula } from '../combine/tracker/countWithLogic';
import { trackByPlan } from '../combine/tracker/trackByPlan';
import type { Example } from '../engine';
import { EngineError } from '../EngineError';

/** A count that may not be asked for, from four that may; see `track`. */
export interface TrackerView {
  /** Fewest people that a count may be about, and fewest that it may leave out. */
  least: number;
  subscribers: number;
  /** Whose count is refused. */
  hidden: Predicate;
  /** The tracker T. */
  tracker: Predicate;
  /** The permitted answers: hidden or T; hidden or not T; T; not T. */
  answers: [number, number, number, number];
  /** What follows for the hidden count. */
  recovered: number;
}

/**
 * Plays Denning’s general tracker: the first plan that enough people are on serves as T.
 * @param hidden a predicate that fewer than `least` people match
 * @param least the minimum count k, whole, 2 at least
 * @throws EngineError `badPredicate` if the count of `hidden` is not refused, or no plan serves
 */
export function runTracker(base: Base, hidden: Predicate, least: number): TrackerView {
  if (!Number.isInteger(least) || least < 2)
    throw new EngineError('badPredicate', 'A minimum count is a whole number, 2 at least.');
  const count = countWithLogic(base, least);
  const c: Formula = { is: hidden };
  if (count(c) !== null)
    throw new EngineError(
      'badPredicate',
      `That count is not refused: ${least} people or more match. Ask for fewer.`,
    );
  const found = trackByPlan(c, count);
  if (found) return { least, subscribers: base.subscribers, hidden, ...found };
  throw new EngineError(
    'badPredicate',
    `No plan has enough people on it, and enough off it, to get past a minimum of ${least}. Choose a smaller minimum or a larger base.`,
  );
}

/** Whom the example about one person in a remote place speaks of. @throws EngineError `badPredicate` if this base holds nobody like that */
export function hiddenOf(examples: Example[]): Predicate {
  const announcement = examples.find(({ id }) => id === 'lighthouse')?.announcement;
  if (announcement?.kind === 'one') return announcement.who;
  throw new EngineError(
    'badPredicate',
    'This base holds no single person in a remote place to ask about. Take another seed.',
  );
}
