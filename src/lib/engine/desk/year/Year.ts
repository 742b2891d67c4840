import type { Announcement } from '../../announce/announcement';
import type { Publication } from '../../engine';

/** One post of a year, and how things stand once it is out. */
export interface YearPost {
  announcement: Announcement;
  publication: Publication;
  /** The day that it is posted on: the last of its windows, 0 to 364. */
  day: number;
  /** Whether it speaks of a title or subject that is nobody’s business. */
  isSensitive: boolean;
  /** Posts so far, this one included, whose number is below `SMALL_CROWD`. */
  smallCrowds: number;
  /** Diarists named so far about any post (probability at least `NAMED_FROM` when it was read): each once, and a name once given stays given. */
  named: number;
}

/** A year of posts, in their order. */
export interface Year {
  /** Of the dice that drew it. */
  seed: number;
  posts: YearPost[];
}

/** The truth about a year: only behind the switch. A post each, everything so far. */
export interface YearTruth {
  /** Diarists named about a post that does speak of them. */
  right: number[];
  /** Diarists named about a post that does not; some of them are in `right` for another. */
  wrong: number[];
  /** Diarists rightly named about a post that is sensitive. */
  sensitive: number[];
}
