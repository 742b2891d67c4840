import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelPlacement, overlaps } from '$lib/layout/labelPlacement';

const [width, height] = [800, 400];
const wish = fc.record({
  xPx: fc.integer({ min: 10, max: width - 10 }),
  yPx: fc.integer({ min: 10, max: height - 10 }),
  radiusPx: fc.integer({ min: 3, max: 14 }),
  widthPx: fc.integer({ min: 40, max: 220 }),
  heightPx: fc.constant(25),
});
const axis = [{ leftPx: 10, topPx: 180, rightPx: 260, bottomPx: 202 }];

it('no label overlaps another, the axis, a labelled ring or the edge', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 25 }), (wishes) => {
      const placed = labelPlacement(wishes, axis, [], width, height).filter(
        (place) => place !== null,
      );
      placed.forEach((place, k) => {
        expect(place.leftPx).toBeGreaterThanOrEqual(0);
        expect(place.rightPx).toBeLessThanOrEqual(width);
        expect(overlaps(place, axis[0])).toBe(false);
        for (const other of placed.slice(k + 1)) expect(overlaps(place, other)).toBe(false);
      });
    }),
  );
});

it('stands right of a ring that has room, left of one at the right edge', () => {
  const ring = { xPx: 300, yPx: 100, radiusPx: 10, widthPx: 100, heightPx: 25 };
  const [middle, edge] = labelPlacement([ring, { ...ring, xPx: 780 }], [], [], width, height);
  expect(middle).toMatchObject({ side: 'right', leftPx: 320 });
  expect(edge).toMatchObject({ side: 'left', rightPx: 760 });
});

it('covers what is soft rather than say nothing', () => {
  const everywhere = [{ leftPx: 0, topPx: 0, rightPx: width, bottomPx: height }];
  const ring = { xPx: 300, yPx: 100, radiusPx: 10, widthPx: 100, heightPx: 25 };
  expect(labelPlacement([ring], [], everywhere, width, height)[0]).not.toBeNull();
  expect(labelPlacement([ring], everywhere, [], width, height)[0]).toBeNull();
});

it('stands clear of a mark that reaches farther to one side', () => {
  const mark = { xPx: 780, yPx: 100, radiusPx: 10, leftPx: 40, widthPx: 100, heightPx: 25 };
  expect(labelPlacement([mark], [], [], width, height)[0]).toMatchObject({
    side: 'left',
    rightPx: 730,
  });
  const wide = { ...mark, xPx: 300, rightPx: 31 };
  expect(labelPlacement([wide], [], [], width, height)[0]).toMatchObject({ leftPx: 341 });
});
