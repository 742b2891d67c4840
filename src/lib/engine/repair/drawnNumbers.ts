import type { Announcement } from '../announce/announcement';
import { chargeOf } from './chargeOf';
import { isSilent } from './isSilent';
import type { Repair } from './Repair';
import { rewritePost } from './rewritePost';

/**
 * How many numbers the geometric mechanism draws for a feed, whether they are then posted or not: none for what is silent whatever
 * the table says, for records and charts, which it does not post, and for what is left of the budget does not pay for.
 */
export function drawnNumbers(repair: Repair, announcements: readonly Announcement[]): number {
  let draws = 0;
  let spent = 0;
  announcements.forEach((announcement, post) => {
    if (isSilent(repair, post)) return;
    const charge = chargeOf(repair, rewritePost(repair, announcement), spent);
    if (!charge.isPaid) return;
    draws += charge.draws;
    spent += charge.epsilon;
  });
  return draws;
}
