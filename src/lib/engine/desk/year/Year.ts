import type { Announcement } from '../../announce/announcement';
import type { Judged, JudgedNames } from '../../attack/NameScore';
import type { Publication } from '../../engine';

/** How many people a year has named and moved so far, each once however many posts speak of them; see `YearTally` for who counts as what. */
export interface NamesSoFar {
  /** Whose name a post gave and no diary did. */
  newly: number;
  /** Whom the diaries name without any number; of these, nobody is in `newly`. */
  anyway: number;
  /** Whom the diaries name and the posts clear. */
  cleared: number;
  /** Moved by `MOVED_BITS` or more about some post, named or not. */
  moved: number;
  /** Of `moved`: about a post that is sensitive. */
  movedOnSensitive: number;
  /** The most that the posts read together added to one suspect’s odds, in bits; 0 if they added to nobody’s. */
  largestBits: number;
}

/** One post of a year, and how things stand once it is out. */
export interface YearPost extends NamesSoFar {
  announcement: Announcement;
  publication: Publication;
  /** The day that it is posted on: the last of its windows, 0 to 364. */
  day: number;
  /** Whether it speaks of a title or subject that is nobody’s business. */
  isSensitive: boolean;
  /** Posts so far, this one included, whose number is below `SMALL_CROWD`. */
  smallCrowds: number;
}

/** A year of posts, in their order. */
export interface Year {
  /** Of the dice that drew it. */
  seed: number;
  posts: YearPost[];
}

/** The names and the people moved so far, held against the truth: right if one of the posts that count for them does speak of them. */
export interface NamesJudged extends JudgedNames {
  moved: Judged;
  movedOnSensitive: Judged;
}

/** The truth about a year: only behind the switch. A post each, everything so far; right and wrong add up to the counts of the post. */
export interface YearTruth {
  soFar: NamesJudged[];
}
