import { EngineError } from '../EngineError';

/** What an employee may do with the table. */
export interface AccessRules {
  /** Counts and never rows. */
  countsOnly: boolean;
  /** No answer about fewer people, or about all but fewer; 0: any. */
  least: number;
  /** A row opens for a reason only, and leaves a trace. */
  withReason: boolean;
  /** Whoever counts is not who posts: the question is handed over. */
  twoPeople: boolean;
  /** No names joined to viewings: rows have a number of their own. */
  noNames: boolean;
}

/** One of `AccessRules`, by name. */
export type RuleName = keyof AccessRules;

/** All of them, in the order in which they are shown. */
export const RULE_NAMES = ['countsOnly', 'least', 'withReason', 'twoPeople', 'noNames'] as const;

/** Largest minimum count: as of the tracker in a link. */
export const LARGEST_MINIMUM = 10_000;

/** A desk without rules. */
export const OPEN_DESK: AccessRules = {
  countsOnly: false,
  least: 0,
  withReason: false,
  twoPeople: false,
  noNames: false,
};

/** @throws EngineError `badPredicate` for a minimum that is none: whole, 0 or from 2 to `LARGEST_MINIMUM` */
export function checkRules(rules: AccessRules): AccessRules {
  const { least } = rules;
  if (!Number.isInteger(least) || least < 0 || least === 1 || least > LARGEST_MINIMUM)
    throw new EngineError(
      'badPredicate',
      `A minimum count is a whole number from 2 to ${LARGEST_MINIMUM}, or 0 for none; this one is ${least}.`,
    );
  return rules;
}
