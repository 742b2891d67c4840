import { channelOf } from './channelOf';
import { NEGLIGIBLE_CHANCE } from './Channel';
import type { Repair } from './Repair';

/** How likely a published number is, by the true count behind it. */
export interface CountLikelihood {
  /** True counts `[least, most]`, both included; outside them the chance is negligible beside the largest. */
  least: number;
  most: number;
  /** Chance of what was published, for each of these counts; length `most − least + 1`. */
  chances: Float64Array;
  /** As in `Channel`. */
  slopeNats: number;
}

/**
 * What somebody who knows the repair makes of a published number (Bayes’ other half): its chance under every true count.
 * @param fewest the company posts nothing about fewer people than this
 * @param subscribers no count is larger
 */
export function likelihoodOf(
  repair: Repair,
  published: number,
  fewest: number,
  subscribers: number,
): CountLikelihood {
  const channel = channelOf(repair, subscribers);
  const behind = channel.countsBehind(published);
  const first = Math.max(fewest, behind.least);
  const last = Math.max(first, Math.min(subscribers, behind.most));
  const all = Float64Array.from({ length: last - first + 1 }, (_, i) =>
    channel.chance(published, first + i),
  );
  const enough = NEGLIGIBLE_CHANCE * all.reduce((a, b) => Math.max(a, b), 0);
  let from = 0;
  let to = all.length - 1;
  while (from < to && all[from] <= enough) from++;
  while (to > from && all[to] <= enough) to--;
  const { slopeNats } = channel;
  return { least: first + from, most: first + to, chances: all.slice(from, to + 1), slopeNats };
}
