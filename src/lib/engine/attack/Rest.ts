import type { Predicate } from '../announce/announcement';
import type { Suspect } from '../engine';

/** Whom two numbers leave over, as the numbers say it. */
export interface FoundRest {
  /** Announcements whose numbers they are; the same for two numbers of one post. People of `less` are all people of `of`. */
  of: number;
  less: number;
  /** Claims of the feed that say the numbers: these people fall under the first and not under the second. */
  plus: number;
  minus: number;
  /** Whom these claims count. */
  outer: Predicate;
  inner: Predicate;
  /** The two numbers: how many `outer` and `inner` are. */
  numbers: readonly [larger: number, smaller: number];
  /** How many are left, exactly; at least 1. */
  people: number;
}

/** Who is left when one published number is taken from another: a set that no post speaks of and two posts pin down. */
export interface Rest extends FoundRest {
  /** Probability of each persona before any number and after the posts; length `personas`. */
  before: Float64Array;
  probabilities: Float64Array;
  /** Everybody given at least `SUSPECT_FLOOR`, before or after, most probable after first; their `announcement` is −1. */
  suspects: Suspect[];
}
