import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findConflict } from '$lib/engine/combine/ledger/findConflict';
import { smallestHitting } from '$lib/engine/combine/ledger/smallestHitting';

/** Impossible whenever all claims of one of these sets are in. */
const conflictingIn =
  (all: number[], conflicts: number[][]) =>
  (without: ReadonlySet<number>): boolean => {
    const kept = all.filter((claim) => !without.has(claim));
    return !conflicts.some((conflict) => conflict.every((claim) => kept.includes(claim)));
  };

describe('findConflict', () => {
  test('by hand: two that contradict each other, though three that are listed first do so too', () => {
    const claims = [0, 1, 2, 3, 4, 5];
    const isPossible = conflictingIn(claims, [
      [0, 1, 2],
      [4, 5],
    ]);
    expect(findConflict(claims, isPossible)).toEqual([4, 5]);
  });

  test('by hand: one that is impossible by itself', () => {
    expect(findConflict([7, 8, 9], conflictingIn([7, 8, 9], [[7, 8], [9]]))).toEqual([9]);
  });

  test('is always the smallest, held against every set', () => {
    const claims = [0, 1, 2, 3, 4, 5, 6];
    const conflict = fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(conflict, { minLength: 1, maxLength: 6 }), (conflicts) => {
        const found = findConflict(claims, conflictingIn(claims, conflicts));
        const smallest = Math.min(...conflicts.map((each) => each.length));
        expect(found).toHaveLength(smallest);
        expect(conflicts.some((each) => String([...each].sort()) === String(found))).toBe(true);
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  test('undecided: all that were in, which is true and not the least', () => {
    expect(findConflict([0, 1, 2], () => true)).toEqual([0, 1, 2]);
  });
});

describe('smallestHitting', () => {
  test('by hand: nothing hits no set; one number that is in all; two where none is', () => {
    expect(smallestHitting([])).toEqual([]);
    expect(
      smallestHitting([
        [1, 2],
        [3, 2],
      ]),
    ).toEqual([2]);
    expect(smallestHitting([[1], [2, 3], [3, 1]])).toHaveLength(2);
  });
});
