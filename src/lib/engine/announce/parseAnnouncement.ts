import { DAYS } from '../constants';
import {
  AGE_BANDS,
  DEVICES,
  GENRES,
  PARTS,
  PLANS,
  SEASONS,
  SENSITIVITIES,
  WEEKDAYS,
  type Announcement,
  type Deed,
  type People,
  type Predicate,
  type Times,
  type TitleSet,
  type When,
} from './announcement';
import { ANNOUNCEMENT_LIMITS } from './announcementLimits';
import { foldQuip } from './foldQuip';

type Fields = Record<string, unknown>;

/**
 * Checks the shape of an announcement that came from a link, a file or anybody. It knows no base: whether the title exists
 * and whether anybody matches, the engine says.
 * @returns a fresh announcement with known fields only; its quip folded, a missing one empty
 * @throws RangeError with one sentence: where, what was expected, what was got
 */
export function parseAnnouncement(value: unknown): Announcement {
  const at = 'announcement';
  const { kind } = fieldsOf(value, at);
  switch (kind) {
    case 'count': {
      const fields = only(value, at, ['kind', 'who', 'among', 'quip']);
      const who = predicate(fields.who, `${at}.who`);
      if (fields.among === undefined) return { kind, who, quip: quip(fields.quip) };
      return { kind, who, among: predicate(fields.among, `${at}.among`), quip: quip(fields.quip) };
    }
    case 'one': {
      const fields = only(value, at, ['kind', 'who', 'quip']);
      return { kind, who: predicate(fields.who, `${at}.who`), quip: quip(fields.quip) };
    }
    case 'maximum': {
      const fields = only(value, at, ['kind', 'who', 'quip']);
      const who = predicate(fields.who, `${at}.who`);
      if (who.did.length === 0) refuse(`${at}.who.did`, 'at least one deed, for the record', []);
      return { kind, who, quip: quip(fields.quip) };
    }
    case 'share': {
      const fields = only(value, at, ['kind', 'who', 'among', 'quip']);
      const among = predicate(fields.among, `${at}.among`);
      return { kind, who: predicate(fields.who, `${at}.who`), among, quip: quip(fields.quip) };
    }
    case 'pair': {
      const fields = only(value, at, ['kind', 'who', 'other', 'quip']);
      const other = predicate(fields.other, `${at}.other`);
      return { kind, who: predicate(fields.who, `${at}.who`), other, quip: quip(fields.quip) };
    }
    case 'top': {
      const fields = only(value, at, ['kind', 'people', 'what', 'when', 'k', 'quip']);
      return {
        kind,
        people: people(fields.people, `${at}.people`),
        what: titleSet(fields.what, `${at}.what`),
        when: when(fields.when, `${at}.when`),
        k: whole(fields.k, `${at}.k`, 1, ANNOUNCEMENT_LIMITS.top),
        quip: quip(fields.quip),
      };
    }
    default:
      return refuse(`${at}.kind`, 'one of count, one, share, maximum, pair, top', kind);
  }
}

function predicate(value: unknown, at: string): Predicate {
  const { people: who, did } = only(value, at, ['people', 'did']);
  if (!Array.isArray(did) || did.length > ANNOUNCEMENT_LIMITS.deeds)
    refuse(`${at}.did`, `a list of at most ${ANNOUNCEMENT_LIMITS.deeds} deeds`, did);
  const deeds = did as unknown[];
  return {
    people: people(who, `${at}.people`),
    did: deeds.map((each, i) => deed(each, `${at}.did[${i}]`)),
  };
}

function deed(value: unknown, at: string): Deed {
  const fields = only(value, at, ['what', 'when', 'times']);
  return {
    what: titleSet(fields.what, `${at}.what`),
    when: when(fields.when, `${at}.when`),
    times: times(fields.times, `${at}.times`),
  };
}

function people(value: unknown, at: string): People {
  const fields = only(value, at, ['town', 'ageBand', 'plan', 'device']);
  const most = {
    town: ANNOUNCEMENT_LIMITS.town,
    ageBand: AGE_BANDS.length - 1,
    plan: PLANS.length - 1,
    device: DEVICES.length - 1,
  };
  const parsed: People = {};
  for (const key of ['town', 'ageBand', 'plan', 'device'] as const)
    if (fields[key] !== undefined) parsed[key] = whole(fields[key], `${at}.${key}`, 0, most[key]);
  return parsed;
}

function titleSet(value: unknown, at: string): TitleSet {
  const [key, inner] = single(value, at, ['title', 'genre', 'season', 'sensitivity', 'any']);
  const inside = `${at}.${key}`;
  if (key === 'title') return { title: whole(inner, inside, 0, ANNOUNCEMENT_LIMITS.title) };
  if (key === 'genre') return { genre: among(inner, inside, GENRES) };
  if (key === 'season') {
    const season = among(inner, inside, SEASONS);
    return season === 'none'
      ? refuse(inside, `one of ${SEASONS.slice(1).join(', ')}`, season)
      : { season };
  }
  if (key === 'sensitivity') {
    const sensitivity = among(inner, inside, SENSITIVITIES);
    return sensitivity === 'none'
      ? refuse(inside, `one of ${SENSITIVITIES.slice(1).join(', ')}`, sensitivity)
      : { sensitivity };
  }
  return { any: yes(inner, inside) };
}

function when(value: unknown, at: string): When {
  const fields = only(value, at, ['from', 'to', 'weekday', 'part']);
  const from = whole(fields.from, `${at}.from`, 0, DAYS - 1);
  const to = whole(fields.to, `${at}.to`, 0, DAYS - 1);
  if (to < from) refuse(`${at}.to`, `a day not before the first one, ${from}`, to);
  const parsed: When = { from, to };
  if (fields.weekday !== undefined)
    parsed.weekday = whole(fields.weekday, `${at}.weekday`, 0, WEEKDAYS.length - 1);
  if (fields.part !== undefined) parsed.part = among(fields.part, `${at}.part`, PARTS);
  return parsed;
}

function times(value: unknown, at: string): Times {
  const keys = ['atLeast', 'exactly', 'never', 'onDays', 'inARow', 'everyDay'] as const;
  const [key, inner] = single(value, at, keys);
  const inside = `${at}.${key}`;
  if (key === 'never') return { never: yes(inner, inside) };
  if (key === 'everyDay') return { everyDay: yes(inner, inside) };
  const count = whole(inner, inside, 1, ANNOUNCEMENT_LIMITS.times);
  if (key === 'atLeast') return { atLeast: count };
  if (key === 'exactly') return { exactly: count };
  return key === 'onDays' ? { onDays: count } : { inARow: count };
}

function quip(value: unknown): string {
  if (value === undefined) return '';
  const most = ANNOUNCEMENT_LIMITS.quipLength;
  if (typeof value !== 'string') return refuse('announcement.quip', 'text', value);
  const folded = foldQuip(value);
  if (folded.length > most)
    refuse('announcement.quip', `at most ${most} characters`, `${folded.length} characters`);
  return folded;
}

function whole(value: unknown, at: string, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
    refuse(at, `a whole number from ${least} to ${most}`, value);
  return value as number;
}

function yes(value: unknown, at: string): true {
  return value === true ? value : refuse(at, 'true', value);
}

function among<T extends string>(value: unknown, at: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  return found ?? refuse(at, `one of ${allowed.join(', ')}`, value);
}

/** The one field that an object has, if it is one of `keys`. */
function single<K extends string>(value: unknown, at: string, keys: readonly K[]): [K, unknown] {
  const fields = only(value, at, keys);
  const present = keys.filter((key) => fields[key] !== undefined);
  if (present.length !== 1)
    refuse(at, `exactly one of the fields ${keys.join(', ')}`, present.join(' and ') || 'none');
  return [present[0], fields[present[0]]];
}

/** An object with no fields but these. */
function only(value: unknown, at: string, keys: readonly string[]): Fields {
  const fields = fieldsOf(value, at);
  const unknown = Object.keys(fields).find((key) => !keys.includes(key));
  if (unknown !== undefined) refuse(at, `no fields but ${keys.join(', ')}`, `a field ${unknown}`);
  return fields;
}

/** The object’s own fields, without its prototype. */
function fieldsOf(value: unknown, at: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    refuse(at, 'an object', value);
  return Object.assign(Object.create(null), value) as Fields;
}

function refuse(at: string, expected: string, got: unknown): never {
  throw new RangeError(`${at}: expected ${expected}, got ${shown(got)}.`);
}

/** Longest value quoted in a refusal, in characters. */
const MOST_SHOWN = 60;

/** A value in a few words, never more than MOST_SHOWN characters. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = String(value);
  return text.length > MOST_SHOWN
    ? `${text.slice(0, MOST_SHOWN - 1)}…`
    : text === ''
      ? 'an empty text'
      : text;
}
