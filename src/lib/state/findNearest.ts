import type { Announcement, Deed } from '$lib/engine/announce/announcement';
import type { Catalogue, Engine } from '$lib/engine/engine';
import {
  predicateIn,
  timesKind,
  timesNumber,
  timesOf,
  withDeed,
  withKind,
  withoutDeed,
  withPeople,
} from './edits';
import { firstMatching } from './firstMatching';
import type { IsOver } from './latest';
import { likeTitles } from './likeTitles';

/** A sentence near the one on the board, and how many people it speaks of. */
export type Near = { announcement: Announcement; count: number } & (
  | { kind: 'title'; title: number }
  | { kind: 'fewer'; n: number; isDays: boolean }
  | { kind: 'shorter' | 'longer'; days: number }
  | { kind: 'moved'; to: number }
  | { kind: 'anybody' | 'clause' }
);

/** So many titles are tried: beyond them the nearest is like the one on the board in nothing but being a title. */
const MOST_TITLES = 60;
/** So many days on or back a window is moved. */
const MOST_DAYS = 14;

/** What a search is given. */
interface Search {
  draft: Announcement;
  deed: Deed;
  days: number;
  catalogue: Catalogue;
  count: (announcement: Announcement) => Promise<number>;
  isOver: IsOver;
}

/**
 * Sentences that differ from one that nobody matches in one thing, as little as it takes for somebody to match: its title, its number, its
 * days, whom it asks for, its last condition. Every one is counted in the base. Best known of its kind first; none of a kind that helps
 * nobody.
 */
export async function findNearest(
  engine: Engine,
  catalogue: Catalogue,
  draft: Announcement,
  isOver: IsOver,
): Promise<Near[]> {
  const [deed] = predicateIn(draft, 'who').did;
  const count = async (announcement: Announcement) => {
    if (isOver()) return 0;
    try {
      const { obstacle, count } = await engine.publish(countable(announcement));
      return obstacle ? 0 : count;
    } catch {
      // A sentence that cannot be, such as one of Wednesdays in a window without one, speaks of nobody.
      return 0;
    }
  };
  const found: Near[] = [];
  if (deed) {
    const search: Search = { draft, deed, days: catalogue.days, catalogue, count, isOver };
    for (const find of [nearTitle, nearNumber, nearDays, nearMove])
      found.push(...((await find(search)) ?? []));
  }
  found.push(...(await lessAsked(draft, count)));
  return found;
}

/** A post about one person is counted as a post about however many. */
function countable(announcement: Announcement): Announcement {
  return announcement.kind === 'one' ? withKind(announcement, 'count') : announcement;
}

function changed(draft: Announcement, change: Partial<Deed>): Announcement {
  return withDeed(draft, 'who', 0, change);
}

/** About one person stays so where it is one. */
function near<T extends object>(announcement: Announcement, count: number, rest: T) {
  return { announcement: count === 1 ? announcement : countable(announcement), count, ...rest };
}

async function nearTitle({ draft, deed, catalogue, count, isOver }: Search): Promise<Near[]> {
  if (!('title' in deed.what)) return [];
  for (const title of likeTitles(deed.what.title, catalogue, MOST_TITLES)) {
    if (isOver()) return [];
    const announcement = changed(draft, { what: { title } });
    const people = await count(announcement);
    if (people > 0) return [near(announcement, people, { kind: 'title' as const, title })];
  }
  return [];
}

/** Less often: the largest number that somebody reached. */
async function nearNumber({ draft, deed, count }: Search): Promise<Near[]> {
  const n = timesNumber(deed.times);
  const kind = timesKind(deed.times);
  if (n === null || n < 2 || draft.kind === 'maximum' || kind === 'exactly') return [];
  const at = (n: number) => changed(draft, { times: timesOf(kind, n) });
  const found = await firstMatching(n - 1, 1, (n) => count(at(n)));
  if (!found) return [];
  const isDays = kind !== 'atLeast';
  return [near(at(found.n), found.count, { kind: 'fewer' as const, n: found.n, isDays })];
}

/** "Every day" of fewer days; anything else in more of them. */
async function nearDays({ draft, deed, count }: Search): Promise<Near[]> {
  const { when, times } = deed;
  const length = when.to - when.from + 1;
  const at = (days: number) => changed(draft, { when: { ...when, from: when.to - days + 1 } });
  if ('never' in times || 'exactly' in times) return [];
  const isShorter = 'everyDay' in times;
  const end = isShorter ? 1 : when.to + 1;
  const next = length + (isShorter ? -1 : 1);
  if (isShorter ? next < end : next > end) return [];
  const found = await firstMatching(next, end, (days) => count(at(days)));
  if (!found) return [];
  const kind = isShorter ? ('shorter' as const) : ('longer' as const);
  return [near(at(found.n), found.count, { kind, days: found.n })];
}

/** As many days, a little later or earlier. */
async function nearMove({ draft, deed, days, count, isOver }: Search): Promise<Near[]> {
  const { when } = deed;
  for (let by = 1; by <= MOST_DAYS && !isOver(); by++)
    for (const to of [when.to - by, when.to + by]) {
      const from = when.from + to - when.to;
      if (from < 0 || to >= days) continue;
      const announcement = changed(draft, { when: { ...when, from, to } });
      const people = await count(announcement);
      if (people > 0) return [near(announcement, people, { kind: 'moved' as const, to })];
    }
  return [];
}

async function lessAsked(draft: Announcement, count: Search['count']): Promise<Near[]> {
  const found: Near[] = [];
  const { people, did } = predicateIn(draft, 'who');
  const tries: ['anybody' | 'clause', Announcement][] = [];
  if (Object.keys(people).length > 0) tries.push(['anybody', withPeople(draft, 'who', {})]);
  if (did.length > 1) tries.push(['clause', withoutDeed(draft, 'who', did.length - 1)]);
  for (const [kind, announcement] of tries) {
    const many = await count(announcement);
    if (many > 0) found.push(near(announcement, many, { kind }));
  }
  return found;
}
