import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DAY_SHIFT,
  packViewing,
  PART_SHIFT,
  sortWords,
  STARS_SHIFT,
  TITLE_MASK,
} from '$lib/engine/base/word';

const viewing = fc.record({
  day: fc.nat(4095),
  part: fc.nat(3),
  stars: fc.nat(7),
  title: fc.nat(32_767),
});

describe('packViewing', () => {
  test('keeps day, part, stars and title', () => {
    fc.assert(
      fc.property(viewing, ({ day, part, stars, title }) => {
        const word = packViewing(day, part, stars, title);
        expect(word >>> DAY_SHIFT).toBe(day);
        expect((word >>> PART_SHIFT) & 3).toBe(part);
        expect((word >>> STARS_SHIFT) & 7).toBe(stars);
        expect(word & TITLE_MASK).toBe(title);
      }),
      { seed: 81, numRuns: 1_000 },
    );
  });

  test('stays a 32-bit unsigned word at its ends, where the Netflix Prize fits in', () => {
    expect(packViewing(0, 0, 0, 0)).toBe(0);
    expect(packViewing(4095, 3, 7, 32_767)).toBe(0xffffffff);
    expect(packViewing(2241, 3, 5, 17_769)).toBe(
      2241 * 2 ** 20 + 3 * 2 ** 18 + 5 * 2 ** 15 + 17_769,
    );
  });

  test('orders words by day, then part', () => {
    fc.assert(
      fc.property(viewing, viewing, (a, b) => {
        const [one, two] = [a, b].map((v) => packViewing(v.day, v.part, v.stars, v.title));
        if (a.day !== b.day) expect(one < two).toBe(a.day < b.day);
        else if (a.part !== b.part) expect(one < two).toBe(a.part < b.part);
      }),
      { seed: 82, numRuns: 1_000 },
    );
  });
});

describe('sortWords', () => {
  test('sorts what lies between its bounds and touches nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 900 }),
        fc.nat(900),
        fc.nat(900),
        (list, a, b) => {
          const from = Math.min(a, b, list.length);
          const to = Math.min(Math.max(a, b), list.length);
          const words = Uint32Array.from(list);
          const wanted = Uint32Array.from(list);
          wanted.subarray(from, to).sort();
          sortWords(words, from, to);
          expect(words).toEqual(wanted);
        },
      ),
      { seed: 83, numRuns: 300 },
    );
  });

  test('sorts rows longer than its largest gap, sorted or reversed or all alike', () => {
    const size = 5_000;
    for (const value of [
      (i: number) => i,
      (i: number) => size - i,
      () => 7,
      (i: number) => (i * 7919) % 64,
    ]) {
      const words = Uint32Array.from({ length: size }, (_, i) => value(i));
      const wanted = words.slice().sort();
      sortWords(words, 0, size);
      expect(words).toEqual(wanted);
    }
  });
});
