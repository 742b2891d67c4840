import type { Base } from '../base/Base';
import { EngineError } from '../EngineError';
import type { Publication } from '../engine';
import type { Announcement, Predicate } from './announcement';
import { both } from './both';
import { checkPredicate } from './checkPredicate';
import { countWithout, NOBODY } from './countWithout';
import { findRecord } from './findRecord';
import { findTop } from './findTop';
import { wholePercent } from './wholePercent';
import { withTimes } from './withTimes';

/**
 * Computes, exactly, the numbers that an announcement publishes.
 * @param absent a subscriber whose row is not in the table
 * @throws EngineError `badPredicate` for what the base cannot hold
 */
export function publish(base: Base, announcement: Announcement, absent = NOBODY): Publication {
  const count = (predicate: Predicate | null) =>
    predicate === null ? 0 : countWithout(base, predicate, absent);
  switch (announcement.kind) {
    case 'one': {
      const found = count(announcement.who);
      return { ...published(found, [1]), obstacle: obstacleToOne(found) };
    }
    case 'count': {
      const { who, among } = announcement;
      const found = count(among ? both(who, among) : who);
      return published(found, [found]);
    }
    case 'share': {
      const among = count(announcement.among);
      const found = count(both(announcement.who, announcement.among));
      return published(found, among > 0 ? [wholePercent(found, among)] : []);
    }
    case 'pair': {
      const numbers = [count(announcement.who), count(announcement.other)];
      return { ...published(Math.min(...numbers), numbers), count: numbers[0] };
    }
    case 'maximum': {
      const { record, holders } = findRecord(base, probeOf(announcement.who, base), absent);
      return published(holders, [record, holders]);
    }
    case 'top': {
      const { titles, viewers } = findTop(base, announcement, absent);
      return { ...published(viewers[0] ?? 0, viewers), titles };
    }
  }
}

/** A publication of numbers about `count` people, which somebody must be. */
function published(count: number, numbers: number[]): Publication {
  return { count, numbers, titles: [], obstacle: count === 0 ? 'nobody' : null };
}

function obstacleToOne(count: number): Publication['obstacle'] {
  if (count === 0) return 'nobody';
  return count > 1 ? 'notOne' : null;
}

/** Everybody who did what a record is about at least once. */
function probeOf(who: Predicate, base: Base): Predicate {
  if (who.did.length === 0)
    throw new EngineError('badPredicate', 'A record needs something that was watched.');
  const probe = { people: who.people, did: [withTimes(who.did[0], 1), ...who.did.slice(1)] };
  checkPredicate(probe, base.catalogue);
  return probe;
}
