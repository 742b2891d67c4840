import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GridIndex } from '$lib/layout/GridIndex';

it('finds the nearest within reach, as looking at every point would', () => {
  const place = fc.float({ min: 0, max: 300, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(place, place), { maxLength: 200 }),
      place,
      place,
      (list, x, y) => {
        const points = Float32Array.from(list.flat());
        const reach = 25;
        const found = new GridIndex(points, 300, 300).nearest(x, y, reach);
        let best = Infinity;
        for (let i = 0; i < list.length; i++) {
          const square = (points[2 * i] - x) ** 2 + (points[2 * i + 1] - y) ** 2;
          if (square < best) best = square;
        }
        if (best >= reach * reach) expect(found).toBe(-1);
        else {
          const square = (points[2 * found] - x) ** 2 + (points[2 * found + 1] - y) ** 2;
          expect(square).toBeCloseTo(best, 6);
        }
      },
    ),
  );
});

it('has an answer outside the box and for no points', () => {
  expect(new GridIndex(new Float32Array(0), 100, 100).nearest(5, 5, 10)).toBe(-1);
  expect(new GridIndex(Float32Array.of(99, 99), 100, 100).nearest(105, 105, 10)).toBe(0);
});
