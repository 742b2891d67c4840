import type { Announcement } from '$lib/engine/announce/announcement';
import type { Repair } from '$lib/engine/repair/Repair';

/**
 * THE PLACE FOR THE CEILING OF ε: the most that these posts can move anybody’s odds under a repair, in bits, where ε promises any; null where
 * it promises nothing. `epsilonCeiling(repair, posts).bits`, of `engine/repair`, belongs in here; until it does, none is drawn.
 */
export function ceilingBits(_repair: Repair, _posts: readonly Announcement[]): number | null {
  return null;
}
