import type {
  Announcement,
  Deed,
  People,
  Predicate,
  Times,
  TitleSet,
  When,
} from '$lib/engine/announce/announcement';

/** The predicates of an announcement, by the name of their field. */
export type PredicateField = 'who' | 'among' | 'other';
/** The most deeds that one predicate may hold in the lab. */
export const MOST_DEEDS = 4;
/** The most titles in a chart, and the number a new one starts with. */
export const MOST_TOP = 10;
const FIRST_TOP = 3;
const WHOLE_YEAR: When = { from: 0, to: 364 };
const EVERYBODY: Predicate = { people: {}, did: [] };

/** The predicate in a field; of a chart, one that says the same. */
export function predicateIn(announcement: Announcement, field: PredicateField): Predicate {
  if (announcement.kind === 'top') {
    const { people, what, when } = announcement;
    return { people, did: [{ what, when, times: { atLeast: 1 } }] };
  }
  const predicate = (announcement as Partial<Record<PredicateField, Predicate>>)[field];
  return predicate ?? EVERYBODY;
}

/** The announcement with another predicate in a field; a chart takes what it can say of it. */
export function withPredicate(
  announcement: Announcement,
  field: PredicateField,
  predicate: Predicate,
): Announcement {
  if (announcement.kind !== 'top') return { ...announcement, [field]: predicate } as Announcement;
  const [deed] = predicate.did;
  return {
    ...announcement,
    people: predicate.people,
    what: deed?.what ?? announcement.what,
    when: deed?.when ?? announcement.when,
  };
}

/** The announcement with part of one deed changed. */
export function withDeed(
  announcement: Announcement,
  field: PredicateField,
  index: number,
  change: Partial<Deed>,
): Announcement {
  const predicate = predicateIn(announcement, field);
  const did = predicate.did.map((deed, i) => (i === index ? { ...deed, ...change } : deed));
  return withPredicate(announcement, field, { ...predicate, did });
}

/** The announcement without one deed. */
export function withoutDeed(
  announcement: Announcement,
  field: PredicateField,
  index: number,
): Announcement {
  const predicate = predicateIn(announcement, field);
  return withPredicate(announcement, field, {
    ...predicate,
    did: predicate.did.filter((_, i) => i !== index),
  });
}

/** The announcement with one more deed at the end: about the same days, of `what`. */
export function withMore(
  announcement: Announcement,
  field: PredicateField,
  what: TitleSet,
  times: Times,
): Announcement {
  const predicate = predicateIn(announcement, field);
  const when = predicate.did[0]?.when ?? WHOLE_YEAR;
  return withPredicate(announcement, field, {
    ...predicate,
    did: [...predicate.did, { what, when: { from: when.from, to: when.to }, times }],
  });
}

/** The announcement about other people; a field that is undefined is no condition. */
export function withPeople(
  announcement: Announcement,
  field: PredicateField,
  people: People,
): Announcement {
  const given = Object.fromEntries(
    Object.entries(people).filter(([, value]) => value !== undefined),
  ) as People;
  return withPredicate(announcement, field, { ...predicateIn(announcement, field), people: given });
}

/** How often, of another kind: the number is kept where there is one. */
export function timesOf(kind: TimesKind, n: number): Times {
  if (kind === 'never') return { never: true };
  if (kind === 'everyDay') return { everyDay: true };
  return { [kind]: n } as Times;
}

/** The kinds of "how often". */
export type TimesKind = 'atLeast' | 'exactly' | 'never' | 'onDays' | 'inARow' | 'everyDay';

/** The kind of a "how often". */
export function timesKind(times: Times): TimesKind {
  return Object.keys(times)[0] as TimesKind;
}

/** The number in a "how often", or null. */
export function timesNumber(times: Times): number | null {
  const [value] = Object.values(times);
  return typeof value === 'number' ? value : null;
}

/** The kinds of post to choose from: those of the language, and "of those…", which is a count among others. */
export type PostKind = Announcement['kind'] | 'among';

/** The same people and deeds, announced in another way; what the new kind needs besides is filled in. */
export function withKind(announcement: Announcement, kind: PostKind): Announcement {
  const { quip } = announcement;
  const who = predicateIn(announcement, 'who');
  if (announcement.kind === kind && kind !== 'count') return announcement;
  switch (kind) {
    case 'count':
      return { kind, who, quip };
    case 'among': {
      const among = predicateIn(announcement, 'among');
      return { kind: 'count', who, among, quip };
    }
    case 'one':
      return { kind, who, quip };
    case 'maximum':
      return { kind, who: { ...who, did: who.did.map(asMeasure) }, quip };
    case 'share': {
      const { people, did } = who;
      const among = announcement.kind === 'count' ? announcement.among : undefined;
      return { kind, who: { people: {}, did }, among: among ?? { people, did: [] }, quip };
    }
    case 'pair':
      return { kind, who, other: twin(who), quip };
    case 'top': {
      const [deed] = who.did;
      const what = deed && !('title' in deed.what) ? deed.what : ({ any: true } as const);
      const when = deed?.when ?? WHOLE_YEAR;
      return { kind, people: who.people, what, when, k: FIRST_TOP, quip };
    }
  }
}

/** A record needs something to measure: "never" and "every day" become how often, and on how many days. */
function asMeasure(deed: Deed, index: number): Deed {
  if (index > 0) return deed;
  if ('never' in deed.times) return { ...deed, times: { atLeast: 1 } };
  if ('everyDay' in deed.times || 'exactly' in deed.times) return { ...deed, times: { onDays: 1 } };
  return deed;
}

/** The larger half of a pair: the same, once is enough. */
function twin(who: Predicate): Predicate {
  return { ...who, did: who.did.map((deed) => ({ ...deed, times: { atLeast: 1 } })) };
}
