import type { NoCeiling } from '../../repair/epsilonCeiling';
import type { Repair } from '../../repair/Repair';

/** One order of defences, with its wording chosen in one way. Bits are of one number drawn. */
export interface AuditRow {
  repair: Repair;
  /** Whether the wording was chosen without the table, or by looking at it. */
  chosen: 'beforehand' | 'byLooking';
  /** What ε promises: log2 e · ε. */
  ceilingBits: number;
  /** The most that an outcome – a number, or none – tells two tables apart that differ in one person, by exact chances; ∞ without bound. */
  largestBits: number;
  /** `largestBits` over `ceilingBits`. */
  ratio: number;
  isHeld: boolean;
  /** Why no ceiling is to be expected; null: one is. */
  reason: NoCeiling | 'chosenByLooking' | null;
  /** Most that anybody’s odds moved in drawn posts, over the ceiling of what was drawn; null: not drawn for this row, or nothing was posted. */
  movedShare: number | null;
}

/** What an audit of the geometric mechanism found. */
export interface Audit {
  epsilon: number;
  rows: AuditRow[];
  /** A whole feed, chosen beforehand, on the two tables: how far they can be told apart by all its posts together, exactly. */
  tables: {
    /** Who is taken out; for the company’s eyes. */
    subscriber: number;
    /** Numbers drawn, and how many of them count the subscriber. */
    draws: number;
    counting: number;
    ceilingBits: number;
    largestBits: number;
  };
  /** The wording that the same team picks on either table when it looks for the rarest. */
  looking: {
    /** Wordings that were looked at. */
    wordings: number;
    subscriber: number;
    /** Index of the wording picked with and without the subscriber; −1: none. */
    withThem: number;
    withoutThem: number;
  };
  /** A feed of rare things under a budget: what was charged, and what all draws come to, posted or not. */
  budget: {
    budget: number;
    draws: number;
    posted: number;
    chargedEpsilon: number;
    drawnEpsilon: number;
  };
}
