import { describe, expect, test } from 'vitest';
import { Ranges } from '$lib/engine/combine/ledger/Ranges';
import { tightenShares } from '$lib/engine/combine/ledger/tightenShares';

const PART = 0;
const WHOLE = 1;
const STATED = 2;
const ranges = (part: [number, number], whole: [number, number], stated = 0) =>
  new Ranges([part[0], whole[0], stated], [part[1], whole[1], Infinity], () => {});
const share = (percent: number) => [{ part: PART, whole: WHOLE, stated: STATED, percent }];

describe('tightenShares', () => {
  test('by hand: 49% of somebody is 17 of 35 at least, and 490 of 1,000 or so at most', () => {
    const rows = ranges([0, 1000], [1, 1000]);
    expect(tightenShares(rows, share(49))).toBe(true);
    expect([rows.from(PART), rows.from(WHOLE)]).toEqual([17, 35]);
    expect([rows.to(PART), rows.to(WHOLE)]).toEqual([495, 1000]);
  });

  test('by hand: 1% of at most 40 people is nobody, which is no 1%', () => {
    expect(tightenShares(ranges([0, 40], [1, 40]), share(1))).toBe(false);
  });

  test('never takes away numbers that fit: every part and whole up to 60', () => {
    for (let percent = 0; percent <= 100; percent++) {
      const fits: Array<[number, number]> = [];
      for (let whole = 1; whole <= 60; whole++)
        for (let part = 0; part <= whole; part++)
          if (Math.abs((100 * part) / whole - percent) <= 0.5) fits.push([part, whole]);
      const rows = ranges([0, 60], [1, 60]);
      const isOpen = tightenShares(rows, share(percent));
      if (fits.length > 0) expect(isOpen, `${percent}%`).toBe(true);
      for (const [part, whole] of fits) {
        expect(part >= rows.from(PART) && part <= rows.to(PART), `${part} of ${whole}`).toBe(true);
        expect(whole >= rows.from(WHOLE) && whole <= rows.to(WHOLE), `${part} of ${whole}`).toBe(
          true,
        );
      }
    }
  });

  test('passes over a share that is left out, and gives everything back', () => {
    const rows = ranges([0, 1000], [1, 1000], -Infinity);
    expect(tightenShares(rows, share(49))).toBe(true);
    expect(rows.from(PART)).toBe(0);
    const narrowed = ranges([0, 1000], [1, 1000]);
    const mark = narrowed.mark();
    tightenShares(narrowed, share(49));
    narrowed.backTo(mark);
    expect([narrowed.from(PART), narrowed.to(PART), narrowed.from(WHOLE)]).toEqual([0, 1000, 1]);
  });
});
