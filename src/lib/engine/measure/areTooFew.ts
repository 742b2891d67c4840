import { FEWEST_DRAWN } from '../constants';
import type { Interval } from './intervalOf';

/** Whether people are too few to be drawn: fewer than `FEWEST_DRAWN` in all worlds together. @param mean of people a world */
export function areTooFew({ mean }: Interval, worlds: number): boolean {
  return Math.round(mean * worlds) < FEWEST_DRAWN;
}
