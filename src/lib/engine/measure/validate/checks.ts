import type { Check } from './check';
import { linkageRows } from './linkageRows';
import { prizeRows } from './prizeRows';

/** Everything that `validate` measures, in the order of its table. */
export const checks: Check[] = [prizeRows, linkageRows];
