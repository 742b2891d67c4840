import type { Announcement, People } from '../announce/announcement';
import { rewritePredicates } from './rewritePredicates';

/** Leaves every town out: "people from Saltby who…" become people from anywhere. */
export function coarsenPlace(announcement: Announcement): Announcement {
  return announcement.kind === 'top'
    ? { ...announcement, people: anywhere(announcement.people) }
    : rewritePredicates(announcement, (who) => ({ ...who, people: anywhere(who.people) }));
}

function anywhere({ town: _, ...rest }: People): People {
  return rest;
}
