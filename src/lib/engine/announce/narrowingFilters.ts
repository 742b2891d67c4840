import type { Announcement, Deed, Predicate } from './announcement';
import { narrowDeed } from './narrowDeed';

/**
 * The question behind a post about one title, as an employee with the table would put it: who watched it in the year, who in the window, who
 * as the post says. Each is part of the one before.
 * @throws RangeError for a post that is not about one title
 */
export function narrowingFilters(post: Announcement): [Predicate, Predicate, Predicate] {
  const deed: Deed | undefined = 'who' in post ? post.who.did[0] : undefined;
  if (!deed || !('title' in deed.what))
    throw new RangeError('Expected a post about one title; this one is about something else.');
  const [inYear, inWindow, asSaid] = narrowDeed(deed).map((each): Predicate => ({
    people: {},
    did: [each],
  }));
  return [inYear, inWindow, asSaid];
}
