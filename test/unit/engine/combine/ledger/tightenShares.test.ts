import { describe, expect, test } from 'vitest';
import { Ranges } from '$lib/engine/combine/ledger/Ranges';
import { wholePercent } from '$lib/engine/announce/wholePercent';
import { tightenShares } from '$lib/engine/combine/ledger/tightenShares';

const PART = 0;
const WHOLE = 1;
const STATED = 2;
const ranges = (part: [number, number], whole: [number, number], stated = 0) =>
  new Ranges([part[0], whole[0], stated], [part[1], whole[1], Infinity], () => {});
const share = (percent: number, off = { part: 0, whole: 0 }) => [
  { part: PART, whole: WHOLE, stated: STATED, percent, off },
];

describe('tightenShares', () => {
  test('by hand: 49% of somebody is 17 of 35 at least, and 490 of 1,000 or so at most', () => {
    const rows = ranges([0, 1000], [1, 1000]);
    expect(tightenShares(rows, share(49))).toBe(true);
    expect([rows.from(PART), rows.from(WHOLE)]).toEqual([17, 35]);
    // 495 of 1,000 are 49.5%, which is published as 50%
    expect([rows.to(PART), rows.to(WHOLE)]).toEqual([494, 1000]);
  });

  test('by hand: 1% of at most 40 people is nobody, which is no 1%', () => {
    expect(tightenShares(ranges([0, 40], [1, 40]), share(1))).toBe(false);
  });

  test('by hand: open above', () => {
    const known = (whole: number, percent: number): [number, number] => {
      const rows = ranges([0, whole], [whole, whole]);
      expect(tightenShares(rows, share(percent))).toBe(true);
      return [rows.from(PART), rows.to(PART)];
    };
    expect(known(120, 2)).toEqual([2, 2]);
    expect(known(200, 10)).toEqual([19, 20]);
    expect(known(1000, 1)).toEqual([5, 14]);
    expect(known(1000, 0)).toEqual([0, 4]);
    // 1 of 8 are 12.5%, which is 13%
    expect(tightenShares(ranges([0, 8], [8, 8]), share(12))).toBe(false);
    expect(known(8, 13)).toEqual([1, 1]);
  });

  test('numbers that are off by some people: exactly those that may stand behind some whole per cent', () => {
    const off = { part: 2, whole: 1 };
    for (let percent = 1; percent <= 100; percent++) {
      const fits: Array<[number, number]> = [];
      for (let whole = 1; whole <= 30; whole++)
        for (let part = 0; part <= whole; part++) {
          let isBehind = false;
          for (let n = Math.max(1, part - off.part); n <= part + off.part; n++)
            for (let of = Math.max(1, whole - off.whole); of <= whole + off.whole; of++)
              isBehind ||= Math.min(100, wholePercent(n, of)) === percent;
          if (isBehind) fits.push([part, whole]);
        }
      const rows = ranges([0, 30], [1, 30]);
      const isOpen = tightenShares(rows, share(percent, off));
      if (fits.length > 0) expect(isOpen, `${percent}%`).toBe(true);
      for (const [part, whole] of fits) {
        expect(part >= rows.from(PART) && part <= rows.to(PART), `${part} of ${whole}`).toBe(true);
        expect(whole >= rows.from(WHOLE) && whole <= rows.to(WHOLE)).toBe(true);
      }
    }
  });

  test('never takes away numbers that fit: every part and whole up to 60', () => {
    for (let percent = 0; percent <= 100; percent++) {
      const fits: Array<[number, number]> = [];
      for (let whole = 1; whole <= 60; whole++)
        for (let part = 0; part <= whole; part++)
          if (wholePercent(part, whole) === percent) fits.push([part, whole]);
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
