import { predicatesOf, titlesOf, windowsOf } from '$lib/engine/announce/partsOf';
import type { Announcement, Deed, People, Predicate } from '$lib/engine/announce/announcement';
import type { Catalogue, Publication } from '$lib/engine/engine';

/** Whether two announcements say the same, quip included. */
export function isSame(a: Announcement, b: Announcement): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether two announcements count the same people: all but the quip. */
export function countsTheSame(a: Announcement, b: Announcement): boolean {
  return isSame({ ...a, quip: '' }, { ...b, quip: '' });
}

function places(announcement: Announcement): People[] {
  if (announcement.kind === 'top') return [announcement.people];
  return predicatesOf(announcement).map(({ people }) => people);
}

/** The title that an announcement names first, or −1. */
export function firstTitle(announcement: Announcement): number {
  for (const what of titlesOf(announcement)) if ('title' in what) return what.title;
  return -1;
}

/** Day on which the company can first know: the day after the last one it speaks of; at least 0. */
export function postDay(announcement: Announcement): number {
  return windowsOf(announcement).reduce((latest, { to }) => Math.max(latest, to + 1), 0);
}

/** Whether every title, town and day that the announcement speaks of exists in this base. */
export function fits(
  announcement: Announcement,
  base: Pick<Catalogue, 'titles' | 'days' | 'townShare'>,
): boolean {
  return (
    titlesOf(announcement).every((what) => !('title' in what) || what.title < base.titles) &&
    windowsOf(announcement).every(({ to }) => to < base.days) &&
    places(announcement).every(({ town = 0 }) => town < base.townShare.length)
  );
}

/**
 * The announcement with what this base does not have replaced: its titles by `title`, days after the last by the last, a town by
 * anywhere. All else, the quip above all, stays as it was written.
 */
export function refit(
  announcement: Announcement,
  base: Pick<Catalogue, 'titles' | 'days' | 'townShare'>,
  title: number,
): Announcement {
  const lastDay = base.days - 1;
  return JSON.parse(JSON.stringify(announcement), (key, value) => {
    if (key === 'title') return value < base.titles ? value : title;
    if (key === 'from' || key === 'to') return Math.min(value, lastDay);
    if (key === 'town') return value < base.townShare.length ? value : undefined;
    return value;
  }) as Announcement;
}

/** How many people match `who`, as one of the posts says in so many words; undefined if none does. */
export function statedCount(
  who: Predicate,
  posts: readonly { announcement: Announcement; publication: Publication }[],
): number | undefined {
  const sought = JSON.stringify(who);
  for (const { announcement, publication } of posts) {
    const { kind } = announcement;
    const isWhole = kind === 'one' || kind === 'pair' || (kind === 'count' && !announcement.among);
    if (isWhole && JSON.stringify(announcement.who) === sought) return publication.numbers[0];
    if (kind === 'pair' && JSON.stringify(announcement.other) === sought)
      return publication.numbers[1];
  }
  return undefined;
}

/** Both at once; null if they contradict each other on who the people are. */
function both(a: Predicate, b: Predicate): Predicate | null {
  for (const key of Object.keys(a.people) as (keyof People)[])
    if (b.people[key] !== undefined && b.people[key] !== a.people[key]) return null;
  return { people: { ...a.people, ...b.people }, did: [...a.did, ...b.did] };
}

/** The record that a maximum publishes, as a deed with its number. */
function withRecord(deed: Deed, record: number): Deed {
  const { times } = deed;
  if ('onDays' in times) return { ...deed, times: { onDays: record } };
  if ('inARow' in times) return { ...deed, times: { inARow: record } };
  return { ...deed, times: { atLeast: record } };
}

/**
 * Whom the announcement speaks of, as one predicate: those who light up. For a pair the first of the two, for a record its
 * holders, for a chart the viewers of the first title. null: it speaks of nobody.
 */
export function spokenOf(announcement: Announcement, publication: Publication): Predicate | null {
  switch (announcement.kind) {
    case 'count':
      return announcement.among ? both(announcement.among, announcement.who) : announcement.who;
    case 'share':
      return both(announcement.among, announcement.who);
    case 'maximum': {
      const [first, ...rest] = announcement.who.did;
      const record = publication.numbers[0] ?? 0;
      if (!first || record < 1) return null;
      return { ...announcement.who, did: [withRecord(first, record), ...rest] };
    }
    case 'top': {
      const title = publication.titles[0];
      if (title === undefined) return null;
      const { people, when } = announcement;
      return { people, did: [{ what: { title }, when, times: { atLeast: 1 } }] };
    }
    default:
      return announcement.who;
  }
}
