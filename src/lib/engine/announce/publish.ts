import type { Base } from '../base/Base';
import { EngineError } from '../EngineError';
import type { Publication } from '../engine';
import type {
  Announcement,
  Deed,
  MaximumAnnouncement,
  Predicate,
  TopAnnouncement,
} from './announcement';
import { checkPredicate, checkWhole } from './checkPredicate';
import { compilePredicate, countMatching, forEachMatching } from './count';
import { compileDeed, measureDeed, titleMask } from './deed';
import { TITLE_MASK } from '../base/word';

/** Most titles in a "top" post. */
export const LARGEST_TOP = 10;

/** Both predicates must hold. A field of `people` that differs in both cannot hold: then nobody does. */
export function both(a: Predicate, b: Predicate): Predicate | null {
  for (const key of Object.keys(a.people) as Array<keyof typeof a.people>)
    if (
      a.people[key] !== undefined &&
      b.people[key] !== undefined &&
      a.people[key] !== b.people[key]
    )
      return null;
  const people = { ...a.people };
  for (const key of Object.keys(b.people) as Array<keyof typeof people>)
    if (b.people[key] !== undefined) people[key] = b.people[key];
  return { people, did: [...a.did, ...b.did] };
}

/** Computes, exactly, the numbers that an announcement publishes.
 * @throws EngineError `badPredicate` for what the base cannot hold */
export function publish(base: Base, announcement: Announcement): Publication {
  const count = (predicate: Predicate | null) => {
    if (predicate === null) return 0;
    checkPredicate(predicate, base.catalogue);
    return countMatching(base, compilePredicate(predicate, base.catalogue));
  };
  switch (announcement.kind) {
    case 'one': {
      const found = count(announcement.who);
      return {
        count: found,
        numbers: [1],
        titles: [],
        obstacle: found === 0 ? 'nobody' : found > 1 ? 'notOne' : null,
      };
    }
    case 'count':
      return counted(
        count(announcement.among ? both(announcement.who, announcement.among) : announcement.who),
      );
    case 'share': {
      const among = count(announcement.among);
      const found = count(both(announcement.who, announcement.among));
      return {
        count: found,
        numbers: among > 0 ? [Math.round((100 * found) / among)] : [],
        titles: [],
        obstacle: found === 0 ? 'nobody' : null,
      };
    }
    case 'pair': {
      const numbers = [count(announcement.who), count(announcement.other)];
      return {
        count: numbers[0],
        numbers,
        titles: [],
        obstacle: Math.min(...numbers) === 0 ? 'nobody' : null,
      };
    }
    case 'maximum':
      return findRecord(base, announcement);
    case 'top':
      return findTop(base, announcement);
  }
}

function counted(count: number): Publication {
  return { count, numbers: [count], titles: [], obstacle: count === 0 ? 'nobody' : null };
}

/** The deed of a record with its number replaced. */
export function withTimes(deed: Deed, n: number): Deed {
  const { times } = deed;
  return {
    ...deed,
    times: 'onDays' in times ? { onDays: n } : 'inARow' in times ? { inARow: n } : { atLeast: n },
  };
}

function findRecord(base: Base, { who }: MaximumAnnouncement): Publication {
  if (who.did.length === 0)
    throw new EngineError('badPredicate', 'A record needs something that was watched.');
  const probe: Predicate = {
    people: who.people,
    did: [withTimes(who.did[0], 1), ...who.did.slice(1)],
  };
  checkPredicate(probe, base.catalogue);
  const deed = compileDeed(probe.did[0], base.catalogue);
  let record = 0;
  let holders = 0;
  forEachMatching(base, compilePredicate(probe, base.catalogue), (s) => {
    const value = measureDeed(deed, base.words, base.viewingOffsets[s], base.viewingOffsets[s + 1]);
    if (value > record) {
      record = value;
      holders = 1;
    } else if (value === record) holders++;
  });
  return {
    count: holders,
    numbers: [record, holders],
    titles: [],
    obstacle: holders === 0 ? 'nobody' : null,
  };
}

function findTop(base: Base, { people, what, when, k }: TopAnnouncement): Publication {
  checkWhole('The length of the list', k, 1, LARGEST_TOP);
  const anybody: Predicate = { people, did: [{ what, when, times: { atLeast: 1 } }] };
  checkPredicate(anybody, base.catalogue);
  const compiled = compilePredicate(anybody, base.catalogue);
  const deed = compiled.deeds[0];
  const mask = titleMask(what, base.catalogue);
  const viewers = new Uint32Array(base.catalogue.titles);
  const lastViewer = new Int32Array(base.catalogue.titles).fill(-1);
  forEachMatching(base, compiled, (s) => {
    for (let i = base.viewingOffsets[s]; i < base.viewingOffsets[s + 1]; i++) {
      const title = base.words[i] & TITLE_MASK;
      if (lastViewer[title] === s || (mask !== null && mask[title] === 0)) continue;
      if (measureDeed(deed, base.words, i, i + 1) === 0) continue;
      lastViewer[title] = s;
      viewers[title]++;
    }
  });
  const titles = Array.from(viewers.keys())
    .filter((t) => viewers[t] > 0)
    .sort((a, b) => viewers[b] - viewers[a] || a - b)
    .slice(0, k);
  const numbers = titles.map((t) => viewers[t]);
  return {
    count: numbers[0] ?? 0,
    numbers,
    titles,
    obstacle: numbers.length === 0 ? 'nobody' : null,
  };
}
