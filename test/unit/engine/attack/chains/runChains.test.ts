import { describe, expect, test } from 'vitest';
import { runChains, type Watched } from '$lib/engine/attack/chains/runChains';
import type { CountBounds } from '$lib/engine/attack/CountBounds';
import { MembershipRegistry } from '$lib/engine/attack/MembershipRegistry';
import { Memberships } from '$lib/engine/attack/Memberships';
import { Random } from '$lib/engine/random/Random';
import { enumerateJoint, type VectorPrior } from '../../../../support/bruteJoint';
import { conditionAll } from '../conditionAll';

const exactly = (n: number): CountBounds => ({ least: n, most: n });
const toMask = (bits: number[]) => bits.reduce((mask, bit, claim) => mask + bit * 2 ** claim, 0);
const toMemberships = (registry: MembershipRegistry, prior: VectorPrior) =>
  Memberships.of(prior.map(({ bits, p }) => [registry.id(toMask(bits)), p] as const));
const nobody = Memberships.of([[0, 1]]);

/** A person who falls under each of some vectors with chances drawn at random. */
function drawnPrior(random: Random, vectors: number[][]): VectorPrior {
  const weights = vectors.map(() => random.unit() ** 2);
  const total = weights.reduce((a, b) => a + b, 0);
  return vectors.map((bits, i) => ({ bits, p: weights[i] / total }));
}

/** Every vector of so many claims. */
const allVectors = (claims: number) =>
  Array.from({ length: 2 ** claims }, (_, mask) =>
    Array.from({ length: claims }, (__, claim) => (mask >> claim) & 1),
  );

/** Largest difference between the draws’ shares and the chances that are known. */
function largestGap(
  registry: MembershipRegistry,
  people: VectorPrior[],
  found: Memberships[],
  wanted: number[][],
): number {
  let gap = 0;
  people.forEach((prior, who) =>
    prior.forEach(({ bits }, i) => {
      const p = found[who].chanceOf(registry.id(toMask(bits)));
      gap = Math.max(gap, Math.abs(p - wanted[who][i]));
    }),
  );
  return gap;
}

const watchAll = (registry: MembershipRegistry, people: number): Watched[] =>
  Array.from({ length: people }, (_, persona) => ({
    persona,
    isIn: Uint8Array.from(registry.bits, (bits) => bits[0]),
  }));

describe('chains of swaps find what listing every possibility finds', () => {
  test.each([
    ['one count', 1, 7, [exactly(3)]],
    ['two counts that overlap', 2, 6, [exactly(2), exactly(3)]],
    ['three counts', 3, 5, [exactly(2), exactly(1), exactly(3)]],
    ['a count between bounds', 2, 6, [{ least: 1, most: 3 }, exactly(2)]],
    [
      'a noisy count, and a gap in it',
      2,
      6,
      [{ least: 0, most: 3, chances: Float64Array.of(0.1, 0.5, 0, 0.4) }, exactly(2)],
    ],
  ])('%s', async (_, claims, size, counts: CountBounds[]) => {
    for (const seed of [1, 2, 3]) {
      const random = new Random(seed, claims);
      const people = Array.from({ length: size }, () => drawnPrior(random, allVectors(claims)));
      const registry = new MembershipRegistry(claims);
      const priors = people.map((prior) => toMemberships(registry, prior));
      const chains = (await runChains(
        registry,
        priors,
        nobody,
        0,
        counts,
        watchAll(registry, size),
        {
          chains: 4,
          draws: 4_000,
          movesAPerson: 8,
          mostMoves: 20_000_000,
        },
      ))!;
      const { posteriors } = enumerateJoint(people, counts);
      expect(chains.rHat).toBeLessThan(1.02);
      // four standard errors of an even chance
      const error = Math.sqrt(0.25 / chains.effectiveDraws);
      expect(largestGap(registry, people, chains.posteriors, posteriors)).toBeLessThan(4 * error);
      expect(error).toBeLessThan(0.01);
    }
  });

  test('where people can only trade in three, swaps of two are stuck and the excursions are not', async () => {
    // {A}, {B}, {AB}: the counts fit with the first two full and the third empty, or the other way round
    const people: VectorPrior[] = [
      [
        { bits: [0, 0], p: 0.5 },
        { bits: [1, 0], p: 0.5 },
      ],
      [
        { bits: [0, 0], p: 0.5 },
        { bits: [0, 1], p: 0.5 },
      ],
      [
        { bits: [0, 0], p: 0.6 },
        { bits: [1, 1], p: 0.4 },
      ],
    ];
    const registry = new MembershipRegistry(2);
    const priors = people.map((prior) => toMemberships(registry, prior));
    const counts = [exactly(1), exactly(1)];
    const chains = (await runChains(registry, priors, nobody, 0, counts, watchAll(registry, 3)))!;
    const { posteriors } = enumerateJoint(people, counts);
    expect(posteriors[2][1]).toBeCloseTo(0.4, 12);
    expect(chains.rHat).toBeLessThan(1.05);
    expect(largestGap(registry, people, chains.posteriors, posteriors)).toBeLessThan(0.04);
  });
});

describe('chains of swaps beside the lattice, with a background', () => {
  test.each([
    ['one count', 1, [exactly(9)], 400],
    ['two', 2, [exactly(4), exactly(12)], 900],
    ['three, one of nobody', 3, [exactly(3), exactly(0), exactly(8)], 300],
  ])('%s', async (_, claims, counts: CountBounds[], size) => {
    const random = new Random(5, claims);
    const registry = new MembershipRegistry(claims);
    const vectors = allVectors(claims);
    const priors = Array.from({ length: 40 }, () => {
      const p = vectors.map((bits) => (bits.includes(1) ? 0.1 * random.unit() ** 3 : 0));
      p[0] = 1 - p.reduce((a, b) => a + b, 0);
      return toMemberships(
        registry,
        vectors.map((bits, i) => ({ bits, p: p[i] })),
      );
    });
    const others = toMemberships(
      registry,
      vectors.map((bits) => ({
        bits,
        p: bits.includes(1) ? 0.004 : 1 - 0.004 * (vectors.length - 1),
      })),
    );
    const exact = conditionAll(registry, priors, others, size, counts);
    expect(exact.method).toBe('exact');
    const chanceOf = (who: number) =>
      registry.bits.reduce((p, bits, id) => p + bits[0] * exact.posteriors[who].chanceOf(id), 0);
    // as in the lab, what is watched is who may be named: of the rarest there is too little to watch
    const watched = watchAll(registry, 40).filter(({ persona }) => chanceOf(persona) >= 0.02);
    expect(watched.length).toBeGreaterThan(3);
    const chains = (await runChains(registry, priors, others, size, counts, watched, {
      chains: 4,
      draws: 4_000,
      movesAPerson: 6,
      mostMoves: 20_000_000,
    }))!;
    expect(chains.rHat).toBeLessThan(1.02);
    expect(chains.effectiveDraws).toBeGreaterThan(600);
    priors.forEach((_prior, who) =>
      registry.bits.forEach((__, id) => {
        const p = exact.posteriors[who].chanceOf(id);
        const error = Math.sqrt(Math.max(p * (1 - p), 0.001) / chains.effectiveDraws);
        expect(Math.abs(chains.posteriors[who].chanceOf(id) - p)).toBeLessThan(5 * error);
      }),
    );
  });

  test('say that they did not mix where they were given no time', async () => {
    const registry = new MembershipRegistry(1);
    const inside = registry.id(1);
    const priors = Array.from({ length: 60 }, () =>
      Memberships.of([
        [0, 0.5],
        [inside, 0.5],
      ]),
    );
    const watched = watchAll(registry, 60);
    const effort = { chains: 4, draws: 10, movesAPerson: 0.01, mostMoves: 1_000_000 };
    const chains = (await runChains(registry, priors, nobody, 0, [exactly(30)], watched, effort))!;
    expect(chains.rHat).toBeGreaterThan(1.1);
    expect(
      await runChains(registry, priors, nobody, 0, [exactly(30)], watched, {
        ...effort,
        mostMoves: 5,
      }),
    ).toBeNull();
  });
});
