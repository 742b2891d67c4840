import { expect, it } from 'vitest';
import type { Rings } from '$lib/layout/evidenceHeights';
import { MARK, truthMarks } from '$lib/layout/truthMarks';

const rings: Rings = {
  x: Float32Array.of(10, 20, 30, 40),
  y: Float32Array.of(5, 5, 50, 5),
  radius: new Float32Array(4).fill(4),
  fillShare: new Float32Array(4),
  named: Uint8Array.of(1, 1, 0, 1),
};
const homes = Float32Array.from({ length: 20 }, (_, k) => k * 10);

it('ticks the right, crosses the innocent, leaves the missed empty', () => {
  const truth = {
    members: Uint32Array.of(2, 4, 6),
    memberPersonas: Uint32Array.of(0, 2),
    subscriberOf: Int32Array.of(2, 9, 4, -1),
  };
  const probabilities = Float64Array.of(0.9, 0.6, 0.1, 0.5);
  const { marks, threads, boxes } = truthMarks(truth, probabilities, rings, homes, 7, 400);
  const count = (mark: number) => marks.filter((m) => m === mark).length;
  expect([count(MARK.tick), count(MARK.cross), count(MARK.empty)]).toEqual([1, 2, 3]);
  expect(boxes).toHaveLength(2 * marks.length);
  expect(threads.map(({ persona, mark }) => [persona, mark])).toEqual([
    [0, MARK.tick],
    [1, MARK.cross],
    [2, MARK.empty],
    [3, MARK.cross],
  ]);
  expect(threads[1]).toMatchObject({ toX: homes[18], toY: homes[19] });
});

it('has no bulb for an outsider: the thread ends below the ring', () => {
  const truth = {
    members: new Uint32Array(0),
    memberPersonas: new Uint32Array(0),
    subscriberOf: new Int32Array(4).fill(-1),
  };
  const { threads } = truthMarks(truth, Float64Array.of(0, 0, 0, 1), rings, homes, 7, 400);
  expect(threads).toHaveLength(1);
  expect(threads[0].toX).toBe(40);
  expect(threads[0].toY).toBeGreaterThan(threads[0].fromY);
});
