import { describe, expect, test } from 'vitest';
import { expectCount } from '$lib/engine/attack/expectCount';
import { MembershipRegistry } from '$lib/engine/attack/MembershipRegistry';
import { toRows } from '$lib/engine/attack/MembershipRows';
import { Memberships } from '$lib/engine/attack/Memberships';
import { EXACT_COUNT_LARGEST } from '$lib/engine/constants';

const registry = new MembershipRegistry(1);
const under = registry.id(1);
const person = (p: number) => new Memberships([0, under], [1 - p, p]);
const expected = (
  chances: number[],
  other: number,
  size: number,
  bounds: { least: number; most: number; chances?: Float64Array },
) => {
  const rows = toRows([...chances, other].map(person), Uint8Array.of(1, 1));
  return expectCount(registry, rows, size, 0, bounds);
};

describe('expectCount', () => {
  test('by hand: two people at 1/2 each, 1 or 2 of them: (2·1 + 1·2)/3', () => {
    expect(expected([0.5, 0.5], 0, 0, { least: 1, most: 2 })).toBeCloseTo(4 / 3, 12);
  });

  test('by hand: the same, with 2 three times as likely to be published so', () => {
    const bounds = { least: 1, most: 2, chances: Float64Array.of(1, 3) };
    expect(expected([0.5, 0.5], 0, 0, bounds)).toBeCloseTo((2 + 6) / 5, 12);
  });

  test('known limit: a wide window of Poisson counts has the Poisson mean', () => {
    expect(expected([], 0.0001, 100_000, { least: 0, most: 60 })).toBeCloseTo(10, 9);
  });

  test('of large counts: the mean, or the end of the window next to it', () => {
    const least = EXACT_COUNT_LARGEST;
    expect(expected([], 0.01, 100_000, { least, most: 3_000 })).toBeCloseTo(1_000, 0);
    // a normal count of mean 1,000 and variance 990 falls by e^(−1000/990) a person there
    const weights = [0, 1, 2, 3, 4].map((i) => Math.exp(-((1_000 + i) ** 2) / (2 * 990) + 505));
    const total = weights.reduce((a, b) => a + b, 0);
    const wanted = weights.reduce((sum, weight, i) => sum + (weight * i) / total, 2_000);
    expect(expected([], 0.01, 100_000, { least: 2_000, most: 2_004 })).toBeCloseTo(wanted, 6);
  });

  test('far more suggested than published: the largest that may be', () => {
    expect(expected([], 0.5, 100_000, { least: 3, most: 7 })).toBeCloseTo(7, 3);
  });
});
