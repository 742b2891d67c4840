import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../src/share/breakLines';

/** Sum of squared line widths, as the function minimises it. */
function costOf(widths: number[], space: number, starts: readonly number[]): number {
  return starts.reduce((sum, from, line) => {
    const words = widths.slice(from, starts[line + 1]);
    const width = words.reduce((a, b) => a + b, 0) + space * (words.length - 1);
    return sum + width * width;
  }, 0);
}

/** Every way to break so many words into so many lines. */
function allWays(count: number, lines: number, from = 0): number[][] {
  if (lines === 1) return [[from]];
  const ways: number[][] = [];
  for (let next = from + 1; next <= count - lines + 1; next++)
    for (const rest of allWays(count, lines - 1, next)) ways.push([from, ...rest]);
  return ways;
}

describe('lines', () => {
  test('of equal words are equally long', () => {
    expect(breakLines([1, 1, 1, 1, 1, 1], 0.2, 2)).toEqual([0, 3]);
    expect(breakLines([1, 1, 1, 1, 1, 1], 0.2, 3)).toEqual([0, 2, 4]);
  });

  test('never outnumber the words', () => {
    expect(breakLines([5], 1, 3)).toEqual([0]);
    expect(breakLines([5, 2], 1, 3)).toEqual([0, 1]);
  });

  test('never begin with a word that is bound', () => {
    expect(breakLines([1, 1, 1, 1], 0, 2, (word) => word === 2)).not.toContain(2);
    expect(breakLines([1, 1, 1], 0, 3, () => true)).toEqual([0]);
  });

  test('are as even as any others: held against trying all', () => {
    const widths = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(widths, fc.integer({ min: 1, max: 4 }), (words, wanted) => {
        const lines = Math.min(wanted, words.length);
        const least = Math.min(...allWays(words.length, lines).map((way) => costOf(words, 3, way)));
        expect(costOf(words, 3, breakLines(words, 3, lines))).toBe(least);
      }),
    );
  });
});
