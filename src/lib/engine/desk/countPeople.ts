import type { FeedNames } from '../attack/FeedNames';
import { isMoved, nameKind } from '../attack/nameKind';
import type { AttackResult } from '../engine';

/** How many diarists, by what posts do to their names (`FeedNames`): each once. */
export interface PeopleCounted {
  newly: number;
  anyway: number;
  cleared: number;
  /** Named or not; those above may be among them. */
  moved: number;
}

/** Nobody, of any kind. */
export const NOBODY_COUNTED: PeopleCounted = { newly: 0, anyway: 0, cleared: 0, moved: 0 };

/** Counts the diarists of a feed. */
export function countPeople({ newly, anyway, cleared, moved }: FeedNames): PeopleCounted {
  return {
    newly: newly.length,
    anyway: anyway.length,
    cleared: cleared.length,
    moved: moved.length,
  };
}

/** The same of one announcement alone. */
export function countPeopleOf(
  { personas, probabilities, before }: Pick<AttackResult, 'personas' | 'probabilities' | 'before'>,
  announcement: number,
): PeopleCounted {
  const counted = { ...NOBODY_COUNTED };
  for (let p = announcement * personas; p < (announcement + 1) * personas; p++) {
    const kind = nameKind(before[p], probabilities[p]);
    if (kind) counted[kind]++;
    if (isMoved(before[p], probabilities[p])) counted.moved++;
  }
  return counted;
}
