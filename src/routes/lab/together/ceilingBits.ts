import type { Announcement } from '$lib/engine/announce/announcement';
import { epsilonCeiling } from '$lib/engine/repair/epsilonCeiling';
import type { Repair } from '$lib/engine/repair/Repair';

/** The most that these posts can move anybody’s odds under a repair, in bits, where ε promises any; null where it promises nothing. */
export function ceilingBits(repair: Repair, posts: readonly Announcement[]): number | null {
  return epsilonCeiling(repair, posts).bits;
}
