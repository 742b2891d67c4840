import { expect, test } from 'vitest';
import type { SweepPoint } from '$lib/engine/repair/sweepRepairs';
import { drawnBy, firstMeasure } from '$lib/layout/sweepMeasure';

const sure = (mean: number) => ({ mean, low: mean, high: mean });
const point = (newly: number, seeds = 40) =>
  ({
    seeds,
    meantNewly: sure(newly),
    newlyWrong: sure(1),
    anywayRight: sure(90),
    moved: sure(2),
    sensitive: sure(3),
    largestMost: sure(4),
  }) as SweepPoint;

test('names are drawn where some repair leaves ten of them in all worlds; those of the diaries never help', () => {
  expect(firstMeasure([point(0), point(0.25)])).toBe('newly');
  expect(firstMeasure([point(0.225), point(0)])).toBe('bits');
  expect(firstMeasure([point(0.25, 12)])).toBe('bits');
  expect(firstMeasure([])).toBe('bits');
});

test('above and below: names and innocents; moved and moved about what is delicate; bits and moved', () => {
  const means = (measure: 'newly' | 'moved' | 'bits') => {
    const { upper, lower } = drawnBy(measure, point(7));
    return [upper.mean, lower.mean];
  };
  expect([means('newly'), means('moved'), means('bits')]).toEqual([
    [7, 1],
    [2, 3],
    [4, 2],
  ]);
});
