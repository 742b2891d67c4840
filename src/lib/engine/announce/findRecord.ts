import type { Base } from '../base/Base';
import type { Predicate } from './announcement';
import { NOBODY } from './countWithout';
import { measureMatching } from './measureMatching';

/** The most that anybody reached. */
export interface RecordHeld {
  /** Viewings, days or nights in a row; 0 if nobody matches. */
  record: number;
  /** How many reached it. */
  holders: number;
  /** The last of them, a subscriber; −1 if nobody matches. */
  holder: number;
}

/**
 * The largest value of a predicate’s first deed, and who reached it.
 * @param who has passed `checkPredicate`; at least one deed
 * @param absent a subscriber whose row is not in the table
 */
export function findRecord(base: Base, who: Predicate, absent = NOBODY): RecordHeld {
  const best: RecordHeld = { record: 0, holders: 0, holder: -1 };
  measureMatching(base, who, (value, subscriber) => {
    if (value < best.record || subscriber === absent) return;
    best.holders = value === best.record ? best.holders + 1 : 1;
    best.record = value;
    best.holder = subscriber;
  });
  return best;
}
