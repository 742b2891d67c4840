import type { Check } from './check';
import { linkageRows } from './linkageRows';
import { prizeRows } from './prizeRows';
import { reconstructionRows } from './reconstructionRows';
import { seriesRows } from './seriesRows';
import { trackerRows } from './trackerRows';
import { unicityRows } from './unicityRows';

/** Everything that `validate` measures, in the order of its table. */
export const checks: Check[] = [
  prizeRows,
  linkageRows,
  unicityRows,
  reconstructionRows,
  trackerRows,
  seriesRows,
];
