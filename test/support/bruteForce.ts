import {
  GENRES,
  PARTS,
  SEASONS,
  SENSITIVITIES,
  type Announcement,
  type Deed,
  type People,
  type Predicate,
  type TitleSet,
  type When,
} from '$lib/engine/announce/announcement';
import type { Base } from '$lib/engine/base/Base';

/** One viewing, unpacked. */
export interface Viewing {
  title: number;
  day: number;
  part: number;
  stars: number;
}

/** The numbers of a post, and whether it can be posted. */
export interface BrutePublication {
  count: number;
  numbers: number[];
  titles: number[];
  obstacle: 'nobody' | 'notOne' | null;
}

/** Which weekday each day is: day 0 was Sunday, 1 January 2017. */
const WEEKDAY_OF = Array.from({ length: 366 }, (_, day) =>
  new Date(Date.UTC(2017, 0, 1 + day)).getUTCDay(),
);

/**
 * Evaluates predicates and announcements the slow and plain way, from the columns alone: every person, every viewing, every day.
 * Shares no code with `engine/announce`; only its lists of names.
 */
export class BruteForce {
  readonly #base: Base;
  readonly #histories: Viewing[][];
  readonly #absent: number;

  /** @param absent a subscriber who is left out of every count; −1: nobody */
  constructor(base: Base, absent = -1) {
    this.#base = base;
    this.#absent = absent;
    this.#histories = Array.from({ length: base.subscribers }, (_, s) => {
      const viewings: Viewing[] = [];
      for (let i = base.viewingOffsets[s]; i < base.viewingOffsets[s + 1]; i++) {
        let rest = base.words[i];
        const title = rest % 32768;
        rest = (rest - title) / 32768;
        const stars = rest % 8;
        rest = (rest - stars) / 8;
        const part = rest % 4;
        viewings.push({ title, stars, part, day: (rest - part) / 4 });
      }
      return viewings;
    });
  }

  /** The viewings of one subscriber. */
  viewingsOf(subscriber: number): readonly Viewing[] {
    return this.#histories[subscriber];
  }

  /** The subscribers who match, ascending. */
  matching({ people, did }: Predicate): number[] {
    const found: number[] = [];
    for (let s = 0; s < this.#base.subscribers; s++)
      if (this.#isPerson(s, people) && did.every((deed) => this.did(s, deed))) found.push(s);
    return found;
  }

  /** Whether a subscriber did this. */
  did(subscriber: number, { what, when, times }: Deed): boolean {
    const viewings = this.#concerned(subscriber, what, when);
    if ('atLeast' in times) return viewings.length >= times.atLeast;
    if ('exactly' in times) return viewings.length === times.exactly;
    if ('never' in times) return viewings.length === 0;
    const days = new Set(viewings.map(({ day }) => day));
    if ('onDays' in times) return days.size >= times.onDays;
    if ('everyDay' in times) return daysOf(when).every((day) => days.has(day));
    return longestStreak(when, days) >= times.inARow;
  }

  /** What the announcement would publish. */
  publish(announcement: Announcement): BrutePublication {
    switch (announcement.kind) {
      case 'count': {
        const { who, among } = announcement;
        const count = this.#matchingBoth(who, among ?? { people: {}, did: [] }).length;
        return { count, numbers: [count], titles: [], obstacle: count === 0 ? 'nobody' : null };
      }
      case 'one': {
        const count = this.matching(announcement.who).length;
        const obstacle = count === 0 ? 'nobody' : count > 1 ? 'notOne' : null;
        return { count, numbers: [1], titles: [], obstacle };
      }
      case 'share': {
        const all = this.matching(announcement.among).length;
        const count = this.#matchingBoth(announcement.who, announcement.among).length;
        const numbers = all === 0 ? [] : [Math.round((count * 100) / all)];
        return { count, numbers, titles: [], obstacle: count === 0 ? 'nobody' : null };
      }
      case 'pair': {
        const numbers = [announcement.who, announcement.other].map((p) => this.matching(p).length);
        const obstacle = numbers.includes(0) ? 'nobody' : null;
        return { count: numbers[0], numbers, titles: [], obstacle };
      }
      case 'maximum':
        return this.#record(announcement.who);
      case 'top':
        return this.#top(announcement);
    }
  }

  #matchingBoth(a: Predicate, b: Predicate): number[] {
    const other = new Set(this.matching(b));
    return this.matching(a).filter((s) => other.has(s));
  }

  #record({ people, did: [first, ...rest] }: Predicate): BrutePublication {
    const values: number[] = [];
    for (let s = 0; s < this.#base.subscribers; s++) {
      if (!this.#isPerson(s, people) || !rest.every((deed) => this.did(s, deed))) continue;
      const viewings = this.#concerned(s, first.what, first.when);
      const days = new Set(viewings.map(({ day }) => day));
      values.push(
        'onDays' in first.times
          ? days.size
          : 'inARow' in first.times
            ? longestStreak(first.when, days)
            : viewings.length,
      );
    }
    const record = Math.max(0, ...values);
    const holders = record === 0 ? 0 : values.filter((value) => value === record).length;
    const obstacle = holders === 0 ? 'nobody' : null;
    return { count: holders, numbers: [record, holders], titles: [], obstacle };
  }

  #top(announcement: Extract<Announcement, { kind: 'top' }>): BrutePublication {
    const viewers = new Map<number, Set<number>>();
    for (let s = 0; s < this.#base.subscribers; s++) {
      if (!this.#isPerson(s, announcement.people)) continue;
      for (const { title } of this.#concerned(s, announcement.what, announcement.when))
        viewers.set(title, (viewers.get(title) ?? new Set()).add(s));
    }
    const chart = [...viewers]
      .map(([title, people]) => ({ title, size: people.size }))
      .sort((a, b) => b.size - a.size || a.title - b.title)
      .slice(0, announcement.k);
    return {
      count: chart[0]?.size ?? 0,
      numbers: chart.map(({ size }) => size),
      titles: chart.map(({ title }) => title),
      obstacle: chart.length === 0 ? 'nobody' : null,
    };
  }

  #isPerson(s: number, people: People): boolean {
    if (s === this.#absent) return false;
    const { town, ageBand, plan, device } = this.#base;
    if (people.town !== undefined && people.town !== town[s]) return false;
    if (people.ageBand !== undefined && people.ageBand !== ageBand[s]) return false;
    if (people.plan !== undefined && people.plan !== plan[s]) return false;
    return people.device === undefined || people.device === device[s];
  }

  #concerned(subscriber: number, what: TitleSet, when: When): Viewing[] {
    return this.#histories[subscriber].filter(
      ({ title, day, part }) =>
        this.#isMeant(title, what) &&
        day >= when.from &&
        day <= when.to &&
        (when.weekday === undefined || WEEKDAY_OF[day] === when.weekday) &&
        (when.part === undefined || PARTS[part] === when.part),
    );
  }

  #isMeant(title: number, what: TitleSet): boolean {
    const { genre, season, sensitivity } = this.#base.catalogue;
    if ('title' in what) return what.title === title;
    if ('genre' in what) return GENRES[genre[title]] === what.genre;
    if ('season' in what) return SEASONS[season[title]] === what.season;
    if ('sensitivity' in what) return SENSITIVITIES[sensitivity[title]] === what.sensitivity;
    return true;
  }
}

/** The days of a window that fall on its weekday, if it has one. */
function daysOf(when: When): number[] {
  const days: number[] = [];
  for (let day = when.from; day <= when.to; day++)
    if (when.weekday === undefined || WEEKDAY_OF[day] === when.weekday) days.push(day);
  return days;
}

/** The most days of the window, one after another in it, that are all in `days`. */
function longestStreak(when: When, days: Set<number>): number {
  let longest = 0;
  let streak = 0;
  for (const day of daysOf(when)) {
    streak = days.has(day) ? streak + 1 : 0;
    longest = Math.max(longest, streak);
  }
  return longest;
}
