import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureReliability } from '$lib/engine/measure/measureReliability';
import { Random } from '$lib/engine/random/Random';

const forecasts = fc.array(
  fc.record({ p: fc.integer({ min: 0, max: 20 }).map((n) => n / 20), y: fc.constantFrom(0, 1) }),
  { minLength: 1, maxLength: 60 },
);
const measured = (list: Array<{ p: number; y: number }>) =>
  measureReliability(
    list.map(({ p }) => p),
    list.map(({ y }) => y),
  );

/** Isotonic regression by its max–min formula, forecast by forecast; equal forecasts share a value. */
function isotonic(list: Array<{ p: number; y: number }>): Map<number, number> {
  const values = [...new Set(list.map(({ p }) => p))].sort((a, b) => a - b);
  const mean = (from: number, to: number) => {
    const some = list.filter(({ p }) => p >= values[from] && p <= values[to]);
    return some.reduce((sum, { y }) => sum + y, 0) / some.length;
  };
  return new Map(
    values.map((value, i) => {
      const bests = values
        .slice(0, i + 1)
        .map((_, from) => Math.min(...values.slice(i).map((__, more) => mean(from, i + more))));
      return [value, Math.max(...bests)];
    }),
  );
}

describe('by hand: .1 no, .2 yes, .3 no, .4 yes, .5 yes', () => {
  const result = measureReliability([0.4, 0.1, 0.3, 0.2, 0.5], [1, 0, 0, 1, 1]);

  test('pools the two that are in the wrong order, and the last two that are alike', () => {
    expect(result.points).toEqual([
      { stated: 0.1, observed: 0, count: 1 },
      { stated: 0.25, observed: 0.5, count: 2 },
      { stated: 0.45, observed: 1, count: 2 },
    ]);
  });

  test('has Brier score .27 = .17 miscalibration − .14 discrimination + .24 uncertainty', () => {
    expect(result.brier).toBeCloseTo(0.27, 12);
    expect(result.miscalibration).toBeCloseTo(0.17, 12);
    expect(result.discrimination).toBeCloseTo(0.14, 12);
    expect(result.uncertainty).toBeCloseTo(0.24, 12);
  });

  test('has the logarithmic score of its chances, and a calibration error of .46 in bins of one', () => {
    const chances = [0.9, 0.2, 0.7, 0.4, 0.5];
    expect(result.logScore).toBeCloseTo(-chances.reduce((sum, p) => sum + Math.log(p), 0) / 5, 12);
    expect(result.ece).toBeCloseTo((0.1 + 0.8 + 0.3 + 0.6 + 0.5) / 5, 12);
  });
});

describe('measureReliability', () => {
  test('pools as isotonic regression by its max–min formula does', () => {
    fc.assert(
      fc.property(forecasts, (list) => {
        const fitted = isotonic(list);
        const { points } = measured(list);
        let next = 0;
        const sorted = [...list].sort((a, b) => a.p - b.p);
        for (const { stated, observed, count } of points) {
          const block = sorted.slice(next, next + count);
          next += count;
          for (const { p } of block) expect(observed).toBeCloseTo(fitted.get(p)!, 12);
          expect(stated).toBeCloseTo(block.reduce((sum, { p }) => sum + p, 0) / count, 12);
        }
        expect(next).toBe(list.length);
      }),
      { seed: 91, numRuns: 300 },
    );
  });

  test('splits the Brier score into what recalibrating would save, what it would gain over the mean, and the mean’s own', () => {
    fc.assert(
      fc.property(forecasts, (list) => {
        const { brier, miscalibration, discrimination, uncertainty } = measured(list);
        const fitted = isotonic(list);
        const base = list.reduce((sum, { y }) => sum + y, 0) / list.length;
        const score = (of: (p: number) => number) =>
          list.reduce((sum, { p, y }) => sum + (of(p) - y) ** 2, 0) / list.length;
        expect(brier).toBeCloseTo(
          score((p) => p),
          12,
        );
        expect(uncertainty).toBeCloseTo(
          score(() => base),
          12,
        );
        expect(miscalibration).toBeCloseTo(score((p) => p) - score((p) => fitted.get(p)!), 12);
        expect(discrimination).toBeCloseTo(score(() => base) - score((p) => fitted.get(p)!), 12);
        expect(miscalibration - discrimination + uncertainty).toBeCloseTo(brier, 12);
        expect(miscalibration).toBeGreaterThan(-1e-12);
        expect(discrimination).toBeGreaterThan(-1e-12);
      }),
      { seed: 92, numRuns: 300 },
    );
  });

  test('finds no fault with forecasts that come true exactly as often as they say', () => {
    const stated: number[] = [];
    const happened: number[] = [];
    for (let tenth = 0; tenth < 10; tenth++)
      for (let i = 0; i < 20; i++) {
        stated.push((2 * tenth + 1) / 20);
        happened.push(i < 2 * tenth + 1 ? 1 : 0);
      }
    const { ece, miscalibration, points } = measureReliability(stated, happened);
    expect(ece).toBeCloseTo(0, 12);
    expect(miscalibration).toBeCloseTo(0, 12);
    for (const { stated: s, observed } of points) expect(observed).toBeCloseTo(s, 12);
  });

  test('does not depend on the order in which forecasts of the same number come', () => {
    const half = new Array<number>(100).fill(0.5);
    const inOrder = half.map((_, i) => (i < 50 ? 1 : 0));
    const mixed = half.map((_, i) => i % 2);
    expect(measureReliability(half, inOrder).ece).toBeCloseTo(
      measureReliability(half, mixed).ece,
      12,
    );
    expect(measureReliability(half, inOrder).ece).toBeCloseTo(0, 12);
  });

  test('is hard on overconfidence: nine in ten said, half true', () => {
    const random = new Random(1, 1);
    const stated = Array.from({ length: 4_000 }, () => 0.85 + 0.1 * random.unit());
    const happened = stated.map(() => (random.unit() < 0.5 ? 1 : 0));
    const { ece, miscalibration } = measureReliability(stated, happened);
    expect(ece).toBeGreaterThan(0.35);
    expect(miscalibration).toBeGreaterThan(0.13);
  });

  test('punishes a certainty that fails, without end but not with infinity', () => {
    expect(measureReliability([1], [0]).logScore).toBeCloseTo(-Math.log(1e-12), 9);
    expect(measureReliability([1], [1]).logScore).toBeCloseTo(0, 12);
  });

  test('refuses nothing at all, and lists of different length', () => {
    expect(() => measureReliability([], [])).toThrow(/at least one; got 0 and 0/);
    expect(() => measureReliability([0.5], [1, 0])).toThrow(/got 1 and 2/);
  });
});
