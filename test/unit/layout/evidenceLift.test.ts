import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringsAt } from '$lib/layout/evidenceHeights';
import { discShare, evidenceLift } from '$lib/layout/evidenceLift';
import { evidenceScale } from '$lib/layout/evidenceScale';
import { ringColumns } from '$lib/layout/ringColumns';

const [width, height] = [1010, 420];
const scale = evidenceScale(width, height, 34, 0.3);

function lifted(before: Float64Array, after: Float64Array, newly: number[]) {
  const x = ringColumns(before, scale, width, height, { after, leapers: newly });
  const from = ringsAt(x, before, new Float32Array(before.length), scale);
  const to = ringsAt(x, after, new Float32Array(before.length), scale, from);
  return { from, to, lift: evidenceLift(before, after, from, to, newly, scale, width) };
}

const log2Odds = (p: number) => Math.log2(p / (1 - p));
const discs = ({ lift }: ReturnType<typeof lifted>, y: number) =>
  Array.from(lift.leaps[0].discRadius, (_, k) => discShare(lift.leaps[0], k, y)).reduce(
    (sum, share) => sum + share,
    0,
  );

describe('evidenceLift', () => {
  const before = Float64Array.of(0.3, 0.6, 0.7, 1e-5, 0.01, 1e-6);
  const after = Float64Array.of(0.947, 0.607, 0.2, 1e-5, 0.3, 1e-6);
  const { from, to, lift } = lifted(before, after, [0]);

  it('leaves a tick where each of the likelier stood, moved or not, and none at nobody in particular', () => {
    expect([...lift.personas]).toEqual([0, 2, 1, 4]);
    [...lift.personas].forEach((persona, k) => {
      expect(lift.y[k]).toBe(from.y[persona]);
      expect(lift.x[k]).toBe(to.x[persona]);
      expect(lift.halfWidth[k]).toBeGreaterThan(from.radius[persona]);
    });
    expect(lift.y[0]).toBeGreaterThan(to.y[0]);
    expect(lift.y[1]).toBeLessThan(to.y[2]);
  });

  it('counts only who was newly given', () => {
    expect(lift.leaps.map(({ persona }) => persona)).toEqual([0]);
    expect(lifted(before, after, []).lift.leaps).toEqual([]);
  });

  it('has a disc for each bit begun, at the height of the axis, on the tick and beside the ring', () => {
    const [leap] = lift.leaps;
    expect(leap.bits).toBeCloseTo(log2Odds(0.947) - log2Odds(0.3), 3);
    expect(leap.discRadius).toHaveLength(6);
    expect(leap.edges[0]).toBe(from.y[0]);
    const odds = (0.3 / 0.7) * 2 ** 3;
    expect(leap.edges[3]).toBeCloseTo(scale.yPx(odds / (1 + odds)), 3);
    expect(leap.discX + leap.discRadius[0]).toBeLessThan(to.x[0] - to.radius[0]);
    expect(leap.discX - leap.discRadius[0]).toBeGreaterThan(lift.x[0] - lift.halfWidth[0]);
  });

  it('fills as many discs as the posts gave bits: none at the tick, all of them at the end, more the higher', () => {
    const start = fc.double({ min: 1e-7, max: 0.49, noNaN: true });
    const end = fc.double({ min: 0.5, max: 0.9999, noNaN: true });
    fc.assert(
      fc.property(start, end, (p, q) => {
        const way = lifted(Float64Array.of(p), Float64Array.of(q), [0]);
        const bits = log2Odds(q) - log2Odds(p);
        const top = way.to.y[0];
        const bottom = way.from.y[0];
        if (bottom - top < 1) return;
        expect(discs(way, bottom)).toBe(0);
        expect(Math.abs(discs(way, top) - bits)).toBeLessThan(0.12);
        const half = discs(way, (top + bottom) / 2);
        expect(half).toBeGreaterThan(0);
        expect(half).toBeLessThan(discs(way, top));
      }),
    );
  });

  it('draws a leap out of nobody in particular, and one to certainty', () => {
    for (const [p, q] of [
      [1e-9, 0.9],
      [0.2, 1],
    ]) {
      const way = lifted(Float64Array.of(p), Float64Array.of(q), [0]);
      const [{ edges, discRadius }] = way.lift.leaps;
      for (let k = 1; k < edges.length; k++) expect(edges[k]).toBeLessThanOrEqual(edges[k - 1]);
      expect(Math.min(...discRadius)).toBeGreaterThan(0);
      expect(Number.isFinite(discs(way, way.to.y[0]))).toBe(true);
    }
  });
});
