import type { Announcement } from '../announce/announcement';
import type { Claim } from '../announce/claimsOf';
import type { CellRef } from '../attack/AskedSet';
import type { DiceError } from '../attack/measureDice';
import type { Without } from '../attack/Without';
import type { SecondOpinion } from '../attack/chains/SecondOpinion';
import type { Ledger } from '../combine/ledger/Ledger';
import type { BlockQuestion } from '../combine/block/Block';
import type { Reconstruction, Table } from '../combine/reconstruct/Table';
import type { Dependence } from '../measure/dependence/Dependence';
import type { AttackResult, Suspect, Truth } from '../engine';
import type { AccessRules } from '../insider/AccessRules';
import type { InsiderView } from '../insider/InsiderView';
import type { Advice } from '../repair/adviseEditor';
import type { PeopleScore } from '../attack/NameScore';
import type { PeopleCounted } from './countPeople';
import type { Followed } from './FollowedPerson';
import type { RepairedLedger } from './RepairedLedger';
import type { SeriesReading, SeriesTruth, SeriesYield } from '../combine/series/Series';
import type { SeriesRule } from '../combine/series/SeriesRule';
import type { TownBlock, TownBlockTruth } from './askBlock';
import type { TrackerView } from './runTracker';
import type { SeriesWanted } from './series/SeriesDesk';
import type { Year, YearTruth } from './year/Year';
import type { Repair } from '../repair/Repair';
import type { RepairCost, RepairedPost, WithheldPost } from '../repair/RepairedFeed';
import type { SweepPoint } from '../repair/sweepRepairs';

/** What the published numbers of a feed pin down together. */
export interface FeedLedger extends Ledger {
  /** What the posts say, one number each; `cells` and `conflict` index them. */
  claims: Claim[];
  subscribers: number;
}

/**
 * Everybody, sorted by two groups: the first fall under all of `plus` (its first claim, if nothing is subtracted), the second under any of
 * `minus` (or under the rest of `plus`). Exact numbers, from the company’s table.
 */
export interface CellParts {
  firstOnly: number;
  both: number;
  secondOnly: number;
  neither: number;
}

/** A cell as the company and the stranger see it. */
export interface CellView {
  parts: CellParts;
  /** Whom the stranger takes for one of them: probability at least `SUSPECT_FLOOR`, most probable first; `announcement` is −1. */
  suspects: Suspect[];
}

/** The truth about a cell: only behind the switch. */
export interface CellTruth {
  members: number;
  /** The diarists among them. */
  memberPersonas: number[];
  /** Of the suspects asked about: the subscriber behind each, or −1. */
  subscriberOf: number[];
}

/** A feed under a repair, beside what it was, as far as anybody may know. Begins with those whom it was about (`Followed`). */
export interface RepairedReading extends Followed {
  /** The posts that are published. The numbers in them that compare with the truth are the company’s. */
  posts: RepairedPost[];
  withheld: WithheldPost[];
  cost: RepairCost;
  /** What the stranger who knows the repair concludes; null if nothing is published. */
  result: AttackResult | null;
  /** Whom the posts as they were name about at least one post and about none newly: they stand in their diaries. Personas, ascending. */
  anyway: number[];
  /** Diarists by what becomes of their names, each once: by the posts as they were, and by what is published under the repair. */
  peopleBefore: PeopleCounted;
  peopleAfter: PeopleCounted;
  /** The same by post of the feed (nobody for a post that is not published). */
  postsBefore: PeopleCounted[];
  postsAfter: PeopleCounted[];
}

/** How a repair did, by the truth: only behind the switch. */
export interface RepairTruth {
  before: Truth['scores'];
  /** Of the published posts, in the order of `RepairedReading.posts`. */
  after: Truth['scores'];
  /** Of all posts together, everybody once. */
  peopleBefore: PeopleScore;
  peopleAfter: PeopleScore;
  /** By person and set of `RepairedReading.people`: whether they are one of them. */
  isMember: boolean[][];
}

/** What one post adds about one diarist and one set of people. All of it is said in one imagination, that of the whole feed. */
export interface PostMove {
  persona: number;
  /** Whose people the set is: an index into the feed, not always this post’s; of those left over, the one with the larger number. */
  announcement: number;
  /** Index into `AttackResult.rests`; null: the set is the announcement’s own. */
  rest: number | null;
  /** When it went up: with the posts before it, and with it as well. */
  fromProbability: number;
  toProbability: number;
  /** What it added then, in bits. Over the posts in their order these add up to `postBits`. */
  bits: number;
  /** What it would add alone. */
  aloneBits: number;
  /** What the other posts add without it. */
  restBits: number;
}

/** What one post adds to all the others. */
export interface PostWeight {
  /** Diarists newly given by the feed, each once: with this post up, and with it taken down. */
  newlyWith: number;
  newlyWithout: number;
  /** Diarists whom it moved by `MOVED_BITS` or more when it went up, about any post of the feed. */
  moved: number;
  /** Whom it moved most when it went up; null where nobody is suspected at all. */
  most: PostMove | null;
  /** Its part in the move of everybody whom the feed moved, the same people in the same order for every post, most moved first. */
  moves: PostMove[];
}

/** The seven people as published, and everybody they may be. */
export interface BlockView extends Reconstruction {
  table: Table;
  /** For each person of each solution, whether all solutions have that very record; see `markCertain`. */
  isCertain: boolean[][];
}

/** Reports how far something long has come. `share` in [0, 1]. */
export type OnShare = (share: number) => void;

/** What is asked about a feed as a whole. All of it needs a base; long answers can be stopped, and are null then. */
export interface Desk {
  /**
   * What the posts’ numbers pin down together. Loads the solver when first asked.
   * @throws EngineError `solver` if that cannot be had; nothing else needs it
   */
  ledger(announcements: Announcement[]): Promise<FeedLedger>;
  /** @throws EngineError `badPredicate` for a cell that these posts do not have */
  cell(announcements: Announcement[], cell: CellRef): Promise<CellView>;
  cellTruth(announcements: Announcement[], cell: CellRef, personas: number[]): Promise<CellTruth>;
  /** @param seed of the company’s dice and key */
  repair(announcements: Announcement[], repair: Repair, seed: number): Promise<RepairedReading>;
  repairTruth(announcements: Announcement[], repair: Repair, seed: number): Promise<RepairTruth>;
  /** What is left to be worked out from the published numbers of the feed under a repair. Loads the solver as `ledger` does. */
  repairLedger(
    announcements: Announcement[],
    repair: Repair,
    seed: number,
  ): Promise<RepairedLedger>;
  /**
   * Takes one diarist’s row out of the table and has the same posts run again; see `takeOut`.
   * @param repaired the repair under which they were posted, with the seed of its dice; null: none
   * @throws EngineError `badPersona`; `tooMany` where the posts with and without the row hold too many numbers together
   */
  without(
    announcements: Announcement[],
    persona: number,
    repaired: { repair: Repair; seed: number } | null,
  ): Promise<Without>;
  /** How far the dice of the stranger’s imagination may be off, for the leading suspects; see `measureDice`. Long. */
  diceError(announcements: Announcement[], onShare?: OnShare): Promise<DiceError[] | null>;
  /** "Safe to announce?" @param risk in (0, 1); see `adviseEditor` */
  advise(
    earlier: Announcement[],
    post: Announcement,
    risk: number,
    onShare?: OnShare,
  ): Promise<Advice | null>;
  /** Tries every repair of `sweepGrid` on the feed, `SWEEP_RUNS` throws of the dice each; see `sweepRepairs`. */
  sweep(announcements: Announcement[], onShare?: OnShare): Promise<SweepPoint[] | null>;
  /** What each post adds; see `weighPosts`. */
  weigh(announcements: Announcement[], onShare?: OnShare): Promise<PostWeight[] | null>;
  /**
   * Conditions on the same posts in another way, by chains of swaps (`SecondOpinion`); null as well if the numbers are beyond them, or
   * contradict one another.
   */
  secondOpinion(announcements: Announcement[], onShare?: OnShare): Promise<SecondOpinion | null>;
  /**
   * Changes the stranger: to one who guesses people’s habits wrongly (`GUESSED_WRONGLY`), or back. Holds for every answer from now on.
   * Costs nothing where it changes nothing.
   */
  guess(wrongly: boolean): Promise<void>;
  /**
   * What the names found by these posts depend on: every assumption turned down and up, on `DEPENDENCE_SEEDS` small worlds (`classroom`, with
   * the settings here but its own share of diarists), in which the same sentences are posted (`carryPost`).
   */
  dependence(announcements: Announcement[], onShare?: OnShare): Promise<Dependence | null>;
  /**
   * Every block of people that fits the published tables of the seven (`SEVEN_PEOPLE`). Needs no base.
   * @param without ids of statistics that are kept back
   * @throws RangeError for a statistic that there is not
   */
  block(without: string[]): Promise<BlockView>;
  /**
   * A block of this base as the company might publish it, and everybody who may live in it; see `askBlock`.
   * @throws EngineError `badPredicate` for a town, block, table or minimum that there is not
   */
  townBlock(question: BlockQuestion): Promise<TownBlock>;
  /** The truth about that block. */
  townBlockTruth(question: BlockQuestion): Promise<TownBlockTruth>;
  /**
   * The general tracker at work on the example `lighthouse`, which is about one person; see `runTracker`.
   * @param least the minimum count that a query desk insists on
   * @throws EngineError `badPredicate` where it cannot be played
   */
  tracker(least: number): Promise<TrackerView>;
  /**
   * A post as an employee with the table has it, under some rules of access; see `viewInsider`.
   * @throws EngineError `nobody` for a post that speaks of nobody; `badPredicate` for rules that there cannot be
   */
  insider(post: Announcement, rules: AccessRules): Promise<InsiderView>;
  /**
   * A year of posts, drawn by dice of `seed` (`drawYear`) and put up one after the other, the stranger reading along (`runYear`).
   * @throws EngineError `badSettings` for a seed that is none
   */
  year(seed: number, onShare?: OnShare): Promise<Year | null>;
  /** The truth about the year that was run last; null if none was run to its end. */
  yearTruth(): Promise<YearTruth | null>;
  /**
   * What a year of weekly charts says of one diarist, to somebody who has read the diary (Calandrino et al. 2011).
   * @throws EngineError `badPersona`; `badSettings` for a rule that cannot be followed; `nobody` if no diarist is of the kind wanted
   */
  series(wanted: SeriesWanted, rule: SeriesRule, onShare?: OnShare): Promise<SeriesReading | null>;
  /** The truth about the diarist read last; null if none was. */
  seriesTruth(): Promise<SeriesTruth | null>;
  /** The same for SERIES_DIARISTS diarists, held against the truth: yield against accuracy. @throws EngineError as `series` */
  seriesYield(rule: SeriesRule, onShare?: OnShare): Promise<SeriesYield | null>;
  /** Stops whatever is long: `advise`, `sweep`, `weigh`, `secondOpinion`, `dependence`, `diceError`, `year`, `series` or `seriesYield`. */
  stop(): Promise<void>;
}
