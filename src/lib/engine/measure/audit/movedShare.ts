import type { Announcement } from '../../announce/announcement';
import { bitsBetween } from '../../attack/nameKind';
import type { Stranger } from '../../attack/Stranger';
import { applyRepair } from '../../repair/applyRepair';
import { drawnNumbers } from '../../repair/drawnNumbers';
import type { Repair } from '../../repair/Repair';
import type { TrueNumbers } from '../../repair/TrueNumbers';

/**
 * Draws each post so many times, lets the stranger who knows the repair read it, and sees how far the odds of whoever writes a
 * diary moved.
 * @param bitsADraw ceiling of one number
 * @param seeds of the noise
 * @returns the most, over the ceiling of the post; null if nothing was posted
 */
export function movedShare(
  repair: Repair,
  posts: Announcement[],
  numbers: TrueNumbers,
  stranger: Stranger,
  personas: number,
  bitsADraw: number,
  seeds: number[],
): number | null {
  let largest: number | null = null;
  for (const post of posts)
    for (const seed of seeds) {
      const feed = applyRepair(repair, [post], numbers, seed);
      if (feed.posts.length === 0) continue;
      const ceiling = bitsADraw * drawnNumbers(repair, [post]);
      const reading = stranger.read(feed.announcements, feed.publications, feed.claims);
      const [was, is] = [reading.before(0), reading.chances(0)];
      for (let persona = 0; persona < personas; persona++) {
        const moved = bitsBetween(was(persona), is(persona));
        largest = Math.max(largest ?? 0, Math.abs(moved) / ceiling);
      }
    }
  return largest;
}
