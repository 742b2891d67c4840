import { describe, expect, test } from 'vitest';
import { KindSet } from '$lib/engine/combine/ledger/KindSet';

const KINDS = 70;
const setOf = (...kinds: number[]) =>
  KindSet.of(Array.from({ length: KINDS }, (_, kind) => kinds.includes(kind)));

describe('KindSet', () => {
  test('compares, contains and subtracts, across the words that it is kept in', () => {
    const outer = setOf(0, 31, 32, 69);
    expect(setOf(31, 69).isWithin(outer)).toBe(true);
    expect(setOf(31, 68).isWithin(outer)).toBe(false);
    expect(outer.isWithin(setOf(31, 69))).toBe(false);
    expect(outer.less(setOf(31, 32, 5)).key).toBe(setOf(0, 69).key);
    expect(setOf(31).key).not.toBe(setOf(63).key);
    expect(setOf().isEmpty).toBe(true);
    expect(outer.isEmpty).toBe(false);
  });
});
