import { describe, expect, test } from 'vitest';
import { yieldAt, yieldCurve } from '$lib/engine/combine/series/yieldCurve';

const claims = [
  { bits: 2, isRight: false },
  { bits: 9, isRight: true },
  { bits: 5, isRight: true },
  { bits: 5, isRight: false },
  { bits: 1, isRight: true },
];

describe('yield against accuracy', () => {
  test('counts everything at least as strong, equal claims together', () => {
    expect(yieldCurve(claims)).toEqual([
      { bits: 9, claims: 1, right: 1 },
      { bits: 5, claims: 3, right: 2 },
      { bits: 2, claims: 4, right: 2 },
      { bits: 1, claims: 5, right: 3 },
    ]);
    expect(yieldCurve([])).toEqual([]);
  });

  test('is stated where the most is claimed that is right often enough', () => {
    const curve = yieldCurve(claims);
    expect(yieldAt(curve, 1)?.claims).toBe(1);
    expect(yieldAt(curve, 0.6)?.claims).toBe(5);
    expect(yieldAt(curve.slice(1), 0.9)).toBeNull();
    expect(yieldAt([], 0.5)).toBeNull();
  });
});
