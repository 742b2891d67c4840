import { MOVED_BITS, NAMED_FROM, SUSPECT_FLOOR } from '../constants';
import { log2Odds } from './log2Odds';

/**
 * What posts do to a name. `newly`: at even odds or more only since the posts, which doubled the odds at least; `anyway`: at even odds
 * or more without them, or nearly so; `cleared`: no longer.
 */
export type NameKind = 'newly' | 'anyway' | 'cleared';

/** What becomes of a name; null if none is given, before or after. @param before, @param after probabilities */
export function nameKind(before: number, after: number): NameKind | null {
  const wasNamed = before >= NAMED_FROM;
  if (after < NAMED_FROM) return wasNamed ? 'cleared' : null;
  return !wasNamed && bitsBetween(before, after) >= MOVED_BITS ? 'newly' : 'anyway';
}

/** Whether posts changed a suspect’s odds by `MOVED_BITS` or more, either way. Who is suspected neither before nor after is not moved. */
export function isMoved(before: number, after: number): boolean {
  return (
    Math.max(before, after) >= SUSPECT_FLOOR && Math.abs(bitsBetween(before, after)) >= MOVED_BITS
  );
}

/** log2 of the factor on the odds between two probabilities. */
export function bitsBetween(before: number, after: number): number {
  return log2Odds(after) - log2Odds(before);
}
