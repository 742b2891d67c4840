import type { Announcement } from '../announce/announcement';
import type { Claim } from '../announce/claimsOf';
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
import type { PeopleNamed } from './countPeople';
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

/** A cell by the claims that its people fall under, and by those that they do not; as in `Cell`. */
export interface CellRef {
  plus: number[];
  minus: number[];
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

/** A feed under a repair, beside what it was, as far as anybody may know. */
export interface RepairedReading {
  /** The posts that are published. The numbers in them that compare with the truth are the company’s. */
  posts: RepairedPost[];
  withheld: WithheldPost[];
  cost: RepairCost;
  /** What the stranger who knows the repair concludes; null if nothing is published. */
  result: AttackResult | null;
  /** Names given, a post of the feed each: before the repair, and after it (0 for a post that is not published). */
  namedBefore: number[];
  namedAfter: number[];
  /** Diarists named about any post, each once: before the repair, and after it. */
  peopleBefore: number;
  peopleAfter: number;
}

/** How a repair did, by the truth: only behind the switch. */
export interface RepairTruth {
  before: Truth['scores'];
  /** Of the published posts, in the order of `RepairedReading.posts`. */
  after: Truth['scores'];
  /** Diarists named about any post, each once, rightly and wrongly. */
  peopleBefore: PeopleNamed;
  peopleAfter: PeopleNamed;
}

/** What one post adds to all the others: the stranger’s reading of the feed, less the same without it. */
export interface PostWeight {
  /** Names given about the other posts, with this one up and without it. */
  namedWith: number;
  namedWithout: number;
  /** The surest name about the other posts, and how sure without this one; null if there is no other post. */
  most: {
    persona: number;
    announcement: number;
    probabilityWith: number;
    probabilityWithout: number;
    /** By how much the log2 odds grow; may be negative. */
    bits: number;
  } | null;
  /** The surest name about this post itself; null if the numbers contradict one another. */
  own: { persona: number; probability: number } | null;
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
  /** What each post adds: the attack again, without it. */
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
