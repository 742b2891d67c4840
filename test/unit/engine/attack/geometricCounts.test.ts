import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountBounds } from '$lib/engine/attack/CountBounds';
import { logChanceBehind } from '$lib/engine/attack/logChanceBehind';
import { MembershipRegistry } from '$lib/engine/attack/MembershipRegistry';
import { Memberships } from '$lib/engine/attack/Memberships';
import { EXACT_COUNT_LARGEST } from '$lib/engine/constants';
import { likelihoodOf } from '$lib/engine/repair/likelihoodOf';
import { Random } from '$lib/engine/random/Random';
import { enumerateJoint, type VectorPrior } from '../../../support/bruteJoint';
import { conditionAll } from './conditionAll';

/* Counts behind geometric noise, which rules nothing out: bounds are where it is written down, not where it ends. */

/**
 * What somebody who knows the noise makes of a number. More people than are in the world may subscribe: then a number can be as far off as
 * the noise is wide.
 */
const behind = (epsilon: number, published: number, people: number): CountBounds =>
  likelihoodOf(
    [{ kind: 'geometric', epsilon, budget: 1_000 }],
    published,
    0,
    Math.max(people, published),
  );
const toMask = (bits: number[]) => bits.reduce((mask, bit, claim) => mask + bit * 2 ** claim, 0);
const toMemberships = (registry: MembershipRegistry, prior: VectorPrior) =>
  Memberships.of(prior.map(({ bits, p }) => [registry.id(toMask(bits)), p]));
/** Sums leave out what is less likely than 10⁻⁹ in all. */
const TOLERANCE = 1e-6;

const epsilons = fc.constantFrom(0.0001, 0.01, 0.1, 0.5, 1, 3, 20);
const worlds = fc.integer({ min: 1, max: 3 }).chain((claims) => {
  const vector = fc.array(fc.constantFrom(0, 1), { minLength: claims, maxLength: claims });
  const prior = fc
    .uniqueArray(fc.record({ bits: vector, weight: fc.integer({ min: 1, max: 40 }) }), {
      minLength: 2,
      maxLength: 4,
      selector: ({ bits }) => bits.join(''),
    })
    .map((list): VectorPrior => {
      const total = list.reduce((sum, { weight }) => sum + weight, 0);
      return list.map(({ bits, weight }) => ({ bits, p: weight / total }));
    });
  const published = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: 3_000 }));
  return fc.record({
    people: fc.array(prior, { minLength: 1, maxLength: 5 }),
    other: prior,
    size: fc.integer({ min: 0, max: 3 }),
    numbers: fc.array(published, { minLength: claims, maxLength: claims }),
    epsilon: epsilons,
  });
});

/** Largest change, in nats, of the odds between any two vectors of anybody, over what their difference may change. */
function largestShare(
  registry: MembershipRegistry,
  priors: Memberships[],
  posteriors: Memberships[],
  epsilon: number,
): number {
  let largest = 0;
  priors.forEach((prior, person) => {
    for (const [a, before] of prior)
      for (const [b, beforeOther] of prior) {
        const apart = registry.bits[a].reduce(
          (sum, bit, claim) => sum + Math.abs(bit - registry.bits[b][claim]),
          0,
        );
        if (apart === 0) continue;
        const after = posteriors[person].chanceOf(a) / posteriors[person].chanceOf(b);
        const nats = Math.abs(Math.log(after) - Math.log(before / beforeOther));
        largest = Math.max(largest, nats / (apart * epsilon));
      }
  });
  return largest;
}

describe('counts behind geometric noise', () => {
  test('what lies beyond the bounds falls by ε nats a person, as the mechanism says', () => {
    const bounds = behind(0.5, 40, 1_000);
    for (const count of [0, 3, 12, 40, 69, 200])
      expect(logChanceBehind(bounds, count) - logChanceBehind(bounds, 40)).toBeCloseTo(
        -0.5 * Math.abs(count - 40),
        9,
      );
  });

  test('agree with listing every assignment, however far off the numbers are', () => {
    fc.assert(
      fc.property(worlds, ({ people, other, size, numbers, epsilon }) => {
        fc.pre(Math.max(...numbers) * epsilon < 600);
        const registry = new MembershipRegistry(numbers.length);
        const everybody = [...people, ...new Array<VectorPrior>(size).fill(other)];
        const counts = numbers.map((number) => behind(epsilon, number, everybody.length));
        fc.pre(other.some(({ bits }) => bits.every((bit) => bit === 0)));
        const priors = people.map((prior) => toMemberships(registry, prior));
        const got = conditionAll(registry, priors, toMemberships(registry, other), size, counts);
        const whole = numbers.map((number) => ({
          least: 0,
          most: everybody.length,
          chances: Float64Array.from({ length: everybody.length + 1 }, (_, count) =>
            Math.exp(-epsilon * (Math.abs(count - number) - Math.abs(everybody.length - number))),
          ),
        }));
        const wanted = enumerateJoint(everybody, whole);
        expect(got.contradiction).toBe(false);
        everybody.forEach((prior, person) => {
          const posterior = person < priors.length ? got.posteriors[person] : got.background;
          prior.forEach(({ bits }, i) => {
            const p = posterior.chanceOf(registry.id(toMask(bits)));
            expect(Math.abs(p - wanted.posteriors[person][i])).toBeLessThan(TOLERANCE);
          });
        });
      }),
      { seed: 41, numRuns: 300 },
    );
  });

  test('nobody’s odds move by more than ε nats a claim that tells two kinds of people apart', () => {
    fc.assert(
      fc.property(worlds, ({ people, other, size, numbers, epsilon }) => {
        const registry = new MembershipRegistry(numbers.length);
        const counts = numbers.map((number) => behind(epsilon, number, people.length + size));
        const priors = people.map((prior) => toMemberships(registry, prior));
        const background = toMemberships(registry, other);
        const { posteriors } = conditionAll(registry, priors, background, size, counts);
        // odds beyond a double’s last digits are not compared
        fc.pre(epsilon < 10);
        expect(largestShare(registry, priors, posteriors, epsilon)).toBeLessThan(1 + TOLERANCE);
      }),
      { seed: 42, numRuns: 400 },
    );
  });

  test('nor where counts are left to the tilt', () => {
    const random = new Random(43, 1);
    const chance = fc.double({ min: 0.001, max: 0.95, noNaN: true });
    const published = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(
        fc.array(chance, { minLength: 2, maxLength: 2 }),
        fc.array(published, { minLength: 2, maxLength: 2 }),
        epsilons,
        fc.integer({ min: 2_000, max: 100_000 }),
        (common, numbers, epsilon, size) => {
          const registry = new MembershipRegistry(2);
          const drawn = ([first, second]: number[]) =>
            Memberships.of([
              [0, (1 - first) * (1 - second)],
              [registry.id(1), first * (1 - second)],
              [registry.id(2), (1 - first) * second],
              [registry.id(3), first * second],
            ]);
          const priors = Array.from({ length: 20 }, () => drawn([random.unit(), random.unit()]));
          const counts = numbers.map((number) => behind(epsilon, number, size));
          const got = conditionAll(registry, priors, drawn(common), size, counts);
          expect(got.contradiction).toBe(false);
          fc.pre(epsilon < 10);
          expect(largestShare(registry, priors, got.posteriors, epsilon)).toBeLessThan(
            1 + TOLERANCE,
          );
        },
      ),
      { seed: 44, numRuns: 150 },
    );
  });

  test.each([
    ['far more than expected', 90_000, 1],
    ['far fewer', 3, -1],
  ])('known limit: %s, and everybody’s odds move by ε', (_, published, sign) => {
    const registry = new MembershipRegistry(1);
    const inside = registry.id(1);
    const person = (p: number) =>
      Memberships.of([
        [0, 1 - p],
        [inside, p],
      ]);
    for (const epsilon of [0.001, 0.1, 2]) {
      const size = 100_000;
      const { posteriors, method } = conditionAll(registry, [person(0.2)], person(0.05), size, [
        behind(epsilon, published, size),
      ]);
      const odds = posteriors[0].chanceOf(inside) / posteriors[0].chanceOf(0);
      expect(Math.log(odds / 0.25)).toBeCloseTo(sign * epsilon, 6);
      expect(method).toBe('relaxed');
    }
  });

  test('of a count left to the tilt the odds are those of the whole sum, nearly', () => {
    const registry = new MembershipRegistry(1);
    const inside = registry.id(1);
    const person = (p: number) =>
      Memberships.of([
        [0, 1 - p],
        [inside, p],
      ]);
    const size = 3_000;
    const share = 0.3;
    const table = new Float64Array(size + 1);
    table[0] = 1;
    for (let i = 0; i < size; i++)
      for (let k = i + 1; k >= 0; k--)
        table[k] = (1 - share) * table[k] + (k > 0 ? share * table[k - 1] : 0);
    for (const epsilon of [0.01, 0.1, 0.5])
      for (const published of [700, 850, 900, 930, 1_100]) {
        const counts = [behind(epsilon, published, size + 1)];
        const got = conditionAll(registry, [person(0.1)], person(share), size, counts);
        const likely = (more: number) =>
          table.reduce(
            (sum, p, k) => sum + p * Math.exp(-epsilon * Math.abs(published - k - more)),
            0,
          );
        const wanted = Math.log(likely(1) / likely(0));
        const odds = got.posteriors[0].chanceOf(inside) / got.posteriors[0].chanceOf(0);
        expect(published).toBeGreaterThan(EXACT_COUNT_LARGEST);
        expect(Math.abs(Math.log(odds * 9) - wanted)).toBeLessThan(0.002 + 0.02 * epsilon);
      }
  });
});
