import { fixedExp, fixedLog } from '../random/fixed';
import type { Random } from '../random/Random';
import { NEGLIGIBLE_CHANCE, type Channel } from './Channel';

/** Half of the finest step of `Random.unit`: keeps a draw of 0 away from log 0. */
const HALF_STEP = 1 / 8589934592;

/**
 * The geometric mechanism (Ghosh, Roughgarden & Sundararajan 2009): z is added with P(z) = ((1−a)/(1+a))·a^|z|, a = e^−ε, and what
 * falls below 0 is published as 0, what is above `most` as `most`. One person more or less changes the chance of any number by at most a
 * factor of e^ε, up to the 2⁻³² that a draw can tell apart.
 * @param epsilon for each number; one person changes a count by at most 1
 * @param most how many people there can be, which everybody knows; no true count is larger. ∞ if that does not matter
 */
export function addGeometric(epsilon: number, most: number): Channel {
  const a = fixedExp(-epsilon);
  const atZero = (1 - a) / (1 + a);
  const reachPeople = Math.ceil(-fixedLog(NEGLIGIBLE_CHANCE) / epsilon);
  const power = (n: number) => fixedExp(-epsilon * n);
  /** Failures before the first success: P(n) = (1−a)·aⁿ, by inversion. */
  const oneSided = (random: Random) => Math.floor(-fixedLog(random.unit() + HALF_STEP) / epsilon);
  return {
    // the difference of two one-sided draws is two-sided
    publish: (count, random) =>
      Math.min(most, Math.max(0, count + oneSided(random) - oneSided(random))),
    chance(published, count) {
      if (published < 0 || published > most) return 0;
      const chance = power(Math.abs(published - count));
      return published === 0 || published === most ? chance / (1 + a) : atZero * chance;
    },
    countsBehind: (published) => ({
      least: Math.max(0, published - reachPeople),
      most: Math.min(most, published + reachPeople),
    }),
    reachPeople,
    isBounded: false,
    slopeNats: epsilon,
  };
}
