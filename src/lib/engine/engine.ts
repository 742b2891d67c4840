import type { Announcement, Predicate } from './announce/announcement';
import type { BaseSettings } from './base/settings';
import type { FeedNames } from './attack/FeedNames';
import type { NameKind } from './attack/nameKind';
import type { NameScore, PeopleScore } from './attack/NameScore';
import type { Rest } from './attack/Rest';
import type { Desk } from './desk/Desk';
import type { StoryTeller } from './story/StoryFacts';

/** How far a build has come. `share` in [0, 1]. */
export interface Progress {
  stage: 'catalogue' | 'subscribers' | 'viewings' | 'index' | 'diaries';
  share: number;
}

/** What a finished base holds. */
export interface BaseSummary {
  settings: BaseSettings;
  subscribers: number;
  titles: number;
  viewings: number;
  /** Diarists, outsiders included. */
  personas: number;
  reviews: number;
  towns: number;
  /** Days 0…days−1; day 0 is 1 January, a Sunday. */
  days: number;
  /** Bytes of all columns and indexes. */
  bytes: number;
}

/** What everybody may know of the titles; columns of length `titles`. Names come from `words/titleNames.ts`. */
export interface Catalogue {
  titles: number;
  days: number;
  /** Index into `GENRES`. */
  genre: Uint8Array;
  /** Index into `SEASONS`; 0 is none. */
  season: Uint8Array;
  /** Index into `SENSITIVITIES`; 0 is none. */
  sensitivity: Uint8Array;
  /** Day of release; −1 if released before the year began. */
  releaseDay: Int16Array;
  /** Place in the charts, 0 the most watched; a permutation. */
  chartRank: Uint16Array;
  /** Share of subscribers expected in each town; length `towns`. Names come from `words/townNames.ts`. */
  townShare: Float64Array;
}

/** What the crowd is drawn from; columns of length `subscribers`. Nothing here says who writes a diary. */
export interface CrowdColumns {
  town: Uint8Array;
  taste: Uint8Array;
  /** Viewings a subscriber has, capped at 65,535. */
  viewings: Uint16Array;
}

/** The kinds of remark that a review can carry; index into `REMARK_KINDS` of `constants.ts`. */
export interface Review {
  /** Index into the reviews of the base. */
  review: number;
  title: number;
  /** Day on which it was published. */
  day: number;
  /** Whole stars, 1–5. */
  stars: number;
  /** Index into `REMARK_KINDS`. */
  kind: number;
  /** The number that a counting remark ("Night 9") states; 0 if none. */
  countedNight: number;
  /** Picks one of the wordings in `words/`. */
  wording: number;
}

/** A diarist as everybody can see them. */
export interface Diary {
  persona: number;
  /** Town that the diarist names, or −1. */
  namedTown: number;
  reviews: Review[];
}

/** What a post says once its numbers are known. */
export interface Publication {
  /** How many people match `who` (for `top`: how many viewers the first title has). */
  count: number;
  /** Numbers in the post, in the order of its wording: count; one: [1]; share: [per cent]; maximum: [record, holders];
   * pair: [who, other]; top: [viewers of each title]. */
  numbers: number[];
  /** For `top`: the titles, most watched first. Otherwise empty. */
  titles: number[];
  /** Why this cannot be posted, as a code that `words/` puts into a sentence; null if it can. */
  obstacle: 'nobody' | 'notOne' | null;
}

/** One review's share in naming a suspect. */
export interface ReviewEvidence extends Review {
  /** log2 of the factor by which the odds grew when this review was read after the earlier ones; may be negative. */
  bits: number;
}

/**
 * One diarist and one set of people: those whom an announcement speaks of, or a cell. All bits are log2 of odds or of factors on them
 * (weight of evidence: Good 1950); start + diary + posts = after, exactly, and even odds is 0.
 */
export interface Suspect {
  persona: number;
  /** Index into the announcements attacked; −1 for a cell. */
  announcement: number;
  /** Before any post, of a diarist of whom nothing has been read. */
  startProbability: number;
  /** With the diaries read, without any number: the wording is known. */
  beforeProbability: number;
  /** With the posts as well. */
  probability: number;
  /** log2 odds of `startProbability`: what is needed for even odds, negated. */
  startBits: number;
  /** What the diary adds: before − start. */
  diaryBits: number;
  /** What the posts add: after − before. */
  postBits: number;
  /** `postBits` by post, in the order in which they went up; adds up to it. Empty unless asked for, as `reviews`. */
  postBitsByPost: number[];
  /** What becomes of the name; null: none is given, before or after. */
  name: NameKind | null;
  /** Whether the posts changed the odds by `MOVED_BITS` or more, either way. */
  isMoved: boolean;
  /** The reviews that touch the announcement, by day, with their bits. Empty unless asked for (`attack` fills it for the first suspects). */
  reviews: ReviewEvidence[];
  /** `diaryBits` − Σ `reviews.bits`: how much and what this diarist reviews. */
  habitBits: number;
  namedTown: number;
}

/** What the stranger concludes. Holds nothing that the stranger could not know. */
export interface AttackResult {
  publications: Publication[];
  personas: number;
  /** Probability a persona and announcement, with the posts: `[announcement * personas + persona]`. */
  probabilities: Float64Array;
  /** The same without any number. */
  before: Float64Array;
  /** Everybody given at least `SUSPECT_FLOOR`, before or after, most probable after first, for all announcements. */
  suspects: Suspect[];
  /** Those whom two numbers leave over. */
  rests: Rest[];
  /** Everybody once, whatever number of sets. */
  names: FeedNames;
  /** How the joint conditioning was done: `exact`, or `relaxed` beyond its bound (large counts by saddlepoint). */
  method: 'exact' | 'relaxed';
  /** Announcements whose numbers contradict the rest, if any; then nothing is learnt from them. */
  contradiction: boolean;
}

/** The truth about the same announcements: only behind the switch. */
export interface Truth {
  /** An announcement each: the subscribers it speaks of (ascending). */
  members: Uint32Array[];
  /** An announcement each: the diarists among them. */
  memberPersonas: Uint32Array[];
  /** A persona each: the subscriber behind it, or −1 for an outsider. Length `personas`. */
  subscriberOf: Int32Array;
  /** What came of the names, by announcement. */
  scores: NameScore[];
  /** A rest each, as `AttackResult.rests`: the subscribers it holds (ascending), and what came of the names. */
  rests: Array<{ members: Uint32Array; score: NameScore }>;
  /** The same of all sets together, everybody once. */
  people: PeopleScore;
}

/** What the diaries alone say of the people whom one announcement speaks of, before any number is out. */
export interface Preview {
  personas: number;
  /** Probability a persona; length `personas`. */
  before: Float64Array;
}

/** What the announcements newly tell about one diarist. */
export interface Dossier {
  persona: number;
  namedTown: number;
  reviews: Review[];
  /** One a announcement: before (diary alone) and after. */
  claims: Suspect[];
  /** The same of those whom two numbers leave over, one a rest as `AttackResult.rests`. */
  rests: Suspect[];
  /** Expected number of subscribers who match, before any post; for the "one of about 122,000" sentence. */
  subscribers: number;
  subscriberProbability: number;
}

/** A real announcement carried over to the invented catalogue. */
export interface Example {
  id: string;
  announcement: Announcement | null;
  /** Further posts that belong to it (the pair in two posts, "of those 53"). */
  more: Announcement[];
  /** The number aimed at (53), and the one reached; null aim: exactly one person. */
  aim: number;
  reached: number;
  /** How many candidates the seeded search tried. */
  tried: number;
}

/** The one interface to everything; the worker and the command line offer the same. All methods need `build` first. */
export interface Engine extends Desk, StoryTeller {
  build(settings: BaseSettings, onProgress?: (progress: Progress) => void): Promise<BaseSummary>;
  catalogue(): Promise<Catalogue>;
  crowd(): Promise<CrowdColumns>;
  /** SHA-256 over the columns, hexadecimal. */
  digest(): Promise<string>;
  /** Exact number of subscribers who match. */
  count(predicate: Predicate): Promise<number>;
  /** The subscribers who match, ascending. */
  matching(predicate: Predicate): Promise<Uint32Array>;
  /** The numbers that this announcement would publish. */
  publish(announcement: Announcement): Promise<Publication>;
  /** @throws EngineError with a plain sentence for input that cannot be attacked. */
  attack(announcements: Announcement[]): Promise<AttackResult>;
  /**
   * What the diaries alone say of the last announcement’s people, in the very imagination in which `attack` of the same announcements will
   * read its number: its `before`. Works for a sentence that cannot be posted as well.
   * @throws EngineError as `attack`
   */
  preview(announcements: Announcement[]): Promise<Preview>;
  truth(announcements: Announcement[]): Promise<Truth>;
  dossier(announcements: Announcement[], persona: number): Promise<Dossier>;
  diary(persona: number): Promise<Diary>;
  examples(): Promise<Example[]>;
}
