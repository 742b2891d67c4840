import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsShares } from '$lib/layout/bitsShares';
import { evidenceHeights } from '$lib/layout/evidenceHeights';
import { crowdedScale, evidenceScale } from '$lib/layout/evidenceScale';

const [width, height] = [1010, 510];
const scale = evidenceScale(width, height);

describe('evidenceScale', () => {
  it('hangs what is more probable higher, and stays inside the field', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(probability, probability, (p, q) => {
        if (p < q) expect(scale.yPx(p)).toBeGreaterThanOrEqual(scale.yPx(q));
        expect(scale.yPx(p)).toBeGreaterThanOrEqual(20);
        expect(scale.yPx(p)).toBeLessThanOrEqual(height);
      }),
    );
  });

  it('puts even odds on the dotted line and ten times the odds a tick higher', () => {
    expect(scale.yPx(0.5)).toBeCloseTo(scale.evenPx, 6);
    const [hundred, thousand, tenThousand] = scale.ticks.map(({ yPx }) => yPx);
    expect(thousand - hundred).toBeCloseTo(tenThousand - thousand, 0);
    expect(hundred).toBeGreaterThan(scale.evenPx);
  });
});

describe('the axis above even odds', () => {
  it('gives a bit there the room of a bit below, up to where it bends', () => {
    const tall = evidenceScale(width, height, 34, 0.3);
    const bit = (bits: number) => tall.yPx(1 / (1 + 2 ** -bits));
    const below = bit(-1) - bit(0);
    for (let bits = 0; bits < 4; bits++) expect(bit(bits) - bit(bits + 1)).toBeCloseTo(below, 4);
    expect(bit(12) - bit(13)).toBeLessThan(below / 2);
    expect(tall.surePx).toBeCloseTo(bit(Math.log2(19)), 6);
  });
});

describe('crowdedScale', () => {
  it('draws smaller rings where hundreds hang at one height, and keeps the likely', () => {
    const crowd = new Float64Array(2400).fill(1 / 45);
    const small = crowdedScale(scale, crowd, width, height);
    expect(small.radiusPx(1 / 45)).toBeLessThan(0.6 * scale.radiusPx(1 / 45));
    expect(small.radiusPx(0.6)).toBe(scale.radiusPx(0.6));
    expect(small.yPx(1 / 45)).toBe(scale.yPx(1 / 45));
    expect(crowdedScale(scale, crowd.subarray(0, 100), width, height)).toBe(scale);
  });
});

describe('evidenceHeights', () => {
  const probabilities = Float64Array.from({ length: 20_000 }, (_, i) =>
    i % 41 === 0 ? 1 / (20 + (i % 900)) : i % 997 === 0 ? 0.8 : 1e-5,
  );
  const share = bitsShares(probabilities, 16.9);

  it('keeps a probability at its height: only x steps aside', () => {
    const rings = evidenceHeights(probabilities, share, scale, width, height);
    let misplaced = 0;
    for (let i = 0; i < probabilities.length; i++) {
      const y = scale.yPx(probabilities[i]);
      const isHigh = y < scale.bandTopPx;
      if (isHigh && Math.abs(rings.y[i] - y) > 1e-3) misplaced++;
      if (!isHigh && rings.y[i] < scale.bandTopPx - 1e-3) misplaced++;
      if (!(rings.x[i] >= 0 && rings.x[i] <= width)) misplaced++;
      if (rings.named[i] !== Number(probabilities[i] >= 0.5)) misplaced++;
    }
    expect(misplaced).toBe(0);
  });

  it('lets no two of a few hundred risen rings overlap', () => {
    const some = Float64Array.from({ length: 300 }, (_, i) =>
      i % 3 === 0 ? 1 / (3 + i * 7) : 1e-5,
    );
    const rings = evidenceHeights(some, bitsShares(some, 16.9), scale, width, height);
    for (let a = 0; a < 300; a += 3) {
      for (let b = a + 3; b < 300; b += 3) {
        const dx = rings.x[a] - rings.x[b];
        const dy = rings.y[a] - rings.y[b];
        const apart = Math.sqrt(dx * dx + dy * dy);
        expect(apart).toBeGreaterThan((rings.radius[a] + rings.radius[b]) * 0.98);
      }
    }
  });

  it('is the same every time, and a ring stays in its column when others change', () => {
    const once = evidenceHeights(probabilities, share, scale, width, height);
    expect(evidenceHeights(probabilities, share, scale, width, height)).toEqual(once);
    const alone = new Float64Array(20_000).fill(1e-5);
    const quiet = evidenceHeights(alone, bitsShares(alone, 16.9), scale, width, height);
    expect(quiet.x[7]).toBe(once.x[7]);
  });

  it('handles nobody', () => {
    const none = evidenceHeights(new Float64Array(0), new Float32Array(0), scale, width, height);
    expect(none.x).toHaveLength(0);
  });
});

describe('bitsShares', () => {
  it('is full at even odds, empty at the start, and in between as bits go', () => {
    const odds = (bits: number) => 2 ** bits / (1 + 2 ** bits);
    const shares = bitsShares(Float64Array.of(0.5, 0.9, 0, 1, odds(-16), odds(-8)), 16);
    const [even, more, none, sure, start, halfway] = shares;
    expect([even, more, none, sure]).toEqual([1, 1, 0, 1]);
    expect(start).toBeCloseTo(0, 4);
    expect(halfway).toBeCloseTo(0.5, 4);
  });
});
