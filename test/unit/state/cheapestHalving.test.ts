import { expect, test } from 'vitest';
import type { SweepPoint } from '$lib/engine/repair/sweepRepairs';
import { cheapestHalving } from '$lib/state/cheapestHalving';

const sure = (mean: number) => ({ mean, low: mean, high: mean });
const point = (newly: number, loss: number, withheld = 0) =>
  ({
    meantNewly: sure(newly),
    moved: sure(0),
    storyLoss: sure(loss),
    withheldShare: sure(withheld),
  }) as SweepPoint;

test('the cheapest of those that leave at most half, silence not counted', () => {
  const cheap = point(3, 0.4);
  expect(cheapestHalving([point(6, 0), point(2, 0.7), cheap, point(3.1, 0.1)], 'meantNewly')).toBe(
    cheap,
  );
  expect(cheapestHalving([point(6, 0), point(3.1, 0.1), point(0, 1, 1)], 'meantNewly')).toBeNull();
});

test('nobody named to begin with, or nothing swept: none', () => {
  expect(cheapestHalving([point(0, 0), point(0, 0.5)], 'meantNewly')).toBeNull();
  expect(cheapestHalving([], 'meantNewly')).toBeNull();
});

test('of the people moved, where that is what is counted', () => {
  const moved = (mean: number, loss: number) => ({ ...point(0, loss), moved: sure(mean) });
  const half = moved(4, 0.3);
  expect(cheapestHalving([moved(8, 0), moved(5, 0.1), half], 'moved')).toBe(half);
});
