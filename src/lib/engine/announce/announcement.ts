/**
 * The announcement language: the one JSON form that links, files, the lab and the engine share.
 * See `docs/announcements.md` for the form in words.
 */

/** The twelve genres of the invented catalogue; a title has exactly one. */
export const GENRES = [
  'romance',
  'comedy',
  'drama',
  'thriller',
  'horror',
  'family',
  'documentary',
  'science fiction',
  'crime',
  'fantasy',
  'music',
  'animation',
] as const;
/** Times of the year that a title can belong to; most titles belong to none. */
export const SEASONS = ['none', 'yule', 'halloween', 'summer', 'valentine'] as const;
/** What makes being named with a title hurt; most titles carry none. */
export const SENSITIVITIES = [
  'none',
  'health',
  'faith',
  'sexuality',
  'politics',
  'family',
] as const;
/** Parts of a day, in order. */
export const PARTS = ['morning', 'afternoon', 'evening', 'night'] as const;
/** Days of the week; index 0 is Sunday. */
export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
/** Age bands of subscribers, in years. */
export const AGE_BANDS = ['18–24', '25–34', '35–49', '50–64', '65+'] as const;
/** What a subscriber pays for. */
export const PLANS = ['with adverts', 'standard', 'premium'] as const;
/** What a subscriber mostly watches on. */
export const DEVICES = ['television', 'laptop', 'tablet', 'phone'] as const;

/** One of GENRES. */
export type Genre = (typeof GENRES)[number];
/** One of SEASONS, "none" included. */
export type Season = (typeof SEASONS)[number];
/** One of SENSITIVITIES, "none" included. */
export type Sensitivity = (typeof SENSITIVITIES)[number];
/** One of PARTS. */
export type Part = (typeof PARTS)[number];

/** Which titles a deed is about. `title` is a `TitleIndex` of the base's catalogue. */
export type TitleSet =
  | { title: number }
  | { genre: Genre }
  | { season: Exclude<Season, 'none'> }
  | { sensitivity: Exclude<Sensitivity, 'none'> }
  | { any: true };

/** When: days `from`…`to`, both included (day 0 is 1 January), optionally on one weekday (0 is Sunday) or in one part of the day. */
export interface When {
  from: number;
  to: number;
  weekday?: number;
  part?: Part;
}

/**
 * How often. Viewings: `atLeast` / `exactly` n of them, or `never`. Days with at least one viewing: `onDays` at least n of them,
 * `inARow` n consecutive ones, or `everyDay` of the window (of the window's days on that weekday, if one is given).
 */
export type Times =
  | { atLeast: number }
  | { exactly: number }
  | { never: true }
  | { onDays: number }
  | { inARow: number }
  | { everyDay: true };

/** One thing that people did, or never did. */
export interface Deed {
  what: TitleSet;
  when: When;
  times: Times;
}

/** Who they are: every field given must hold. `town` is a town's index; the others index `AGE_BANDS`, `PLANS`, `DEVICES`. */
export interface People {
  town?: number;
  ageBand?: number;
  plan?: number;
  device?: number;
}

/** A set of subscribers: those who are `people` and did all of `did` (and-also, and-never). Both may be empty: everybody. */
export interface Predicate {
  people: People;
  did: Deed[];
}

/** "To the 53 people who…". `among` makes it "Of those 388, 9…": then both must hold, and the wording refers back. */
export interface CountAnnouncement {
  kind: 'count';
  who: Predicate;
  among?: Predicate;
  quip: string;
}
/** "Dear person who…": publishable only if exactly one subscriber matches. */
export interface OneAnnouncement {
  kind: 'one';
  who: Predicate;
  quip: string;
}
/** "7% of people in Saltby…": subscribers in `who` and `among`, over those in `among`, in whole per cent. */
export interface ShareAnnouncement {
  kind: 'share';
  who: Predicate;
  among: Predicate;
  quip: string;
}
/**
 * "Someone watched it 357 times": the record. `who.did[0]` says of what; its `times` says which measure (`atLeast`: viewings,
 * `onDays`: days, `inARow`: streak; the number in it is ignored). The post says how many hold the record, and that nobody beats it.
 */
export interface MaximumAnnouncement {
  kind: 'maximum';
  who: Predicate;
  quip: string;
}
/** "9 of you…, 28,802 of you…": two counts in one post. */
export interface PairAnnouncement {
  kind: 'pair';
  who: Predicate;
  other: Predicate;
  quip: string;
}
/** "The three most watched in Saltby": the `k` titles of `what` with the most viewers in the window, each with its number. */
export interface TopAnnouncement {
  kind: 'top';
  people: People;
  what: TitleSet;
  when: When;
  k: number;
  quip: string;
}
/** A post by the company, before its number is known: the engine computes what it publishes. */
export type Announcement =
  | CountAnnouncement
  | OneAnnouncement
  | ShareAnnouncement
  | MaximumAnnouncement
  | PairAnnouncement
  | TopAnnouncement;
