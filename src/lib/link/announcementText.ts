import {
  GENRES,
  PARTS,
  SEASONS,
  SENSITIVITIES,
  type Announcement,
  type Deed,
  type People,
  type Predicate,
  type Times,
  type TitleSet,
  type When,
} from '../engine/announce/announcement';
import { ANNOUNCEMENT_LIMITS } from '../engine/announce/announcementLimits';
import { foldQuip } from '../engine/announce/foldQuip';
import { parseAnnouncement } from '../engine/announce/parseAnnouncement';
import { LINK_LIMITS } from './linkState';

/*
 * The terse form of an announcement in a link, for example
 *   c_.t123Ed326-343_Who+hurt+you%3F
 * kind, predicates, quip, joined by "_"; a predicate is people and deeds, each deed behind a "."; see docs/links.md.
 * Only letters, digits, "-", "." and "_" carry meaning: what no messenger, mail program or browser rewrites.
 */

const FIELDS = '_';
const DEEDS = '.';
const PEOPLE_LETTERS = { town: 'c', ageBand: 'y', plan: 'l', device: 'o' } as const;
const PEOPLE_FORM = /^(?:c(\d+))?(?:y(\d+))?(?:l(\d+))?(?:o(\d+))?$/;
const SET_FORM = /^(?:([tgsv])(\d+)|a)$/;
const WHEN_FORM = /^d(\d+)(?:-(\d+))?(?:w(\d))?(?:p(\d))?$/;
const DEED_FORM = /^([tgsv]\d+|a)(?:([LXDR])(\d+)|([NE]))(d\d+(?:-\d+)?(?:w\d)?(?:p\d)?)$/;
const TIMES_LETTERS = { L: 'atLeast', X: 'exactly', D: 'onDays', R: 'inARow' } as const;
type TimesLetter = keyof typeof TIMES_LETTERS;

/** How many fields stand before the quip, by the letter of the kind. */
const FIELD_COUNTS: Record<string, number> = { c: 1, a: 2, o: 1, s: 2, m: 1, p: 2, t: 3 };

/** An announcement in the terse form of links. */
export function writeAnnouncement(announcement: Announcement): string {
  return [...writeFields(announcement), writeText(announcement.quip)].join(FIELDS);
}

function writeFields(announcement: Announcement): string[] {
  switch (announcement.kind) {
    case 'count': {
      const who = writePredicate(announcement.who);
      return announcement.among ? ['a', who, writePredicate(announcement.among)] : ['c', who];
    }
    case 'one':
      return ['o', writePredicate(announcement.who)];
    case 'maximum':
      return ['m', writePredicate(announcement.who)];
    case 'share':
      return ['s', writePredicate(announcement.who), writePredicate(announcement.among)];
    case 'pair':
      return ['p', writePredicate(announcement.who), writePredicate(announcement.other)];
    case 'top': {
      const { people, what, when, k } = announcement;
      return ['t', writePeople(people), `${writeSet(what)}${writeWhen(when)}`, `k${k}`];
    }
  }
}

function writePredicate({ people, did }: Predicate): string {
  return [writePeople(people), ...did.map(writeDeed)].join(DEEDS);
}

function writePeople(people: People): string {
  return (Object.keys(PEOPLE_LETTERS) as (keyof People)[])
    .filter((key) => people[key] !== undefined)
    .map((key) => `${PEOPLE_LETTERS[key]}${people[key]}`)
    .join('');
}

function writeDeed({ what, when, times }: Deed): string {
  return writeSet(what) + writeTimes(times) + writeWhen(when);
}

function writeSet(what: TitleSet): string {
  if ('title' in what) return `t${what.title}`;
  if ('genre' in what) return `g${GENRES.indexOf(what.genre)}`;
  if ('season' in what) return `s${SEASONS.indexOf(what.season)}`;
  if ('sensitivity' in what) return `v${SENSITIVITIES.indexOf(what.sensitivity)}`;
  return 'a';
}

function writeTimes(times: Times): string {
  if ('never' in times) return 'N';
  if ('everyDay' in times) return 'E';
  if ('atLeast' in times) return `L${times.atLeast}`;
  if ('exactly' in times) return `X${times.exactly}`;
  return 'onDays' in times ? `D${times.onDays}` : `R${times.inARow}`;
}

function writeWhen({ from, to, weekday, part }: When): string {
  const days = from === to ? `d${from}` : `d${from}-${to}`;
  const rhythm = weekday === undefined ? '' : `w${weekday}`;
  return days + rhythm + (part === undefined ? '' : `p${PARTS.indexOf(part)}`);
}

/** Text with spaces as "+", everything else that could mean something escaped. */
function writeText(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(whole)
    .replace(/[!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}

/** An announcement read from a link, and whether its quip had to be cut. */
export interface ReadAnnouncement {
  announcement: Announcement;
  isQuipCut: boolean;
}

/**
 * Reads the terse form.
 * @throws RangeError (or URIError, for broken escapes) if it is none
 */
export function readAnnouncement(text: string): ReadAnnouncement {
  const letter = text.charAt(0);
  const count = Object.hasOwn(FIELD_COUNTS, letter) ? FIELD_COUNTS[letter] : 0;
  const parts = text.split(FIELDS);
  if (count === 0 || parts[0] !== letter || parts.length < count + 2) unreadable(text);
  const fields = parts.slice(1, count + 1);
  const whole = foldQuip(
    decodeURIComponent(
      parts
        .slice(count + 1)
        .join(FIELDS)
        .replaceAll('+', ' '),
    ),
  );
  const quip = cutQuip(whole);
  const announcement = parseAnnouncement({ ...readFields(letter, fields), quip });
  return { announcement, isQuipCut: quip.length < whole.length };
}

function readFields(letter: string, fields: string[]): Record<string, unknown> {
  const [first, second, third] = fields;
  switch (letter) {
    case 'c':
      return { kind: 'count', who: readPredicate(first) };
    case 'a':
      return { kind: 'count', who: readPredicate(first), among: readPredicate(second) };
    case 'o':
      return { kind: 'one', who: readPredicate(first) };
    case 'm':
      return { kind: 'maximum', who: readPredicate(first) };
    case 's':
      return { kind: 'share', who: readPredicate(first), among: readPredicate(second) };
    case 'p':
      return { kind: 'pair', who: readPredicate(first), other: readPredicate(second) };
    default: {
      const at = second.indexOf('d');
      const [what, when] = [second.slice(0, at), second.slice(at)];
      if (at < 0 || !/^k\d+$/.test(third)) unreadable(second);
      return {
        kind: 'top',
        people: readPeople(first),
        what: readSet(what),
        when: readWhen(when),
        k: Number(third.slice(1)),
      };
    }
  }
}

function readPredicate(text: string): unknown {
  const [people, ...deeds] = text.split(DEEDS);
  if (deeds.length > ANNOUNCEMENT_LIMITS.deeds) unreadable(text);
  return { people: readPeople(people), did: deeds.map(readDeed) };
}

function readPeople(text: string): unknown {
  const [, town, ageBand, plan, device] = PEOPLE_FORM.exec(text) ?? unreadable(text);
  const people: People = {};
  for (const [key, value] of Object.entries({ town, ageBand, plan, device }))
    if (value !== undefined) people[key as keyof People] = Number(value);
  return people;
}

function readDeed(text: string): unknown {
  const [, what, letter, count, word, when] = DEED_FORM.exec(text) ?? unreadable(text);
  const times = letter
    ? { [TIMES_LETTERS[letter as TimesLetter]]: Number(count) }
    : word === 'N'
      ? { never: true }
      : { everyDay: true };
  return { what: readSet(what), when: readWhen(when), times };
}

function readSet(text: string): unknown {
  const [, letter, digits] = SET_FORM.exec(text) ?? unreadable(text);
  const index = Number(digits);
  if (letter === 't') return { title: index };
  if (letter === 'g') return { genre: GENRES[index] };
  if (letter === 's') return { season: SEASONS[index] };
  return letter === 'v' ? { sensitivity: SENSITIVITIES[index] } : { any: true };
}

function readWhen(text: string): unknown {
  const [, from, to = from, weekday, part] = WHEN_FORM.exec(text) ?? unreadable(text);
  const when: Record<string, unknown> = { from: Number(from), to: Number(to) };
  if (weekday !== undefined) when.weekday = Number(weekday);
  // A part that there is not must stay wrong, not become "any time".
  if (part !== undefined) when.part = PARTS[Number(part)] ?? part;
  return when;
}

/** At most as long as a quip may be, never ending in half a character. */
function cutQuip(text: string): string {
  const most = ANNOUNCEMENT_LIMITS.quipLength;
  if (text.length <= most) return text;
  return foldQuip(text.slice(0, most).replace(/[\uD800-\uDBFF]$/, ''));
}

function unreadable(text: string): never {
  throw new RangeError(
    `Expected an announcement as docs/links.md describes it, got "${text.slice(0, LINK_LIMITS.quoted)}".`,
  );
}
