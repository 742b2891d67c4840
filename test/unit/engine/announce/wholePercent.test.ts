import { describe, expect, test } from 'vitest';
import {
  leastPart,
  leastWhole,
  mostPart,
  mostWhole,
  percentRows,
  wholePercent,
} from '$lib/engine/announce/wholePercent';

describe('wholePercent', () => {
  test('by hand: to the nearest, halves up', () => {
    expect(wholePercent(1, 8)).toBe(13);
    expect(wholePercent(3, 120)).toBe(3);
    expect(wholePercent(2, 120)).toBe(2);
    expect(wholePercent(19, 200)).toBe(10);
    expect(wholePercent(21, 200)).toBe(11);
    expect(wholePercent(1, 1000)).toBe(0);
    expect(wholePercent(7, 7)).toBe(100);
  });

  test('the bounds are those of every part and whole up to 250, each reached', () => {
    const WHOLES = 250;
    for (let percent = 0; percent <= 100; percent++) {
      const [atLeast, below] = percentRows(percent);
      for (let whole = 1; whole <= WHOLES; whole++) {
        const parts: number[] = [];
        for (let part = 0; part <= whole; part++) {
          const isSo = wholePercent(part, whole) === percent;
          if (isSo) parts.push(part);
          const rows =
            atLeast.values[0] * part + atLeast.values[1] * whole >= atLeast.least &&
            below.values[0] * part + below.values[1] * whole <= below.most;
          if (rows !== isSo) throw new Error(`${part} of ${whole}: ${percent}%`);
        }
        const [least, most] = [leastPart(percent, whole), mostPart(percent, whole)];
        if (parts.length > 0) {
          expect(least).toBe(parts[0]);
          expect(Math.min(most, whole)).toBe(parts.at(-1));
        } else expect(Math.min(most, whole)).toBeLessThan(least);
      }
      for (let part = 1; part <= 20; part++) {
        const wholes = Array.from({ length: WHOLES }, (_, i) => i + 1).filter(
          (whole) => whole >= part && wholePercent(part, whole) === percent,
        );
        if (wholes.length === 0) continue;
        expect(Math.max(part, leastWhole(percent, part))).toBe(wholes[0]);
        expect(Math.min(WHOLES, mostWhole(percent, part))).toBe(wholes.at(-1));
      }
    }
  });
});
