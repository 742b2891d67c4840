import type { Claim } from '../announce/claimsOf';
import type { Cell, Ledger } from '../combine/ledger/Ledger';

/** A group that the posts as they were pinned down, and what is left of that. */
export interface RepairedCell {
  /** As of the ledger of the posts as they were. */
  was: Cell;
  /** How many people the published numbers leave in it; null: they say nothing of it that does not go without saying. */
  is: { least: number; largest: number } | null;
}

/** What a feed under a repair pins down, beside what it pinned down. */
export interface RepairedLedger {
  /** What the posts as they were say; `cells[].was` index them. */
  claims: Claim[];
  /** The smallest groups that nobody posted and that somebody was certainly in. */
  cells: RepairedCell[];
  /** How many such groups there were. */
  pinnedBefore: number;
  /** What the published posts pin down by themselves; `published` are their claims. */
  now: Ledger;
  published: Claim[];
}
