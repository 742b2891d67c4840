import { expect, test } from 'vitest';
import type { Dependence } from '$lib/engine/measure/dependence/Dependence';
import { layTornado } from '$lib/layout/tornado';

test('bars run from the low mean to the high one on a scale from nought; intervals stop there', () => {
  const interval = (mean: number, reach: number) => ({
    mean,
    low: mean - reach,
    high: mean + reach,
  });
  const names = (mean: number, reach: number) => ({
    right: interval(mean, reach),
    wrong: interval(0, 0),
    movedRight: interval(2 * mean, 0),
    movedWrong: interval(0, 0),
    anywayRight: interval(90, 0),
    largestBits: interval(3 * mean, 0),
  });
  const dependence: Dependence = {
    base: 'classroom',
    fromSeed: 1,
    toSeed: 2,
    drawn: 'right',
    usual: names(4, 1),
    effects: [
      {
        lever: { id: 'runs', kind: 'nature', low: 0.5, high: 2 },
        usual: 1,
        low: names(1, 2),
        high: names(8, 2),
        difference: interval(7, 1),
      },
    ],
  };
  const { bars, usualPercent, most } = layTornado(dependence);
  expect(most).toBe(10);
  expect(usualPercent).toBe(40);
  expect(bars[0].low).toEqual({ atPercent: 10, fromPercent: 0, toPercent: 30 });
  expect(bars[0].high).toEqual({ atPercent: 80, fromPercent: 60, toPercent: 100 });

  const moved = layTornado({ ...dependence, drawn: 'movedRight' });
  expect(moved.most).toBe(16);
  expect(moved.bars[0].high.atPercent).toBe(100);
  expect(layTornado({ ...dependence, drawn: 'largestBits' }).most).toBe(24);
});
