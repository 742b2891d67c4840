import { fixedLog } from '../random/fixed';
import type { CountBounds } from './CountBounds';

/** Chance, in nats, that what was published would be if so many people were meant; −∞ if it could not. On the scale of `chances`. */
export function logChanceBehind(
  { least, most, chances, slopeNats }: CountBounds,
  count: number,
): number {
  const beyond = count < least ? least - count : count > most ? count - most : 0;
  if (beyond > 0 && slopeNats === undefined) return -Infinity;
  const nearest = Math.min(Math.max(count, least), most);
  return fixedLog(chances?.[nearest - least] ?? 1) - (beyond > 0 ? beyond * slopeNats! : 0);
}
