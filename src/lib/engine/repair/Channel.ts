import type { Random } from '../random/Random';

/** What a defence makes of one number: a count goes in, what is published comes out, by chances that everybody knows. */
export interface Channel {
  /** What is published of a true count (≥ 0); null: nothing is. May be 0 or less: such a number is not posted either. */
  publish(count: number, random: Random): number | null;
  /** Probability that a true count is published as this number. */
  chance(published: number, count: number): number;
  /** The counts that a published number may stand for, `[least, most]`; those left out have chances below NEGLIGIBLE_CHANCE of the likeliest. */
  countsBehind(published: number): { least: number; most: number };
  /** A published number is off by at most so many people (as good as certainly). */
  reachPeople: number;
  /** Whether that is certain. */
  isBounded: boolean;
  /** Outside `countsBehind` the chance falls by so many nats with every further person, and inside no step is larger; ∞: none lies outside. */
  slopeNats: number;
}

/** Chances below this part of the likeliest are left out of sums over the counts behind a number. */
export const NEGLIGIBLE_CHANCE = 1e-6;
