import type { Announcement } from '$lib/engine/announce/announcement';
import { claimsOf } from '$lib/engine/announce/claimsOf';
import { publish } from '$lib/engine/announce/publish';
import type { Stranger } from '$lib/engine/attack/Stranger';
import type { Base } from '$lib/engine/base/Base';
import { blurClaim } from '$lib/engine/repair/blurClaim';
import { mergeRepeated } from '$lib/engine/repair/mergeRepeated';
import type { Repair } from '$lib/engine/repair/Repair';

/** What a stranger who knows the repair makes of posts of counts as if these numbers had been drawn, however unlikely. */
export function readForced(
  base: Base,
  stranger: Stranger,
  repair: Repair,
  posts: Announcement[],
  numbers: number[][],
) {
  const publications = posts.map((post, i) => ({
    ...publish(base, post),
    count: numbers[i][0],
    numbers: numbers[i],
    obstacle: null,
  }));
  const claims = posts.flatMap((post, i) =>
    claimsOf(post, publications[i], i).map((claim, j) =>
      blurClaim(claim, repair, numbers[i][j], 0, base.subscribers),
    ),
  );
  return stranger.read(posts, publications, mergeRepeated(claims, false));
}
