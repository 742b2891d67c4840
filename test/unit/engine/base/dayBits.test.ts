import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countDays, DAY_WORDS, hasRun } from '$lib/engine/base/dayBits';
import { DAYS } from '$lib/engine/constants';

function toBits(days: number[]): Int32Array {
  const bits = new Int32Array(DAY_WORDS);
  for (const day of days) bits[day >> 5] |= 1 << (day & 31);
  return bits;
}

test('by hand: a run across two words of days', () => {
  const days = [3, 29, 30, 31, 32, 33, 40];
  expect(countDays(toBits(days), 0)).toBe(7);
  expect(hasRun(5, toBits(days), 0)).toBe(true);
  expect(hasRun(6, toBits(days), 0)).toBe(false);
  expect(hasRun(1, toBits([]), 0)).toBe(false);
});

test('counts days and finds runs as listing them does, whole years included', () => {
  const stretches = fc.array(fc.tuple(fc.nat(DAYS - 1), fc.integer({ min: 1, max: 90 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(stretches, fc.integer({ min: 1, max: DAYS }), (list, least) => {
      const isMarked = new Array<boolean>(DAYS).fill(false);
      for (const [from, length] of list)
        for (let day = from; day < Math.min(DAYS, from + length); day++) isMarked[day] = true;
      let longest = 0;
      let run = 0;
      for (const marked of isMarked) {
        run = marked ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
      const bits = toBits([...isMarked.keys()].filter((day) => isMarked[day]));
      expect(countDays(bits, 0)).toBe(isMarked.filter(Boolean).length);
      expect(hasRun(least, bits, 0)).toBe(longest >= least);
      if (longest > 0) expect(hasRun(longest, bits, 0)).toBe(true);
    }),
    { seed: 92, numRuns: 400 },
  );
});
