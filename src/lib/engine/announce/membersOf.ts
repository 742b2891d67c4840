import type { Base } from '../base/Base';
import type { Publication } from '../engine';
import type { Announcement } from './announcement';
import { claimsOf } from './claimsOf';
import { compilePredicate, findMatching } from './count';

/** The subscribers that an announcement speaks of, ascending; nobody if it contradicts itself. The truth, not public. */
export function membersOf(
  base: Base,
  announcement: Announcement,
  publication: Publication,
): Uint32Array {
  const claim = claimsOf(announcement, publication, 0).find((one) => one.isSpokenOf);
  return claim
    ? findMatching(base, compilePredicate(claim.predicate, base.catalogue))
    : new Uint32Array(0);
}
