import type { Announcement, Predicate } from '../announce/announcement';

/** An announcement with each of its predicates rewritten; a "top" post, which has none, as it is. */
export function rewritePredicates(
  announcement: Announcement,
  rewrite: (predicate: Predicate) => Predicate,
): Announcement {
  switch (announcement.kind) {
    case 'count':
      return announcement.among
        ? { ...announcement, who: rewrite(announcement.who), among: rewrite(announcement.among) }
        : { ...announcement, who: rewrite(announcement.who) };
    case 'share':
      return {
        ...announcement,
        who: rewrite(announcement.who),
        among: rewrite(announcement.among),
      };
    case 'pair':
      return {
        ...announcement,
        who: rewrite(announcement.who),
        other: rewrite(announcement.other),
      };
    case 'top':
      return announcement;
    default:
      return { ...announcement, who: rewrite(announcement.who) };
  }
}
