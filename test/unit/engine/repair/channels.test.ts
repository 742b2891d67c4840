import { describe, expect, test } from 'vitest';
import { Random } from '$lib/engine/random/Random';
import { addGeometric } from '$lib/engine/repair/addGeometric';
import { addNoise } from '$lib/engine/repair/addNoise';
import type { Channel } from '$lib/engine/repair/Channel';
import { channelOf } from '$lib/engine/repair/channelOf';
import { composeChannels } from '$lib/engine/repair/composeChannels';
import { likelihoodOf } from '$lib/engine/repair/likelihoodOf';
import { minimumCount } from '$lib/engine/repair/minimumCount';
import type { Defence } from '$lib/engine/repair/Repair';
import { roundCount } from '$lib/engine/repair/roundCount';
import { roundRandomly } from '$lib/engine/repair/roundRandomly';
import { chiSquareDeviation, moments, shareDeviation } from '../statistics';

const DRAWS = 40_000;
/** Standard deviations at which a seeded test of a sampler gives up: 1 in 10,000 samplers that are right would. */
const TOO_FAR = 3.9;

function draws(channel: Channel, count: number, seed: number): Array<number | null> {
  const random = new Random(seed, 1);
  return Array.from({ length: DRAWS }, () => channel.publish(count, random));
}

/** χ² of what is drawn against the chances stated, over the published values 0…`most`, and nothing published. */
function deviation(channel: Channel, count: number, most: number, seed: number): number {
  const observed = new Float64Array(most + 2);
  for (const value of draws(channel, count, seed))
    observed[value === null ? most + 1 : Math.min(value, most + 1)]++;
  const expected = Float64Array.from({ length: most + 2 }, (_, value) =>
    value <= most ? DRAWS * channel.chance(value, count) : 0,
  );
  expected[most + 1] = DRAWS - expected.reduce((a, b) => a + b, 0);
  return chiSquareDeviation(observed, expected);
}

describe('minimum count', () => {
  test('publishes from the minimum on, exactly', () => {
    const channel = minimumCount(11);
    const random = new Random(1, 1);
    expect([0, 1, 10, 11, 53].map((n) => channel.publish(n, random))).toEqual([
      null,
      null,
      null,
      11,
      53,
    ]);
    expect(channel.chance(11, 11)).toBe(1);
    expect(channel.chance(10, 10)).toBe(0);
  });
});

describe('rounding', () => {
  const table = (channel: Channel, counts: number[]) =>
    counts.map((n) => channel.publish(n, new Random(1, 1)));

  test('to 5, as HESA: below 2.5 becomes 0', () => {
    expect(table(roundCount(5, 0), [0, 1, 2, 3, 4, 5, 7, 8, 12, 13, 53])).toEqual([
      0, 0, 0, 5, 5, 5, 5, 10, 10, 15, 55,
    ]);
  });

  test('under 5 hidden, the rest to 5, as Ofqual', () => {
    expect(table(roundCount(5, 5), [1, 4, 5, 7, 8, 53])).toEqual([null, null, 5, 5, 10, 55]);
  });

  test('1 to 7 hidden, the rest to 5, as the NHS', () => {
    expect(table(roundCount(5, 8), [1, 7, 8, 12, 13])).toEqual([null, null, 10, 10, 15]);
  });

  test.each([
    [5, 0],
    [5, 5],
    [5, 8],
    [2, 0],
    [3, 1],
    [10, 0],
    [7, 4],
  ])('to %i, hidden below %i: the counts behind a number are those that give it', (to, hidden) => {
    const channel = roundCount(to, hidden);
    const random = new Random(1, 1);
    for (let published = to; published <= 6 * to; published += to) {
      const behind = Array.from({ length: 8 * to }, (_, n) => n).filter(
        (n) => channel.publish(n, random) === published,
      );
      if (behind.length === 0) continue;
      const { least, most } = channel.countsBehind(published);
      expect([least, most]).toEqual([behind[0], behind[behind.length - 1]]);
      for (let n = 0; n < 8 * to; n++)
        expect(channel.chance(published, n)).toBe(behind.includes(n) ? 1 : 0);
    }
  });
});

describe('RR3', () => {
  test('worked example: 4 becomes 3 with 2/3 and 6 with 1/3; 6 stays', () => {
    const channel = roundRandomly();
    expect(channel.chance(3, 4)).toBeCloseTo(2 / 3, 15);
    expect(channel.chance(6, 4)).toBeCloseTo(1 / 3, 15);
    expect(channel.chance(6, 6)).toBe(1);
    expect(channel.chance(5, 5)).toBe(0);
    expect(new Set(draws(channel, 6, 2))).toEqual(new Set([6]));
  });

  test.each([1, 2, 52, 53])(
    'of %i: draws have the stated chances, and the count itself as mean',
    (n) => {
      const channel = roundRandomly();
      const values = draws(channel, n, 3 + n) as number[];
      const nearer = values.filter((value) => Math.abs(value - n) === 1).length;
      expect(Math.abs(shareDeviation(nearer, DRAWS, 2 / 3))).toBeLessThan(TOO_FAR);
      const { mean, variance } = moments(values);
      expect(Math.abs(mean - n)).toBeLessThan(TOO_FAR * Math.sqrt(variance / DRAWS));
    },
  );

  test('is unbiased by its chances, too', () => {
    const channel = roundRandomly();
    for (let n = 0; n <= 40; n++) {
      let mean = 0;
      for (let value = 0; value <= n + 3; value++) mean += value * channel.chance(value, n);
      expect(mean).toBeCloseTo(n, 12);
    }
  });
});

describe('noise', () => {
  test('every number within reach is as likely', () => {
    expect(Math.abs(deviation(addNoise(2), 7, 12, 4))).toBeLessThan(TOO_FAR);
    const values = new Set(draws(addNoise(2), 7, 5));
    expect([...values].sort()).toEqual([5, 6, 7, 8, 9]);
  });
});

describe('the geometric mechanism', () => {
  const EPSILONS = [0.1, 0.5, 1, 2];

  test.each(EPSILONS)('at ε = %f draws have the stated chances', (epsilon) => {
    const most = 12 + Math.ceil(8 / epsilon);
    expect(Math.abs(deviation(addGeometric(epsilon, Infinity), 9, most, 6))).toBeLessThan(TOO_FAR);
    expect(Math.abs(deviation(addGeometric(epsilon, Infinity), 0, most, 7))).toBeLessThan(TOO_FAR);
  });

  test.each(EPSILONS)('at ε = %f the variance is 2a/(1−a)² far above 0', (epsilon) => {
    const a = Math.exp(-epsilon);
    const count = 5_000;
    const { mean, variance } = moments(
      draws(addGeometric(epsilon, Infinity), count, 8) as number[],
    );
    const wanted = (2 * a) / (1 - a) ** 2;
    expect(Math.abs(mean - count)).toBeLessThan(TOO_FAR * Math.sqrt(wanted / DRAWS));
    // the fourth moment of two-sided geometric noise is below 7 variances squared at these ε, but for the largest
    expect(Math.abs(variance / wanted - 1)).toBeLessThan(TOO_FAR * Math.sqrt(8 / DRAWS));
  });

  test.each(EPSILONS)(
    'at ε = %f one person more or less changes no chance by more than e^ε',
    (epsilon) => {
      const channel = addGeometric(epsilon, Infinity);
      const most = Math.exp(epsilon) * (1 + 1e-12);
      let worst = 0;
      for (let count = 0; count < 40; count++)
        for (let value = 0; value < 120; value++) {
          const ratio = channel.chance(value, count) / channel.chance(value, count + 1);
          worst = Math.max(worst, ratio, 1 / ratio);
        }
      expect(worst).toBeLessThanOrEqual(most);
      expect(worst).toBeGreaterThan(Math.exp(epsilon) * (1 - 1e-9));
    },
  );

  test.each(EPSILONS)(
    'at ε = %f among 60 people none more are published, and the promise holds',
    (epsilon) => {
      const people = 60;
      const channel = addGeometric(epsilon, people);
      expect(Math.abs(deviation(channel, 52, people, 13))).toBeLessThan(TOO_FAR);
      let worst = 0;
      for (let count = 0; count < people; count++)
        for (let value = 0; value <= people; value++) {
          const ratio = channel.chance(value, count) / channel.chance(value, count + 1);
          worst = Math.max(worst, ratio, 1 / ratio);
        }
      expect(worst).toBeLessThanOrEqual(Math.exp(epsilon) * (1 + 1e-12));
    },
  );

  test('chances sum to 1, what falls below 0 at 0', () => {
    for (const epsilon of EPSILONS)
      for (const count of [0, 1, 5]) {
        const channel = addGeometric(epsilon, Infinity);
        let sum = 0;
        for (let value = 0; value < count + 400 / epsilon; value++)
          sum += channel.chance(value, count);
        expect(sum).toBeCloseTo(1, 12);
      }
  });
});

describe('several defences of one number', () => {
  test('a minimum behind noise, and rounding behind both: draws have the stated chances', () => {
    const channel = composeChannels([
      addGeometric(0.5, Infinity),
      minimumCount(5),
      roundCount(5, 0),
    ]);
    expect(Math.abs(deviation(channel, 6, 40, 9))).toBeLessThan(TOO_FAR);
  });

  test('RR3 behind keyed noise', () => {
    const channel = composeChannels([addNoise(2), roundRandomly()]);
    expect(Math.abs(deviation(channel, 8, 20, 10))).toBeLessThan(TOO_FAR);
  });

  test('no more people than there are, whatever the defence: draws have the stated chances', () => {
    const people = 13;
    const defences: Defence[] = [
      { kind: 'round', to: 5, hiddenBelow: 0 },
      { kind: 'rr3', isKeyed: false },
      { kind: 'noise', spread: 3, isKeyed: false },
      { kind: 'geometric', epsilon: 0.0001, budget: 9 },
    ];
    for (const repair of [...defences.map((one) => [one]), defences, [...defences].reverse()])
      for (const count of [11, 12, 13]) {
        const channel = channelOf(repair, people);
        expect(Math.max(...draws(channel, count, 12).map((n) => n ?? 0))).toBeLessThanOrEqual(
          people,
        );
        if (channel.chance(channel.publish(count, new Random(1, 1))!, count) === 1) continue;
        expect(Math.abs(deviation(channel, count, people, 12))).toBeLessThan(TOO_FAR);
      }
    // 13 is no multiple of 5: it stands for everybody from 13 up to what would be 15
    expect(likelihoodOf([defences[0]], 13, 1, people)).toMatchObject({ least: 13, most: 13 });
    const all = likelihoodOf([defences[2]], 13, 1, people);
    expect([all.least, all.most]).toEqual([10, 13]);
    expect([...all.chances].map((chance) => Math.round(7 * chance))).toEqual([1, 2, 3, 4]);
  });

  test('none changes nothing', () => {
    const channel = composeChannels([]);
    expect(channel.publish(53, new Random(1, 1))).toBe(53);
    expect(channel.chance(53, 53)).toBe(1);
  });
});

describe('likelihoodOf', () => {
  test('RR3: a published 3 stands for 1 to 5 with 1/3, 2/3, 1, 2/3, 1/3', () => {
    const { least, most, chances } = likelihoodOf([{ kind: 'rr3', isKeyed: true }], 3, 1, 1_000);
    expect([least, most]).toEqual([1, 5]);
    [1 / 3, 2 / 3, 1, 2 / 3, 1 / 3].forEach((p, i) => expect(chances[i]).toBeCloseTo(p, 12));
  });

  test('no repair: the number and nothing else', () => {
    const { least, most, chances } = likelihoodOf([], 53, 1, 1_000);
    expect({ least, most, chances: [...chances] }).toEqual({ least: 53, most: 53, chances: [1] });
  });

  test('a minimum says that nothing below it was published', () => {
    const repair = [
      { kind: 'minimum', people: 11 } as const,
      { kind: 'noise', spread: 4, isKeyed: false } as const,
    ];
    const { least, most } = likelihoodOf(repair, 12, 1, 1_000);
    expect([least, most]).toEqual([11, 16]);
  });

  test('no count is larger than all who subscribe, none smaller than posts are about', () => {
    const repair = [{ kind: 'geometric', epsilon: 0.1, budget: 1 } as const];
    const { least, most } = likelihoodOf(repair, 3, 1, 20);
    expect([least, most]).toEqual([1, 20]);
  });
});
