import { fixedExp, fixedLog } from '../random/fixed';
import type { Random } from '../random/Random';
import { NEGLIGIBLE_CHANCE, type Channel } from './Channel';

/** Half of the finest step of `Random.unit`: keeps a draw of 0 away from log 0. */
const HALF_STEP = 1 / 8589934592;

/**
 * The geometric mechanism (Ghosh, Roughgarden & Sundararajan 2009): z is added with P(z) = ((1−a)/(1+a))·a^|z|, a = e^−ε, and what
 * falls below 0 is published as 0. One person more or less changes the chance of any number by at most a factor of e^ε, up to
 * the 2⁻³² that a draw can tell apart.
 * @param epsilon for each number; one person changes a count by at most 1
 */
export function addGeometric(epsilon: number): Channel {
  const a = fixedExp(-epsilon);
  const atZero = (1 - a) / (1 + a);
  const reachPeople = Math.ceil(-fixedLog(NEGLIGIBLE_CHANCE) / epsilon);
  const power = (n: number) => fixedExp(-epsilon * n);
  /** Failures before the first success: P(n) = (1−a)·aⁿ, by inversion. */
  const oneSided = (random: Random) => Math.floor(-fixedLog(random.unit() + HALF_STEP) / epsilon);
  return {
    // the difference of two one-sided draws is two-sided
    publish: (count, random) => Math.max(0, count + oneSided(random) - oneSided(random)),
    chance(published, count) {
      if (published < 0) return 0;
      return published === 0 ? power(count) / (1 + a) : atZero * power(Math.abs(published - count));
    },
    countsBehind: (published) => ({
      least: Math.max(0, published - reachPeople),
      most: published + reachPeople,
    }),
    reachPeople,
    isBounded: false,
    slopeNats: epsilon,
  };
}
