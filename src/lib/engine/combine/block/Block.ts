import type { Sensitivity } from '../../announce/announcement';

/** Which people: block number `block` (from 0) of a town. */
export interface BlockPlace {
  town: number;
  block: number;
}

/** A block, and how it is published. */
export interface BlockQuestion extends BlockPlace {
  /** Ids of the tables kept back. */
  without: string[];
  /** Counts of 1 to `minimum` − 1 people are hidden, and means over so few; 1 hides nothing. */
  minimum: number;
}

/** By what a table sorts people, in the order of the traits of a record. */
export const BLOCK_TRAITS = ['ageBand', 'plan', 'device'] as const;
/** One of BLOCK_TRAITS. */
export type BlockTrait = (typeof BLOCK_TRAITS)[number];

/** A published table of a block: a number for each group of people. */
export interface BlockTable {
  id: string;
  /** How many people, how many of them watched anything on the subject, or their mean number of viewings, to one decimal. */
  of: 'people' | 'watchers' | 'viewings';
  /** One or two traits; a group is people of one value each. */
  by: BlockTrait[];
  /** One a group, the values of the last trait changing fastest. */
  cells: BlockCell[];
}

/** `value` is null where nothing stands: because it is hidden, or because there is nobody to take a mean of. */
export interface BlockCell {
  value: number | null;
  isHidden: boolean;
}

/** What is published of a block. That so many people live in it is always known. */
export interface PublishedBlock extends BlockPlace {
  /** How many blocks the town has. */
  blocks: number;
  people: number;
  minimum: number;
  subject: Exclude<Sensitivity, 'none'>;
  /** All tables, those that are kept back included: who reads them leaves those out. */
  tables: BlockTable[];
}

/** Both bounds included, and both reached by some way to fill the tables. */
export interface NumberRange {
  least: number;
  most: number;
}

/**
 * One person as reconstructed. `traits`: index of the age band, plan and device, then 1 for having watched anything on the subject;
 * −1 for what no table speaks of. `viewings`: null if no mean is published.
 */
export interface BlockPerson {
  traits: number[];
  viewings: NumberRange | null;
}

/** Who may live in a block. */
export interface BlockFit {
  /** No two with the same traits throughout. People of each by traits, those alike by viewings. */
  solutions: BlockPerson[][];
  /** Whether these are all; otherwise the search stopped at its bound, and there are at least these. */
  isComplete: boolean;
}
