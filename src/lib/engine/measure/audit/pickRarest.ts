import type { CountAnnouncement } from '../../announce/announcement';
import type { TrueNumbers } from '../../repair/TrueNumbers';

/** Index of the post about the fewest people, at least one; the first of several; −1 if nobody matches any. That is looking at the table. */
export function pickRarest(posts: CountAnnouncement[], numbers: TrueNumbers): number {
  let picked = -1;
  let fewest = Infinity;
  posts.forEach(({ who }, i) => {
    const count = numbers.count(who);
    if (count < 1 || count >= fewest) return;
    fewest = count;
    picked = i;
  });
  return picked;
}
