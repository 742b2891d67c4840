import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bitCircles, MOST_CIRCLES } from '$lib/marks/bitCircles';

const kinds = (post: number, diary: number, needed: number) =>
  bitCircles(post, diary, needed).circles.map(
    ({ slices, isMissing }) =>
      slices.map(({ kind }) => kind).join('+') || (isMissing ? 'missing' : ''),
  );

it('shows the diary, then the posts, then what is missing', () => {
  expect(kinds(2, 1, 4)).toEqual(['diary', 'post', 'post', 'missing']);
});

it('shares the circle in which the diary ends and the posts begin', () => {
  const { circles, before, after } = bitCircles(1, 1.5, 2);
  expect(circles[1]!.slices).toEqual([
    { kind: 'diary', from: 0, to: 0.5 },
    { kind: 'post', from: 0.5, to: 1 },
  ]);
  expect(circles[2]!.slices).toEqual([{ kind: 'post', from: 0, to: 0.5 }]);
  expect([before, after]).toEqual([1.5, 2.5]);
});

it('keeps a twentieth of a bit as the sliver that it is', () => {
  const { circles } = bitCircles(0.05, 11.82, 11.24);
  const sliver = circles[11]!.slices.at(-1)!;
  expect(sliver.kind).toBe('post');
  expect(sliver.to - sliver.from).toBeCloseTo(0.05);
});

it('runs backwards where the posts speak against', () => {
  expect(kinds(-2, 3, 4)).toEqual(['diary', 'taken', 'taken', 'missing']);
  const { start, circles } = bitCircles(-3, 1, 2);
  expect(start).toBe(2);
  expect(circles.map(({ slices }) => slices.map(({ kind }) => kind).join())).toEqual([
    'taken',
    'taken',
    'taken',
    '',
  ]);
});

it('runs backwards where the diary speaks against, and the posts make up for it', () => {
  expect(kinds(3, -1, 2)).toEqual(['post', 'post', 'post']);
  expect(kinds(0, -2, 2)).toEqual(['against', 'against', 'missing', 'missing']);
});

it('knows even odds behind the start: nothing is needed', () => {
  const { start, needed } = bitCircles(0.5, 0.5, -1);
  expect([start, needed]).toEqual([1, 0]);
});

it('never has more than 40 circles, each in order, adding up to the bits', () => {
  const bits = fc.double({ min: -60, max: 120, noNaN: true });
  fc.assert(
    fc.property(bits, bits, fc.double({ min: -9, max: 60, noNaN: true }), (post, diary, needed) => {
      const { circles, bitsEach, before, after, start } = bitCircles(post, diary, needed);
      expect(circles.length).toBeLessThanOrEqual(MOST_CIRCLES + 1);
      expect(bitsEach).toBeGreaterThanOrEqual(1);
      expect((before - start) * bitsEach).toBeCloseTo(diary);
      expect((after - before) * bitsEach).toBeCloseTo(post);
      for (const { slices } of circles) {
        let reached = 0;
        for (const { from, to } of slices) {
          expect(from).toBeGreaterThanOrEqual(reached);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(1);
          reached = to;
        }
      }
    }),
  );
});
