import type { Predicate } from '../announce/announcement';
import type { RuleName } from './AccessRules';
import type { NameCheck } from './checkByCount';
import type { InsiderFilter } from './filtersOf';
import type { Holding } from './holdingOf';
import type { ToldApart } from './tellApart';
import type { Walk } from './walkToName';

/** A row of the employee’s table. */
export interface InsiderRow extends Holding {
  /** An invented number, 32 bits (`rowNumber`). */
  row: number;
  /** Index of a town; of `AGE_BANDS`, `PLANS`, `DEVICES`. */
  town: number;
  ageBand: number;
  plan: number;
  device: number;
  /**
   * By which the name for the bill is made: the diarist, for whoever keeps a diary (they sign it with that name), else a number beyond all
   * diarists; −1 where no names are joined.
   */
  namedAs: number;
}

/** What the desk shows after so many filters. */
export interface InsiderList {
  /** How many rows are left; null: refused. */
  rows: number | null;
  /** The first of them, `INSIDER_ROWS` at most; none where they are not shown. */
  shown: InsiderRow[];
}

/** The ways to a name under some rules. */
export interface RuledWalk {
  /** To a name that nobody had in mind. */
  walk: Walk;
  /** Where there is no such way: to a yes or no about a name that somebody has in mind; null where there is one. */
  check: Walk | null;
}

/** A post as an employee with the table has it, under some rules. It is the truth, and only the company has it. */
export interface InsiderView extends RuledWalk {
  subscribers: number;
  /** Whom the post speaks of. */
  who: Predicate;
  filters: InsiderFilter[];
  /** After 0, 1, … all filters. */
  lists: InsiderList[];
  /** The same without any rule. */
  open: Walk;
  /** The same under each rule alone (a minimum of `USUAL_MINIMUM`, if none is set). */
  alone: Record<RuleName, RuledWalk>;
  /** The question of `check` really asked, about the first whom the post speaks of; null where rows or no names are shown. */
  checked: NameCheck | null;
  /** Where no names are joined: how far the rows of the post can be told apart all the same. */
  apart: ToldApart | null;
}
