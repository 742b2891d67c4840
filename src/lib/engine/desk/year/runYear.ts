import type { Announcement } from '../../announce/announcement';
import { membersOf } from '../../announce/membersOf';
import { publish } from '../../announce/publish';
import { isSensitive, lastDayOf } from '../../announce/partsOf';
import type { Stranger } from '../../attack/Stranger';
import type { Base } from '../../base/Base';
import { READ_TOGETHER, SMALL_CROWD } from '../../constants';
import { EngineError } from '../../EngineError';
import type { AttackResult, Publication } from '../../engine';
import type { SweepControl } from '../../repair/sweepRepairs';
import type { Year, YearPost, YearTruth } from './Year';
import { YearTally } from './YearTally';

/**
 * Puts posts up one after the other; the stranger reads each together with the latest before it (`READ_TOGETHER`).
 * @param announcements in the order of their days, as of `drawYear`
 * @returns how things stand after each post, and the truth about it; null if cancelled
 */
export async function runYear(
  base: Base,
  stranger: Stranger,
  seed: number,
  announcements: Announcement[],
  { onProgress = () => {}, isCancelled = () => false, pause }: SweepControl = {},
): Promise<{ year: Year; truth: YearTruth } | null> {
  const { subscriberOf } = base.diaries;
  const { sensitivity } = base.catalogue;
  const publications = announcements.map((announcement) => publish(base, announcement));
  const members = announcements.map(
    (announcement, i) => new Set(membersOf(base, announcement, publications[i])),
  );
  const isDelicate = announcements.map((announcement) => isSensitive(announcement, sensitivity));
  const tally = new YearTally(base.diaries.personas, isDelicate);
  const isMember = (post: number, persona: number) => members[post].has(subscriberOf[persona]);
  const posts: YearPost[] = [];
  const truth: YearTruth = { soFar: [] };
  let smallCrowds = 0;
  for (const [i, announcement] of announcements.entries()) {
    if (isCancelled()) return null;
    const { from, result } = readLatest(stranger, announcements, publications, i);
    tally.add(from, result);
    smallCrowds += Number(publications[i].count < SMALL_CROWD);
    posts.push({
      announcement,
      publication: publications[i],
      day: lastDayOf(announcement),
      isSensitive: isDelicate[i],
      smallCrowds,
      ...tally.count(),
    });
    truth.soFar.push(tally.judge(isMember));
    onProgress((i + 1) / announcements.length);
    await pause?.();
  }
  return { year: { seed, posts }, truth };
}

/** Reads a post with those before it, `READ_TOGETHER` in all, or fewer where those are too many to be held in mind. */
function readLatest(
  stranger: Stranger,
  announcements: Announcement[],
  publications: Publication[],
  newest: number,
): { from: number; result: AttackResult } {
  for (let from = Math.max(0, newest + 1 - READ_TOGETHER); ; from++)
    try {
      const up = announcements.slice(from, newest + 1);
      return { from, result: stranger.attack(up, publications.slice(from, newest + 1)).result };
    } catch (error) {
      if (!(error instanceof EngineError && error.code === 'tooMany') || from === newest)
        throw error;
    }
}
