import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eclipse } from '$lib/layout/eclipse';
import { scatter } from '$lib/layout/scatter';

const some = fc.integer({ min: 0, max: 100_000 });
const parts = fc.record({ firstOnly: some, both: some, secondOnly: some, neither: some });

describe('eclipse', () => {
  test('a rim of one of 28,802 can be seen, at the right', () => {
    const { first, second, rim, crowd } = eclipse(
      { firstOnly: 1, both: 28_801, secondOnly: 0, neither: 71_198 },
      600,
      600,
    );
    const rightOf = (c: { xPx: number; radiusPx: number }) => c.xPx + c.radiusPx;
    expect(rightOf(first) - rightOf(second)).toBeGreaterThan(0.09 * crowd.radiusPx);
    expect(first.xPx - first.radiusPx).toBeLessThanOrEqual(second.xPx - second.radiusPx + 1e-9);
    expect(rim[0]).toBeGreaterThan(rightOf(second));
    expect(rim[0]).toBeLessThan(rightOf(first));
  });

  test('groups without anybody in common do not touch', () => {
    const { first, second } = eclipse(
      { firstOnly: 50, both: 0, secondOnly: 70, neither: 900 },
      600,
      400,
    );
    expect(first.xPx - second.xPx).toBeGreaterThan(first.radiusPx + second.radiusPx);
  });

  test('whatever the numbers, all lies in the picture', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const { crowd, first, second } = eclipse(given, 500, 400);
        for (const { xPx, yPx, radiusPx } of [first, second]) {
          expect(Math.abs(xPx - crowd.xPx) + radiusPx).toBeLessThanOrEqual(crowd.radiusPx + 1e-6);
          expect(yPx).toBe(200);
        }
      }),
    );
  });
});

describe('scatter', () => {
  test('exactly as many places as people, all in the region', () => {
    for (const count of [0, 1, 7, 810, 20_000]) {
      const isIn = (x: number, y: number) => (x - 50) ** 2 + (y - 50) ** 2 < 2500;
      const work = scatter(count, { leftPx: 0, topPx: 0, widthPx: 100, heightPx: 100 }, isIn);
      let step = work.next();
      while (!step.done) step = work.next();
      const { places } = step.value;
      expect(places).toHaveLength(2 * count);
      for (let i = 0; i < count; i++) expect(isIn(places[2 * i], places[2 * i + 1])).toBe(true);
    }
  });
});
