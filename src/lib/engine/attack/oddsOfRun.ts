import type { DiaryView } from './DiaryView';
import { isSingle, singleOdds } from './singleOdds';
import { runKey } from './runKey';
import type { RunQuestion } from './RunQuestion';
import type { RunWeigher } from './RunWeigher';

/**
 * Odds that runs of a habit lie behind entries about a target, given the habit.
 * @param question about all entries of the diary that concern the target
 * @returns by pair of activity and level of writing (`pairs.ts`)
 */
export function oddsOfRun(
  weigher: RunWeigher,
  diary: DiaryView,
  question: RunQuestion,
): Float64Array {
  const { habit, target } = question;
  const known = diary.runOdds.get(runKey(habit, target));
  if (known) return known;
  if (!isSingle(weigher.likelihood, diary.columns, question))
    throw new RangeError('These entries were not weighed when the diary was read.');
  const { ofTaste, ofPair } = singleOdds(weigher, diary.columns, question);
  let mean = 0;
  diary.given[habit].taste.forEach((share, taste) => {
    if (share > 0) mean += share * ofTaste(taste);
  });
  return ofPair.map((odds) => mean * odds);
}

/** Probability that runs lie behind entries, by their odds and how likely each pair is. @param intensity sums to 1 */
export function chanceOfRun(odds: Float64Array, intensity: Float64Array): number {
  let chance = 0;
  for (let pair = 0; pair < odds.length; pair++)
    chance += (intensity[pair] * odds[pair]) / (1 + odds[pair]);
  return chance;
}
