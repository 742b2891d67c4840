import { describe, expect, test } from 'vitest';
import { conditionInWorlds } from '$lib/engine/attack/conditionInWorlds';
import { conditionOnCounts } from '$lib/engine/attack/conditionOnCounts';
import type { CountBounds } from '$lib/engine/attack/CountBounds';
import { MembershipRegistry } from '$lib/engine/attack/MembershipRegistry';
import { Memberships } from '$lib/engine/attack/Memberships';
import { Random } from '$lib/engine/random/Random';
import { enumerateJoint, type VectorPrior } from '../../../support/bruteJoint';

const exactly = (n: number): CountBounds => ({ least: n, most: n });
const VECTORS = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
];

/** Priors of some people over two claims. */
function drawPeople(seed: number, people: number): VectorPrior[] {
  const random = new Random(seed, 1);
  return Array.from({ length: people }, () => {
    const weights = [3, random.unit(), random.unit(), random.unit() / 2];
    const total = weights.reduce((a, b) => a + b, 0);
    return VECTORS.map((bits, i) => ({ bits, p: weights[i] / total }));
  });
}

/** As `conditionOnCounts` takes them, without anybody in the background. */
function given(people: VectorPrior[], counts: CountBounds[]): Parameters<typeof conditionOnCounts> {
  const registry = new MembershipRegistry(2);
  const ids = VECTORS.map(([a, b]) => registry.id(a + 2 * b));
  const priors = people.map((prior) =>
    Memberships.of(prior.map(({ p }, i) => [ids[i], p] as const)),
  );
  return [registry, priors, Memberships.of([[0, 1]]), 0, counts];
}

describe('how likely the counts are', () => {
  test.each<[string, CountBounds[]]>([
    ['two exact numbers', [exactly(2), exactly(1)]],
    ['nobody, and two', [exactly(0), exactly(2)]],
    ['bounds', [{ least: 1, most: 3 }, exactly(1)]],
    [
      'bounds of which some are likelier',
      [{ least: 1, most: 3, chances: Float64Array.of(0.2, 0.5, 0.1) }, exactly(2)],
    ],
  ])('%s: as enumerated', (_, counts) => {
    for (const seed of [1, 2, 3, 4]) {
      const people = drawPeople(seed, 6);
      const { logLikelihood } = conditionOnCounts(...given(people, counts));
      expect(logLikelihood).toBeCloseTo(Math.log(enumerateJoint(people, counts).chance), 9);
    }
  });

  test('a number too large for the lattice: near the exact chance', () => {
    const random = new Random(5, 1);
    const chances = Array.from({ length: 1_500 }, () => 0.2 + 0.3 * random.unit());
    const registry = new MembershipRegistry(1);
    const inside = registry.id(1);
    const priors = chances.map((p) =>
      Memberships.of([
        [0, 1 - p],
        [inside, p],
      ]),
    );
    let table = Float64Array.of(1);
    for (const p of chances)
      table = Float64Array.from(
        { length: table.length + 1 },
        (_, k) => (table[k] ?? 0) * (1 - p) + (table[k - 1] ?? 0) * p,
      );
    for (const k of [450, 500, 560]) {
      const found = conditionOnCounts(registry, priors, Memberships.of([[0, 1]]), 0, [exactly(k)]);
      expect(found.method).toBe('relaxed');
      expect(Math.abs(found.logLikelihood - Math.log(table[k]))).toBeLessThan(0.01);
    }
  });
});

describe('several worlds', () => {
  const counts = [exactly(2), exactly(1)];
  const worlds = [11, 12, 13].map((seed) => drawPeople(seed, 6));

  test('each weighs as much as it makes the counts likely', () => {
    const brute = worlds.map((people) => enumerateJoint(people, counts));
    const total = brute.reduce((sum, { chance }) => sum + chance, 0);
    const found = conditionInWorlds(worlds.map((people) => given(people, counts)));
    brute.forEach(({ chance }, world) =>
      expect(found.worldWeights[world]).toBeCloseTo(chance / total, 9),
    );
    for (let persona = 0; persona < 6; persona++)
      VECTORS.forEach(([a, b], vector) => {
        const wanted = brute.reduce(
          (sum, { chance, posteriors }) => sum + (chance / total) * posteriors[persona][vector],
          0,
        );
        // ids are given in the order of VECTORS, the first of them is 0
        const id = VECTORS.findIndex((bits) => bits[0] === a && bits[1] === b);
        expect(found.posterior(persona).chanceOf(id)).toBeCloseTo(wanted, 9);
      });
  });

  test('one that contradicts the counts weighs nothing; if all do, that is said', () => {
    const impossible = worlds[0].map((prior) =>
      prior.map(({ bits }, i) => ({ bits, p: i ? 0 : 1 })),
    );
    const both = conditionInWorlds([given(impossible, counts), given(worlds[1], counts)]);
    expect(both.contradiction).toBe(false);
    expect(both.worldWeights).toEqual([0, 1]);
    expect(conditionInWorlds([given(impossible, counts)]).contradiction).toBe(true);
    const none = conditionInWorlds([given(impossible, counts), given(impossible, counts)]);
    expect(none.contradiction).toBe(true);
  });
});
