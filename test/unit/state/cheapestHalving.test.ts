import { expect, test } from 'vitest';
import type { SweepPoint } from '$lib/engine/repair/sweepRepairs';
import { cheapestHalving } from '$lib/state/cheapestHalving';

const sure = (mean: number) => ({ mean, low: mean, high: mean });
const point = (meant: number, loss: number, withheld = 0) =>
  ({
    meantRight: sure(meant),
    storyLoss: sure(loss),
    withheldShare: sure(withheld),
  }) as SweepPoint;

test('the cheapest of those that leave at most half, silence not counted', () => {
  const cheap = point(3, 0.4);
  expect(cheapestHalving([point(6, 0), point(2, 0.7), cheap, point(3.1, 0.1)])).toBe(cheap);
  expect(cheapestHalving([point(6, 0), point(3.1, 0.1), point(0, 1, 1)])).toBeNull();
});

test('nobody named to begin with, or nothing swept: none', () => {
  expect(cheapestHalving([point(0, 0), point(0, 0.5)])).toBeNull();
  expect(cheapestHalving([])).toBeNull();
});
