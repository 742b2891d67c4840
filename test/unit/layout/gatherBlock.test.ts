import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GATHER_LIMIT, gatherBlock } from '$lib/layout/gatherBlock';

const box = { leftPx: 50, topPx: 60, widthPx: 850, heightPx: 360 };

function homesFor(people: number): Float32Array {
  return Float32Array.from({ length: 2 * people }, (_, k) =>
    k % 2 === 0 ? ((k * 7919) % 1000) + 0.5 : ((k * 104_729) % 500) + 0.5,
  );
}
const firstPeople = (count: number) => Uint32Array.from({ length: count }, (_, i) => i);

describe('gatherBlock', () => {
  it('lays 53 out as two tens a line: 20, 20, 13', () => {
    const block = gatherBlock(firstPeople(53), homesFor(53), box)!;
    const lines = new Map<number, number>();
    for (let k = 0; k < 53; k++)
      lines.set(block.places[2 * k + 1], (lines.get(block.places[2 * k + 1]) ?? 0) + 1);
    const counts = [...lines].sort(([a], [b]) => a - b).map(([, count]) => count);
    expect(counts).toEqual([20, 20, 13]);
    const xs = [...new Set(Array.from({ length: 53 }, (_, k) => block.places[2 * k]))].sort(
      (a, b) => a - b,
    );
    const steps = xs.slice(1).map((x, k) => Math.round((x - xs[k]) * 10) / 10);
    expect(steps.filter((step) => step > Math.min(...steps))).toHaveLength(1);
    expect(steps.indexOf(Math.max(...steps))).toBe(9);
  });

  it('gives everybody a place of their own, inside the block, inside the box', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1200 }), (count) => {
        const { places, radiusPx, ...block } = gatherBlock(
          firstPeople(count),
          homesFor(count),
          box,
        )!;
        const taken = new Set<string>();
        let outside = 0;
        for (let k = 0; k < count; k++) {
          const [x, y] = [places[2 * k], places[2 * k + 1]];
          taken.add(`${Math.round(x * 10)} ${Math.round(y * 10)}`);
          const isInside =
            x >= block.leftPx &&
            x <= block.leftPx + block.widthPx &&
            y >= block.topPx &&
            y <= block.topPx + block.heightPx;
          if (!isInside) outside++;
        }
        expect(outside).toBe(0);
        expect(taken.size).toBe(count);
        expect(radiusPx).toBeGreaterThan(1);
        expect(block.widthPx).toBeLessThanOrEqual(box.widthPx + 1e-6);
        expect(block.heightPx).toBeLessThanOrEqual(box.heightPx + 1e-6);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps left and right: whoever lives further left stands no further right', () => {
    const homes = homesFor(53);
    const { places } = gatherBlock(firstPeople(53), homes, box)!;
    const byHome = [...firstPeople(53)].sort((a, b) => homes[2 * a] - homes[2 * b]);
    for (let k = 1; k < 53; k++)
      expect(places[2 * byHome[k]]).toBeGreaterThanOrEqual(places[2 * byHome[k - 1]]);
  });

  it('is for somebody, and for no more than can be counted', () => {
    expect(gatherBlock(firstPeople(0), homesFor(1), box)).toBeNull();
    expect(gatherBlock(firstPeople(GATHER_LIMIT + 1), homesFor(GATHER_LIMIT + 1), box)).toBeNull();
    expect(gatherBlock(firstPeople(GATHER_LIMIT), homesFor(GATHER_LIMIT), box)).not.toBeNull();
  });
});
