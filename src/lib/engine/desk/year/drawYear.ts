import type { Announcement } from '../../announce/announcement';
import { lastDayOf } from '../../announce/partsOf';
import { publish } from '../../announce/publish';
import { STREAMS } from '../../base/streams';
import { checkSettings } from '../../base/settings';
import type { Base } from '../../base/Base';
import { drawAnnouncements } from '../../measure/drawAnnouncements';
import { Random } from '../../random/Random';

/** Every shape of post, so many times: about two posts a month, most of them at the end, as such reviews are. */
const ROUNDS = 2;

/**
 * Draws a year of posts as a marketing department would write them: every shape twice, looking at counts alone, never at who keeps a diary.
 * @param seed whole number, at least 0
 * @throws EngineError `badSettings` for a seed that is none
 * @returns in the order of the days on which their windows end, no two the same
 */
export function drawYear(base: Base, seed: number): Announcement[] {
  checkSettings({ ...base.model.settings, seed });
  const random = new Random(seed, STREAMS.year);
  const year: Announcement[] = [];
  const met = new Set<string>();
  for (let round = 0; round < ROUNDS; round++)
    for (const { announcement } of drawAnnouncements(base, random))
      for (const post of withItsWhole(announcement)) {
        const key = JSON.stringify(post);
        if (met.has(key) || isIdle(base, post)) continue;
        met.add(key);
        year.push(post);
      }
  return year.sort((a, b) => lastDayOf(a) - lastDayOf(b));
}

/** "Of those" follows the post that says of whom. */
function withItsWhole(announcement: Announcement): Announcement[] {
  const { kind } = announcement;
  const isOfThose = kind === 'count' && announcement.among !== undefined;
  return isOfThose
    ? [{ kind: 'count', who: announcement.among!, quip: '' }, announcement]
    : [announcement];
}

/** What nobody would post: the same number twice in one sentence, or "0% of". */
function isIdle(base: Base, announcement: Announcement): boolean {
  if (announcement.kind === 'pair')
    return JSON.stringify(announcement.who) === JSON.stringify(announcement.other);
  return announcement.kind === 'share' && publish(base, announcement).numbers[0] === 0;
}
