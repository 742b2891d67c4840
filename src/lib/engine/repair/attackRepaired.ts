import { revealTruth } from '../attack/revealTruth';
import type { Stranger } from '../attack/Stranger';
import type { Base } from '../base/Base';
import type { AttackResult, Truth } from '../engine';
import type { RepairedFeed } from './RepairedFeed';

/** A feed attacked as it was published, and what of it is so. */
export interface RepairedAttack {
  result: AttackResult;
  truth: Truth;
}

/**
 * The stranger who knows the repair – every rule and chance of it, but neither key nor dice – reads the published numbers, not the true
 * ones. The truth is about the posts as rewritten. Null if nothing was published.
 * @throws EngineError `tooMany` as of `Stranger.read`
 */
export function attackRepaired(
  base: Base,
  stranger: Stranger,
  { announcements, publications, claims }: RepairedFeed,
): RepairedAttack | null {
  if (announcements.length === 0) return null;
  const { result } = stranger.attack(announcements, publications, claims);
  return { result, truth: revealTruth(base, announcements, publications, result) };
}
