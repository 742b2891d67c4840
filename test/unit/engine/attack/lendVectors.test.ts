import { describe, expect, test } from 'vitest';
import { lendVectors } from '$lib/engine/attack/lendVectors';
import { Memberships } from '$lib/engine/attack/Memberships';

/* Vectors: 0 nothing, 1 under A, 2 under B, 3 under both. */
const under = [Uint8Array.of(0, 1, 0, 1), Uint8Array.of(0, 0, 1, 1)];

describe('lendVectors', () => {
  test('by hand: both together, as common among the people of the rarer as among its diarists', () => {
    const background = Memberships.of([
      [0, 0.89],
      [1, 0.01],
      [2, 0.1],
    ]);
    const priors = [
      Memberships.of([
        [0, 0.95],
        [1, 0.03],
        [3, 0.02],
      ]),
      Memberships.of([
        [0, 0.8],
        [1, 0.05],
        [2, 0.15],
      ]),
    ];
    // A is rarer: 0.01 of anybody; of diarists 0.10 are under A, 0.02 of them under both
    const lent = (0.01 * 0.02) / 0.1;
    const result = lendVectors(background, priors, under);
    expect(result.chanceOf(3)).toBeCloseTo(lent / (1 + lent), 12);
    expect(result.chanceOf(1)).toBeCloseTo(0.01 / (1 + lent), 12);
    expect(result.chances.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });

  test('lends nothing that anybody’s years showed, or of claims that they never showed', () => {
    const seen = Memberships.of([
      [0, 0.9],
      [1, 0.05],
      [3, 0.05],
    ]);
    const diarist = [
      Memberships.of([
        [0, 0.5],
        [3, 0.5],
      ]),
    ];
    expect(lendVectors(seen, diarist, under)).toBe(seen);
    const blank = Memberships.of([
      [0, 1],
      [1, 1e-9],
      [2, 1e-9],
    ]);
    expect(lendVectors(blank, diarist, under).chanceOf(3)).toBe(0);
  });
});
