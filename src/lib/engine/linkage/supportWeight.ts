import { fixedLog } from '../random/fixed';
import { LEAST_SUPPORT } from './constants';

/**
 * How much a title tells: 1/ln |supp|, `raters` being how many records hold it (Narayanan & Shmatikov 2008, §5). Below
 * `LEAST_SUPPORT` raters as for so many.
 */
export function supportWeight(raters: number): number {
  return 1 / fixedLog(Math.max(LEAST_SUPPORT, raters));
}
