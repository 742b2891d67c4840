import type { Base } from '../base/Base';
import { holdingOf } from './holdingOf';
import type { InsiderRow } from './InsiderView';
import { rowNumber } from './rowNumber';

/**
 * A subscriber’s row as the employee’s screen shows it.
 * @param personaOf the diary of each subscriber, −1 for none
 */
export function readRow(
  base: Base,
  personaOf: ArrayLike<number>,
  subscriber: number,
  isNamed: boolean,
): InsiderRow {
  const persona = personaOf[subscriber];
  const beyond = base.diaries.personas + subscriber;
  return {
    ...holdingOf(base, subscriber),
    row: rowNumber(base.model.settings.seed, subscriber),
    town: base.town[subscriber],
    ageBand: base.ageBand[subscriber],
    plan: base.plan[subscriber],
    device: base.device[subscriber],
    namedAs: !isNamed ? -1 : persona >= 0 ? persona : beyond,
  };
}
