import type { Announcement } from '../../announce/announcement';
import { lastDayOf } from '../../announce/windowsOf';
import type { Base } from '../../base/Base';
import { drawAnnouncements } from '../../measure/drawAnnouncements';
import { Random } from '../../random/Random';

/** The dice of years, apart from all others. */
const STREAM = 0x59;
/** Every shape of post, so many times: about two posts a month, most of them at the end, as such reviews are. */
const ROUNDS = 2;

/**
 * Draws a year of posts as a marketing department would write them: every shape twice, looking at counts alone, never at who keeps a diary.
 * @param seed whole number, at least 0
 * @returns in the order of the days on which their windows end, no two the same
 */
export function drawYear(base: Base, seed: number): Announcement[] {
  const random = new Random(seed, STREAM);
  const year: Announcement[] = [];
  const met = new Set<string>();
  for (let round = 0; round < ROUNDS; round++)
    for (const { announcement } of drawAnnouncements(base, random)) {
      const key = JSON.stringify(announcement);
      if (met.has(key)) continue;
      met.add(key);
      year.push(announcement);
    }
  return year.sort((a, b) => lastDayOf(a) - lastDayOf(b));
}
