import type { People } from '../announce/announcement';
import * as constants from '../constants';
import { claimBit, hasClaim } from './claimMask';

/** Chance of each set of claims whose "who they are" part a person fulfils; keys Σ 2^claim, summing to 1. */
export type AttributePattern = Map<number, number>;

/**
 * What is known of who a person is: a named town for certain, the rest by the shares of the population.
 * @param people a claim each
 * @param namedTown a town’s index, or −1
 */
export function attributePattern(
  people: People[],
  townShare: Float64Array,
  namedTown: number,
): AttributePattern {
  // start from "fulfils all", then strike out claim by claim below
  const all = people.reduce((mask, _, claim) => mask + claimBit(claim), 0);
  let pattern: AttributePattern = new Map([[all, 1]]);
  const columns: Array<[keyof People, ArrayLike<number>]> = [
    ['town', townShare],
    ['ageBand', constants.AGE_BAND_SHARES],
    ['plan', constants.PLAN_SHARES],
    ['device', constants.DEVICE_SHARES],
  ];
  for (const [key, shares] of columns) {
    const asked = people.map((who) => who[key]);
    if (asked.every((value) => value === undefined)) continue;
    const values = [...new Set(asked.filter((value) => value !== undefined))] as number[];
    const chances = values.map((value) =>
      key === 'town' && namedTown >= 0 ? (value === namedTown ? 1 : 0) : shares[value],
    );
    const outcomes: Array<[number, number]> = values.map((value, i) => [value, chances[i]]);
    outcomes.push([-1, Math.max(0, 1 - chances.reduce((a, b) => a + b, 0))]);
    const next: AttributePattern = new Map();
    for (const [mask, p] of pattern)
      for (const [value, chance] of outcomes) {
        if (chance === 0) continue;
        let kept = mask;
        asked.forEach((wanted, claim) => {
          if (wanted !== undefined && wanted !== value && hasClaim(kept, claim))
            kept -= claimBit(claim);
        });
        next.set(kept, (next.get(kept) ?? 0) + p * chance);
      }
    pattern = next;
  }
  return pattern;
}
