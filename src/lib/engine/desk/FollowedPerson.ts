import type { CellRef } from '../attack/AskedSet';
import type { NameKind } from '../attack/nameKind';

/** One diarist and one set of people of the posts as first worded: what the posts as they were did, and what the mended ones do. */
export interface FollowedSet {
  /** Index into the feed before the repair, of whose people this is; −1: of `cell`. */
  announcement: number;
  /** By the claims of the feed before the repair; null for an announcement’s people. */
  cell: CellRef | null;
  /** The diaries alone. */
  beforeProbability: number;
  /** With the posts as they were. */
  plainProbability: number;
  /** With the mended posts, of whomever those speak; `beforeProbability` where none is left or nothing is concluded. */
  repairedProbability: number;
  /** Log2 odds before; and what the posts as they were, and the mended ones, add to that. */
  beforeBits: number;
  plainBits: number;
  repairedBits: number;
  plainName: NameKind | null;
  repairedName: NameKind | null;
}

/** A diarist whom the posts as they were moved. */
export interface FollowedPerson {
  persona: number;
  /** The sets about which they were moved, never empty: towards the people of a post, most first; of a difference; then away from either. */
  sets: FollowedSet[];
}

/** Everybody whom the posts as they were moved or newly named, most moved first. */
export interface Followed {
  people: FollowedPerson[];
  /** How many more were moved whose sets could not be read beside the mended posts: too many numbers together. */
  leftOut: number;
}
