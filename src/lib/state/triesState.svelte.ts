import type { Announcement, Times, When } from '$lib/engine/announce/announcement';
import type { Catalogue, Engine, Publication } from '$lib/engine/engine';
import type { BaseState } from './baseState.svelte';
import {
  predicateIn,
  timesKind,
  timesNumber,
  timesOf,
  withDeed,
  withKind,
  withPeople,
  withPredicate,
} from './edits';
import type { Post } from './feedState.svelte';
import { Findings } from './findings.svelte';
import { firstMatching } from './firstMatching';
import type { IsOver } from './latest';
import { likeTitles } from './likeTitles';

/** A post that might name somebody where this one names nobody newly, with what it would say. */
export type Try =
  | { kind: 'record'; announcement: Announcement; holders: number }
  | { kind: 'place'; announcement: Announcement; town: number; few: number; all: number }
  | { kind: 'later'; announcement: Announcement; days: number; more: number; less: number }
  | { kind: 'fewer'; announcement: Announcement; few: number; all: number }
  | { kind: 'shared'; announcement: Announcement; title: number; few: number; all: number };

/** More often than that in a year nobody watches anything. */
const MOST_TIMES = 400;
/** So many titles are tried for one that few of the same people watched too. */
const MOST_TITLES = 40;
/** So many days on or back a window is moved to find other numbers. */
const MOST_DAYS = 7;

/** What else could be posted here and now: each is counted in the base before it is offered. */
export class TriesState extends Findings<Try> {
  #base: BaseState;

  constructor(base: BaseState) {
    super();
    this.#base = base;
  }

  /** Looks for what could be posted instead of, or beside, one of the posts; a later call, or `forget`, overtakes an earlier one. */
  async look(post: Post): Promise<void> {
    this.forget();
    const { engine, catalogue, summary } = this.#base;
    if (!engine || !catalogue || !summary) return;
    await this.find(async (isOver) => {
      const found: Try[] = [];
      for (const search of [
        () => findRecord(engine, post),
        () => findPlace(engine, post, summary.towns, isOver),
        () => findLater(engine, post, catalogue.days, isOver),
        () => findFewer(engine, post),
        () => findShared(engine, post, catalogue, isOver),
      ]) {
        const each = isOver() ? null : await search();
        if (each) found.push(each);
      }
      return found;
    });
  }
}

async function published(engine: Engine, announcement: Announcement): Promise<Publication | null> {
  // A sentence that cannot be, such as one of more days than its window has, is no post either.
  const publication = await engine.publish(announcement).catch(() => null);
  return publication?.obstacle ? null : publication;
}

/** Whether a post states how many people there are. */
function isCount({ kind }: Announcement): boolean {
  return kind === 'count' || kind === 'one';
}

/** The record that the fewest hold: over the same days or the year up to them, by viewings, by days, by days in a row. */
async function findRecord(
  engine: Engine,
  { announcement, publication }: Post,
): Promise<Try | null> {
  const who = predicateIn(announcement, 'who');
  const [deed] = who.did;
  if (!isCount(announcement) || !deed || 'never' in deed.times) return null;
  const { quip } = announcement;
  let best: Try | null = null;
  for (const when of [deed.when, { from: 0, to: deed.when.to }])
    for (const times of [{ inARow: 1 }, { onDays: 1 }, { atLeast: 1 }] satisfies Times[]) {
      const did = [{ ...deed, when, times }, ...who.did.slice(1)];
      const record: Announcement = { kind: 'maximum', who: { ...who, did }, quip };
      const [height = 0, holders = 0] = (await published(engine, record))?.numbers ?? [];
      const isFewer =
        height > 0 && holders > 0 && (best?.kind !== 'record' || holders < best.holders);
      if (isFewer) best = { kind: 'record', announcement: record, holders };
      if (holders === 1) return best;
    }
  return best?.kind === 'record' && best.holders < publication.count ? best : null;
}

/** The town from which the fewest come, but somebody. */
async function findPlace(
  engine: Engine,
  { announcement, publication: { count } }: Post,
  towns: number,
  isOver: () => boolean,
): Promise<Try | null> {
  const { people } = predicateIn(announcement, 'who');
  if (announcement.kind !== 'count' || people.town !== undefined || towns < 2) return null;
  let best: Try | null = null;
  for (let town = 0; town < towns && !isOver(); town++) {
    const there = withPeople(announcement, 'who', { ...people, town });
    const few = (await published(engine, there))?.count ?? 0;
    const isFewer = few > 0 && few < count && (best?.kind !== 'place' || few < best.few);
    if (isFewer) best = { kind: 'place', announcement: there, town, few, all: count };
    if (few === 1) break;
  }
  return best;
}

/** The same up to another day, so that the two numbers can be subtracted: the smallest difference that there is. */
async function findLater(
  engine: Engine,
  { announcement, publication: { count } }: Post,
  days: number,
  isOver: () => boolean,
): Promise<Try | null> {
  if (!isCount(announcement)) return null;
  let best: Try | null = null;
  const least = () => (best?.kind === 'later' ? best.more - best.less : Infinity);
  for (let step = 1; step <= MOST_DAYS && least() > 1 && !isOver(); step++)
    for (const by of [step, -step]) {
      const moved = withEnd(announcement, by, days);
      if (!moved) continue;
      const again: Announcement = moved.kind === 'one' ? withKind(moved, 'count') : moved;
      const other = (await published(engine, again))?.count ?? 0;
      const [more, less] = [Math.max(count, other), Math.min(count, other)];
      if (less > 0 && more > less && more - less < least())
        best = { kind: 'later', announcement: again, days: by, more, less };
    }
  return best;
}

/** The announcement with its windows ending some days later; null where the year does not go on. Only where one contains the other. */
function withEnd(announcement: Announcement, by: number, days: number): Announcement | null {
  const who = predicateIn(announcement, 'who');
  const [deed] = who.did;
  if (who.did.length !== 1 || !deed || 'exactly' in deed.times) return null;
  const when: When = { ...deed.when, to: deed.when.to + by };
  if (when.to >= days || when.to < when.from) return null;
  return withPredicate(announcement, 'who', { ...who, did: [{ ...deed, when }] });
}

/** The same, asked for more of: the fewest people of whom it still speaks. */
async function findFewer(
  engine: Engine,
  { announcement, publication: { count: all } }: Post,
): Promise<Try | null> {
  const [deed] = predicateIn(announcement, 'who').did;
  if (announcement.kind !== 'count' || !deed || all < 2) return null;
  const { when, times } = deed;
  const kind = timesKind(times);
  const n = timesNumber(times);
  if (kind === 'exactly' || (n === null && kind !== 'everyDay')) return null;
  const isRun = kind === 'everyDay';
  const [from, to] = isRun ? [when.to - when.from + 1, when.to + 1] : [n!, MOST_TIMES];
  const at = (n: number) =>
    isRun
      ? withDeed(announcement, 'who', 0, { when: { ...when, from: when.to - n + 1 } })
      : withDeed(announcement, 'who', 0, { times: timesOf(kind, n) });
  // Counts grow on the way back: the first that somebody reaches is the most.
  const found = await firstMatching(
    to,
    from,
    async (n) => (await published(engine, at(n)))?.count ?? 0,
  );
  if (!found || found.count >= all) return null;
  return { kind: 'fewer', announcement: at(found.n), few: found.count, all };
}

/** Of the same people, those who watched another title in the same days: the fewest, but somebody. */
async function findShared(
  engine: Engine,
  { announcement, publication: { count: all } }: Post,
  catalogue: Catalogue,
  isOver: IsOver,
): Promise<Try | null> {
  if (announcement.kind !== 'count' || announcement.among) return null;
  const { who, quip } = announcement;
  const [deed] = who.did;
  if (!deed || !('title' in deed.what)) return null;
  const { from, to } = deed.when;
  let best: Try | null = null;
  for (const title of likeTitles(deed.what.title, catalogue, MOST_TITLES)) {
    if (isOver()) return null;
    const did = [{ what: { title }, when: { from, to }, times: { atLeast: 1 } }];
    const of: Announcement = { kind: 'count', who: { people: {}, did }, among: who, quip };
    const few = (await published(engine, of))?.count ?? 0;
    // One person cannot be fewer: what else they watched tells more of them all the same.
    const isTelling = few > 0 && (few < all || all === 1);
    if (isTelling && (best?.kind !== 'shared' || few < best.few))
      best = { kind: 'shared', announcement: of, title, few, all };
    if (few === 1) break;
  }
  return best;
}
