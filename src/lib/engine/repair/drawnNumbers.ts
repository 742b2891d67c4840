import type { Announcement } from '../announce/announcement';
import type { Repair } from './Repair';

/**
 * How many numbers the geometric mechanism draws for a feed, whether they are then posted or not: none for what is silent whatever
 * the table says, nor for records and charts, which it does not post; two for a share and for a pair. A budget is not looked at: what it pays for depends
 * on what came of earlier draws, so this is the most that may be drawn.
 */
export function drawnNumbers(repair: Repair, announcements: readonly Announcement[]): number {
  const isSilent = (post: number) =>
    repair.some((d) => d.kind === 'silence' && (d.posts === 'all' || d.posts.includes(post)));
  return announcements.reduce((sum, { kind }, post) => sum + (isSilent(post) ? 0 : DRAWS[kind]), 0);
}

/** By kind of announcement. "Dear person who…" is posted as a count. */
const DRAWS: Record<Announcement['kind'], number> = {
  one: 1,
  count: 1,
  share: 2,
  pair: 2,
  maximum: 0,
  top: 0,
};
