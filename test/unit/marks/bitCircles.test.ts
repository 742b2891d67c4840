import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bitCircles, MOST_CIRCLES } from '$lib/marks/bitCircles';

const kinds = (post: number, diary: number, needed: number) =>
  bitCircles(post, diary, needed).circles.map(({ kind, isTaken }) => (isTaken ? 'taken' : kind));

it('shows posts, then the diary, then what is missing', () => {
  expect(kinds(2, 1, 4)).toEqual(['post', 'post', 'diary', 'missing']);
});

it('shares the circle in which the posts end and the diary begins', () => {
  const { circles } = bitCircles(1.5, 1, 2);
  expect(circles[1]).toMatchObject({ kind: 'diary', postShare: 0.5, share: 1 });
  expect(circles[2]).toMatchObject({ kind: 'diary', share: 0.5 });
});

it('a diary that speaks against takes bits of the posts back', () => {
  expect(kinds(3, -1, 4)).toEqual(['post', 'post', 'taken', 'missing']);
  expect(kinds(2, -5, 3)).toEqual(['taken', 'taken', 'missing']);
});

it('never has more than 40 circles, and each has its share', () => {
  const bits = fc.double({ min: -60, max: 120, noNaN: true });
  fc.assert(
    fc.property(bits, bits, fc.double({ min: 0, max: 60, noNaN: true }), (post, diary, needed) => {
      const { circles, bitsEach } = bitCircles(post, diary, needed);
      expect(circles.length).toBeLessThanOrEqual(MOST_CIRCLES + 1);
      expect(bitsEach).toBeGreaterThanOrEqual(1);
      for (const { share, postShare } of circles) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(postShare).toBeLessThanOrEqual(1);
      }
    }),
  );
});
