import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutStrip } from '$lib/layout/recordStrip';
import { layoutScores } from '$lib/layout/scoreHistogram';

describe('the histogram of scores', () => {
  test('a hand-worked one: ten times the records, one decade higher', () => {
    const { bars, lines, baselinePx } = layoutScores(
      { zeros: 1000, most: 2, counts: [100, 10, 0, 1] },
      1,
      640,
      300,
    );
    expect(bars.map(({ records }) => records)).toEqual([1000, 100, 10, 1]);
    expect(bars.map(({ from, to }) => [from, to])).toEqual([
      [0, 0],
      [0, 0.5],
      [0.5, 1],
      [1.5, 2],
    ]);
    const heights = bars.map(({ heightPx }) => heightPx);
    expect(heights[0]! - heights[1]!).toBeCloseTo(heights[1]! - heights[2]!, 9);
    expect(heights[3]).toBeGreaterThan(5);
    expect(lines.map(({ records }) => records)).toEqual([1, 10, 100, 1000]);
    for (const { yPx, heightPx } of bars) expect(yPx + heightPx).toBeCloseTo(baselinePx, 9);
  });

  test('everything lies inside, in order, the threshold too', () => {
    const counts = fc.array(fc.nat(480_189), { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(
        fc.nat(480_189),
        counts,
        fc.double({ min: 0.001, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.integer({ min: 260, max: 1600 }),
        (zeros, counts, most, reach, width) => {
          const layout = layoutScores({ zeros, most, counts }, reach, width, 300);
          for (const { xPx, yPx, widthPx, heightPx } of layout.bars) {
            expect(xPx).toBeGreaterThanOrEqual(0);
            expect(xPx + widthPx).toBeLessThanOrEqual(width);
            expect(yPx).toBeGreaterThanOrEqual(0);
            expect(heightPx).toBeGreaterThan(0);
          }
          expect(layout.xOf(reach)).toBeLessThanOrEqual(width);
          const shown = layout.bars.reduce((sum, { records }) => sum + records, 0);
          expect(shown).toBe(counts.reduce((sum, count) => sum + count, zeros));
        },
      ),
    );
  });

  test('nobody scores: only the bar of zeros', () => {
    const { bars } = layoutScores({ zeros: 5, most: 0, counts: [0, 0] }, 0, 400, 300);
    expect(bars).toHaveLength(1);
    expect(bars[0]).toMatchObject({ records: 5, to: 0 });
  });
});

describe('the strip of a record', () => {
  test('spans its own time, the best stars above', () => {
    const { dots, days, heightPx } = layoutStrip(
      [
        { day: 100, stars: 5, isKnown: true },
        { day: 150, stars: 0.5, isKnown: false },
        { day: 200, stars: 3, isKnown: false },
      ],
      432,
    );
    expect(days).toEqual([100, 200]);
    expect(dots[0]!.xPx).toBe(16);
    expect(dots[1]!.xPx).toBe(216);
    expect(dots[2]!.xPx).toBe(416);
    expect(dots[0]!.yPx).toBeLessThan(dots[2]!.yPx);
    for (const { yPx } of dots) expect(yPx).toBeLessThan(heightPx);
  });

  test('of nothing is empty, of one day stays inside', () => {
    expect(layoutStrip([], 400)).toMatchObject({ dots: [], days: [0, 0] });
    const [dot] = layoutStrip([{ day: 9, stars: 4, isKnown: false }], 400).dots;
    expect(dot!.xPx).toBe(16);
  });
});
