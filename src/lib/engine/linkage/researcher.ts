import type { BaseSettings } from '../base/settings';
import type { FileReading } from '../release/file/FileReading';
import type { ScaleTop } from '../release/file/findScale';

/** What can be opened: the ratings of a base, the release of the size of the Netflix Prize, or a file of one’s own. */
export type ReleaseSource =
  | { kind: 'base'; settings: BaseSettings }
  /** `records` fewer than the full 480,189: the smaller release that is offered where memory is short. */
  | { kind: 'prize'; seed: number; records?: number }
  /** `scale` of its ratings, if somebody says it; else it is inferred. */
  | { kind: 'file'; file: Blob; name: string; scale?: ScaleTop };

/** How far the opening of a release has come. `share` in [0, 1] of its stage. */
export interface ReleaseProgress {
  stage: 'generating' | 'reading' | 'sorting' | 'index';
  share: number;
}

/** What an open release holds. */
export interface ReleaseSummary {
  /** `base` and its name, `prize`, or the file’s name. */
  source: { kind: ReleaseSource['kind']; name: string };
  records: number;
  titles: number;
  ratings: number;
  /** Days 0…days−1. */
  days: number;
  /** The date of day 0 (`1999-11-11`); null for a base, whose year is no year in particular. */
  firstDate: string | null;
  /** Bytes of all columns and the index. */
  bytes: number;
  /** Most ratings in one record. */
  largestRecord: number;
  /** Lines of a file left out because the same person rated the same title again, later; otherwise 0. */
  replaced: number;
  /** How a file was read; null where there was none. */
  file: FileReading | null;
}

/** The two algorithms of Narayanan & Shmatikov 2008: the least similarity, or the weighted sum. */
export type LinkageMethod = 'scoreboard' | 'scoreboardRh';

/** What a researcher knows of a target, and how well. */
export interface Knowledge {
  method: LinkageMethod;
  /** Titles known that the target rated, 1 to `MOST_KNOWN_TITLES`. */
  titles: number;
  /** How many of them carry random stars and days, 0 to `titles`. */
  wrong: number;
  /** A known day is off by at most so many days, uniformly; a whole number from 0. */
  daysOff: number;
  /** Known stars are off by at most so many whole stars, uniformly; a whole number from 0. */
  starsOff: number;
  areDatesKnown: boolean;
  /** Only titles outside the so many most rated ones are known; 0: any. */
  outsideTop: number;
  /** Whether the number of ratings of the target is known, ±50 %. */
  isNumberKnown: boolean;
}

/** A person in the release, to be found. */
export interface Target {
  record: number;
  /** The person’s number in the file; elsewhere the same as `record`. */
  recordId: number;
  ratings: number;
  /** Ratings that may become known: of titles outside the top, if so asked. */
  eligible: number;
}

/** One title that the researcher believes the target rated. */
export interface KnownRating {
  title: number;
  /** The title’s number in the file; elsewhere the same as `title`. */
  titleId: number;
  /** How many records hold it. */
  raters: number;
  /** Halves are possible: 0.5 to 5. */
  stars: number;
  /** null if dates are not known. */
  day: number | null;
  /** Its stars and day are random. */
  isWrong: boolean;
}

/** One line of a record. */
export interface ExposedRating {
  title: number;
  titleId: number;
  day: number;
  stars: number;
  /** Whether the researcher had known this title. */
  isKnown: boolean;
}

/** How scores are spread over all records, zeros left to `zeros`. */
export interface ScoreHistogram {
  /** Records with score 0. */
  zeros: number;
  /** Highest score; the bins divide (0, most] evenly. */
  most: number;
  /** Records a bin; length `HISTOGRAM_BINS`. Bin i covers (i, i+1]·most/bins. */
  counts: Uint32Array;
}

/** One attack on one target. */
export interface LinkageResult {
  method: LinkageMethod;
  known: KnownRating[];
  /** The number of ratings that the researcher believes the target has; null if not known. */
  knownNumber: number | null;
  histogram: ScoreHistogram;
  /** Highest score and whose; `record` is null if several share it or nobody scores. */
  best: { score: number; record: number | null };
  second: number;
  /** Standard deviation of the scores of all records, zeros included. */
  sigma: number;
  /** (best − second)/σ; 0 where σ is 0. */
  eccentricity: number;
  /** Scoreboard-RH: eccentricity ≥ φ. Scoreboard: exactly one record above α. If not, the honest answer is “no match”. */
  isClaimed: boolean;
  /** What a claim, or failing that the best guess, would expose: by day; at most `MOST_EXPOSED` lines. null if there is no best guess. */
  exposed: { record: number; recordId: number; ratings: number; lines: ExposedRating[] } | null;
  /** The truth, for behind the switch. */
  truth: {
    record: number;
    score: number;
    /** Records that score more, plus one. */
    rank: number;
    /** Other records that score the same. */
    tied: number;
    /** The target scores highest, alone. */
    isBest: boolean;
  };
}

/** Least and greatest share that the outcomes leave plausible (Wilson 1927, 95 %). */
export type Interval = [number, number];

/** Many attacks on targets drawn anew: shares of all trials. */
export interface TrialsResult {
  trials: number;
  /** The target scores highest, alone. */
  bestGuess: number;
  /** A match is claimed. */
  claimed: number;
  /** A match is claimed, and it is the target. */
  claimedRight: number;
  intervals: { bestGuess: Interval; claimed: Interval; claimedRight: Interval };
  /** Records with enough eligible ratings to be a target. */
  eligibleRecords: number;
}

/**
 * The researcher of 2007 with an “anonymous” release: opens one, knows a little about somebody, and looks for them. The worker
 * and the command line offer the same. All methods but `open` need `open` first; all reject with `EngineError` (one plain
 * sentence) for what cannot be done.
 */
export interface Researcher {
  /**
   * Opens a release; the one opened before is dropped first, and if this fails none is open.
   * @throws EngineError `badFile` with the line and what was expected, `memory` with a smaller size to try
   */
  open(
    source: ReleaseSource,
    onProgress?: (progress: ReleaseProgress) => void,
  ): Promise<ReleaseSummary>;
  /** Deals a target of whom so much can be known, every such record equally likely. */
  deal(knowledge: Knowledge, seed: number): Promise<Target>;
  /** The target with this index in [0, records). */
  target(knowledge: Knowledge, record: number): Promise<Target>;
  /** Draws what is known (dice of `seed`), scores every record, and compares with the truth. */
  attack(knowledge: Knowledge, record: number, seed: number): Promise<LinkageResult>;
  /**
   * Attacks `trials` targets, dealt with replacement.
   * @param onProgress called with the share done, in [0, 1]
   */
  trials(
    knowledge: Knowledge,
    trials: number,
    seed: number,
    onProgress?: (share: number) => void,
  ): Promise<TrialsResult>;
}
