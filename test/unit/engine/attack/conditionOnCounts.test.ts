import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountBounds } from '$lib/engine/attack/CountBounds';
import { MembershipRegistry } from '$lib/engine/attack/MembershipRegistry';
import { Memberships } from '$lib/engine/attack/Memberships';
import { Random } from '$lib/engine/random/Random';
import { enumerateJoint, jointCountTable, type VectorPrior } from '../../../support/bruteJoint';
import { conditionAll } from './conditionAll';

const exactly = (n: number): CountBounds => ({ least: n, most: n });
const toMask = (bits: number[]) => bits.reduce((mask, bit, claim) => mask + bit * 2 ** claim, 0);

function toMemberships(registry: MembershipRegistry, prior: VectorPrior): Memberships {
  return Memberships.of(prior.map(({ bits, p }) => [registry.id(toMask(bits)), p]));
}

/** Probability of falling under a claim. */
function marginal(registry: MembershipRegistry, memberships: Memberships, claim: number): number {
  let p = 0;
  for (const [id, chance] of memberships) if (registry.bits[id][claim] === 1) p += chance;
  return p;
}

/** People each under one claim with chance `p`. */
function singles(registry: MembershipRegistry, chances: ArrayLike<number>): Memberships[] {
  const inside = registry.id(1);
  return Array.from(chances, (p) =>
    Memberships.of([
      [0, 1 - p],
      [inside, p],
    ]),
  );
}

/** Pr(count = 0…most) of people with these chances. */
function poissonBinomial(chances: number[], most: number): Float64Array {
  const table = new Float64Array(most + 1);
  table[0] = 1;
  for (const p of chances)
    for (let k = most; k >= 0; k--) table[k] = table[k] * (1 - p) + (k > 0 ? table[k - 1] * p : 0);
  return table;
}

function drawnChances(seed: number, size: number, largest: number): number[] {
  const random = new Random(seed, 1);
  return Array.from({ length: size }, () => random.unit() * random.unit() * largest);
}

describe('one exact count', () => {
  test('gives every person p·PB₋ᵣ(k−1)/PB(k), computed afresh without them', () => {
    const registry = new MembershipRegistry(1);
    const chances = [...drawnChances(1, 150, 0.4), 0.95, 0.8, 0.6, 0.5];
    const k = 17;
    const { posteriors, method } = conditionAll(
      registry,
      singles(registry, chances),
      Memberships.of([[0, 1]]),
      0,
      [exactly(k)],
    );
    const all = poissonBinomial(chances, k)[k];
    expect(method).toBe('exact');
    chances.forEach((p, r) => {
      const others = chances.filter((_, i) => i !== r);
      const wanted = (p * poissonBinomial(others, k - 1)[k - 1]) / all;
      expect(marginal(registry, posteriors[r], 0)).toBeCloseTo(wanted, 10);
    });
  });

  test('worked example: one suspect at 1% before a Poisson(20) background, 53 published: .02607', () => {
    const registry = new MembershipRegistry(1);
    const inside = registry.id(1);
    const size = 1e9;
    const background: Memberships = Memberships.of([
      [0, 1 - 20 / size],
      [inside, 20 / size],
    ]);
    const { posteriors } = conditionAll(registry, singles(registry, [0.01]), background, size, [
      exactly(53),
    ]);
    // posterior odds = prior odds × k/λ
    const odds = (0.01 / 0.99) * (53 / 20);
    expect(marginal(registry, posteriors[0], 0)).toBeCloseTo(odds / (1 + odds), 7);
    expect(marginal(registry, posteriors[0], 0).toFixed(5)).toBe('0.02607');
  });

  test.each([1, 2, 9, 53, 150, 400])(
    'law: the posteriors of everybody add up to the published %d, background included',
    (k) => {
      const registry = new MembershipRegistry(1);
      const inside = registry.id(1);
      const background: Memberships = Memberships.of([
        [0, 0.98],
        [inside, 0.02],
      ]);
      const size = 3_217.4;
      const { posteriors, background: after } = conditionAll(
        registry,
        singles(registry, drawnChances(k, 200, 0.9)),
        background,
        size,
        [exactly(k)],
      );
      const total = posteriors.reduce((sum, one) => sum + marginal(registry, one, 0), 0);
      expect(total + size * marginal(registry, after, 0)).toBeCloseTo(k, 9);
    },
  );

  test('the number of everybody makes everybody certain, the number 0 nobody', () => {
    const registry = new MembershipRegistry(1);
    const people = singles(registry, [0.2, 0.01, 0.7, 0.5]);
    const full = conditionAll(registry, people, Memberships.of([[0, 1]]), 0, [exactly(4)]);
    const none = conditionAll(registry, people, Memberships.of([[0, 1]]), 0, [exactly(0)]);
    for (let i = 0; i < people.length; i++) {
      expect(marginal(registry, full.posteriors[i], 0)).toBeCloseTo(1, 12);
      expect(marginal(registry, none.posteriors[i], 0)).toBe(0);
    }
  });

  test('gives equal people equal parts, whatever their chance was', () => {
    const registry = new MembershipRegistry(1);
    for (const p of [1e-7, 0.3, 0.999]) {
      const people = singles(registry, new Array(7).fill(p));
      const { posteriors } = conditionAll(registry, people, Memberships.of([[0, 1]]), 0, [
        exactly(3),
      ]);
      for (const one of posteriors) expect(marginal(registry, one, 0)).toBeCloseTo(3 / 7, 9);
    }
  });

  test('does not depend on the order of the people', () => {
    const registry = new MembershipRegistry(1);
    const chances = [...drawnChances(3, 60, 0.6), 0.9, 0.7];
    const run = (list: number[]) =>
      conditionAll(registry, singles(registry, list), Memberships.of([[0, 1]]), 0, [
        exactly(11),
      ]).posteriors.map((one) => marginal(registry, one, 0));
    const forward = run(chances);
    const backward = run([...chances].reverse()).reverse();
    forward.forEach((p, i) => expect(p).toBeCloseTo(backward[i], 11));
  });
});

/** A small world: people with a few vectors each, and counts that some assignment of them gives. */
const worldsWith = (mostBackground: number) =>
  fc
    .integer({ min: 1, max: 3 })
    .chain((claims) => {
      const vector = fc.array(fc.constantFrom(0, 1), { minLength: claims, maxLength: claims });
      const prior = (most: number) =>
        fc
          .uniqueArray(fc.record({ bits: vector, weight: fc.integer({ min: 1, max: 40 }) }), {
            minLength: 1,
            maxLength: most,
            selector: ({ bits }) => bits.join(''),
          })
          .map((list): VectorPrior => {
            const total = list.reduce((sum, { weight }) => sum + weight, 0);
            return list.map(({ bits, weight }) => ({ bits, p: weight / total }));
          });
      return fc.record({
        claims: fc.constant(claims),
        few: fc.array(prior(4), { minLength: 1, maxLength: 5 }),
        many: fc.array(prior(2), { minLength: 0, maxLength: 5 }),
        other: prior(3),
        size: fc.integer({ min: 0, max: mostBackground }),
        pick: fc.array(fc.nat(3), { minLength: 13, maxLength: 13 }),
        below: fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
        above: fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
      });
    })
    .map(({ claims, few, many, size, pick, below, above, ...rest }) => {
      // nobody in the background is certain of anything
      const outside = { bits: new Array<number>(claims).fill(0), p: 0.05 };
      const isPossible = rest.other.some(({ bits }) => bits.every((bit) => bit === 0));
      const other: VectorPrior =
        size === 0
          ? [{ ...outside, p: 1 }]
          : isPossible
            ? rest.other
            : [outside, ...rest.other.map(({ bits, p }) => ({ bits, p: 0.95 * p }))];
      const people = [...few, ...many];
      const everybody = [...people, ...new Array<VectorPrior>(size).fill(other)];
      const counts = new Array<number>(claims).fill(0);
      everybody.forEach((prior, i) =>
        prior[pick[i] % prior.length].bits.forEach((bit, claim) => (counts[claim] += bit)),
      );
      const bounds = counts.map((n, c) => ({
        least: Math.max(0, n - below[c]),
        most: n + above[c],
      }));
      return { claims, people, other, size, everybody, counts: counts.map(exactly), bounds };
    });

const worlds = worldsWith(3);
const closedWorlds = worldsWith(0);
type World = typeof worlds extends fc.Arbitrary<infer W> ? W : never;

/** Largest difference between the engine’s posteriors and those of an enumeration. */
function worstDifference(world: World, bounds: CountBounds[]): number {
  const registry = new MembershipRegistry(world.claims);
  const priors = world.people.map((prior) => toMemberships(registry, prior));
  const other = toMemberships(registry, world.other);
  const got = conditionAll(registry, priors, other, world.size, bounds);
  const wanted = enumerateJoint(world.everybody, bounds);
  expect(got.contradiction).toBe(false);
  let worst = 0;
  world.everybody.forEach((prior, person) => {
    const posterior = person < world.people.length ? got.posteriors[person] : got.background;
    prior.forEach(({ bits }, i) => {
      const p = posterior.chanceOf(registry.id(toMask(bits)));
      worst = Math.max(worst, Math.abs(p - wanted.posteriors[person][i]));
    });
  });
  return worst;
}

describe('several counts at once', () => {
  test('exact counts agree with listing every assignment of up to ten people', () => {
    fc.assert(
      fc.property(closedWorlds, (world) => {
        expect(worstDifference(world, world.counts)).toBeLessThan(1e-9);
      }),
      { seed: 21, numRuns: 300 },
    );
  });

  test('exact counts agree with an enumeration that lists the background too', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        expect(worstDifference(world, world.counts)).toBeLessThan(1e-9);
      }),
      { seed: 22, numRuns: 300 },
    );
  });

  test('intervals of counts agree with an enumeration', () => {
    fc.assert(
      fc.property(closedWorlds, (world) => {
        expect(worstDifference(world, world.bounds)).toBeLessThan(1e-9);
      }),
      { seed: 23, numRuns: 300 },
    );
  });

  test('counts that are off by known chances agree with an enumeration that weighs them', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(closedWorlds, weights, (world, drawn) => {
        const bounds = world.bounds.map(({ least, most }, claim) => ({
          least,
          most,
          chances: Float64Array.from({ length: most - least + 1 }, (_, i) => drawn[claim * 5 + i]),
        }));
        expect(worstDifference(world, bounds)).toBeLessThan(1e-9);
      }),
      { seed: 26, numRuns: 300 },
    );
  });

  test('law: under each claim, the posteriors add up to its count', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const registry = new MembershipRegistry(world.claims);
        const priors = world.people.map((prior) => toMemberships(registry, prior));
        const other = toMemberships(registry, world.other);
        const { posteriors, background } = conditionAll(
          registry,
          priors,
          other,
          world.size,
          world.counts,
        );
        world.counts.forEach(({ least }, claim) => {
          const total = posteriors.reduce((sum, one) => sum + marginal(registry, one, claim), 0);
          expect(total + world.size * marginal(registry, background, claim)).toBeCloseTo(least, 9);
        });
      }),
      { seed: 24, numRuns: 200 },
    );
  });

  test('is not the product of the marginals: two claims about the same two people', () => {
    // Each is under both claims or neither; one person is under each: the same one.
    const registry = new MembershipRegistry(2);
    const both = registry.id(3);
    const people: Memberships[] = [
      Memberships.of([
        [0, 0.5],
        [both, 0.5],
      ]),
      Memberships.of([
        [0, 0.5],
        [both, 0.5],
      ]),
    ];
    const { posteriors } = conditionAll(registry, people, Memberships.of([[0, 1]]), 0, [
      exactly(1),
      exactly(1),
    ]);
    expect(posteriors[0].chanceOf(both)).toBeCloseTo(0.5, 12);
    expect(posteriors[0].chanceOf(registry.id(1))).toBe(0);
  });
});

describe('a count too large for the lattice', () => {
  const k = 700;
  const chances = drawnChances(31, 3_000, 0.9);

  test('agrees with the exact Poisson–binomial to less than one over the count', () => {
    const registry = new MembershipRegistry(1);
    const { posteriors, method } = conditionAll(
      registry,
      singles(registry, chances),
      Memberships.of([[0, 1]]),
      0,
      [exactly(k)],
    );
    expect(method).toBe('relaxed');
    const all = poissonBinomial(chances, k)[k];
    for (let r = 0; r < chances.length; r += 60) {
      const others = chances.filter((_, i) => i !== r);
      const wanted = (chances[r] * poissonBinomial(others, k - 1)[k - 1]) / all;
      expect(Math.abs(marginal(registry, posteriors[r], 0) - wanted)).toBeLessThan(1 / k);
    }
  });

  test('law: the posteriors add up to it exactly', () => {
    const registry = new MembershipRegistry(1);
    const background: Memberships = Memberships.of([
      [0, 0.7],
      [registry.id(1), 0.3],
    ]);
    const { posteriors, background: after } = conditionAll(
      registry,
      singles(registry, chances),
      background,
      500,
      [exactly(k)],
    );
    const total = posteriors.reduce((sum, one) => sum + marginal(registry, one, 0), 0);
    expect(Math.abs(total + 500 * marginal(registry, after, 0) - k)).toBeLessThan(1e-7);
  });

  test('beside a small count that is kept exactly, agrees with the joint table of both', () => {
    const registry = new MembershipRegistry(2);
    const [first, second, both] = [1, 2, 3].map((mask) => registry.id(mask));
    const random = new Random(32, 1);
    const people = Array.from({ length: 900 }, () => ({
      first: 0.3 + 0.6 * random.unit(),
      second: 0.002 * random.unit(),
      both: 0.01 * random.unit(),
    }));
    const [large, small] = [560, 3];
    const priors = people.map((p): Memberships =>
      Memberships.of([
        [0, 1 - p.first - p.second - p.both],
        [first, p.first],
        [second, p.second],
        [both, p.both],
      ]),
    );
    const { posteriors, method } = conditionAll(registry, priors, Memberships.of([[0, 1]]), 0, [
      exactly(large),
      exactly(small),
    ]);
    expect(method).toBe('relaxed');
    const width = small + 1;
    const all = jointCountTable(people, large, small)[large * width + small];
    let sumLarge = 0;
    let sumSmall = 0;
    for (const one of posteriors) {
      sumLarge += marginal(registry, one, 0);
      sumSmall += marginal(registry, one, 1);
    }
    expect(sumSmall).toBeCloseTo(small, 9);
    expect(Math.abs(sumLarge - large)).toBeLessThan(1);
    for (let r = 0; r < people.length; r += 90) {
      const rest = jointCountTable(
        people.filter((_, i) => i !== r),
        large,
        small,
      );
      const wanted = new Map([
        [first, (people[r].first * rest[(large - 1) * width + small]) / all],
        [second, (people[r].second * rest[large * width + small - 1]) / all],
        [both, (people[r].both * rest[(large - 1) * width + small - 1]) / all],
      ]);
      for (const [id, p] of wanted)
        expect(Math.abs(posteriors[r].chanceOf(id) - p)).toBeLessThan(1 / large);
    }
  });
});

describe('numbers that cannot be true', () => {
  const registry = new MembershipRegistry(2);
  const nobody: Memberships = Memberships.of([[0, 1]]);
  const [first, both] = [1, 3].map((mask) => registry.id(mask));

  test.each<[string, Memberships[], CountBounds[]]>([
    [
      'more people than there are',
      [
        Memberships.of([
          [0, 0.5],
          [first, 0.5],
        ]),
      ],
      [exactly(2), exactly(0)],
    ],
    [
      'people where nobody could be',
      [
        Memberships.of([
          [0, 0.5],
          [first, 0.5],
        ]),
      ],
      [exactly(1), exactly(1)],
    ],
    [
      'a part larger than its whole',
      [
        Memberships.of([
          [0, 0.5],
          [first, 0.2],
          [both, 0.3],
        ]),
        Memberships.of([
          [0, 0.5],
          [first, 0.2],
          [both, 0.3],
        ]),
      ],
      [exactly(1), exactly(2)],
    ],
    [
      'fewer than are certain',
      [Memberships.of([[first, 1]]), Memberships.of([[first, 1]])],
      [exactly(1), exactly(0)],
    ],
  ])('%s: a contradiction, and the priors stand', (_, people, counts) => {
    const { contradiction, posteriors } = conditionAll(registry, people, nobody, 0, counts);
    expect(contradiction).toBe(true);
    expect(posteriors).toEqual(people);
  });

  test('no numbers at all: the priors stand, without contradiction', () => {
    const empty = new MembershipRegistry(0);
    const { contradiction, posteriors, method } = conditionAll(
      empty,
      [Memberships.of([[0, 1]])],
      nobody,
      10,
      [],
    );
    expect({ contradiction, method }).toEqual({ contradiction: false, method: 'exact' });
    expect(posteriors[0].chanceOf(0)).toBe(1);
  });
});
