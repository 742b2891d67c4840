import { describe, expect, it } from 'vitest';
import { paintStripInto } from '../../../src/routes/paintStrip';
import {
  findLabelled,
  hashToUnit,
  layStrip,
  litCount,
  nearestBulbs,
  panelGridFor,
  strewLit,
} from '../../../src/routes/strip';

const wide = { widthPx: 1440, heightPx: 420 };

describe('layStrip', () => {
  it.each([
    [1440, 420],
    [1024, 300],
    [390, 248],
    [320, 200],
  ])('places 100,000 people inside %i × %i, no two in one place', (widthPx, heightPx) => {
    const strip = layStrip(widthPx, heightPx, panelGridFor(widthPx), 1);
    expect(strip.xPx.length).toBe(100_000);
    const places = new Set<string>();
    let outside = 0;
    for (let i = 0; i < strip.xPx.length; i++) {
      const [x, y] = [strip.xPx[i], strip.yPx[i]];
      if (x <= 0 || x >= widthPx || y <= 0 || y >= heightPx) outside++;
      places.add(`${x} ${y}`);
    }
    expect(outside).toBe(0);
    expect(places.size).toBe(100_000);
  });

  it('keeps the seams between panels free', () => {
    const gapPx = 2.4;
    const strip = layStrip(wide.widthPx, wide.heightPx, { columns: 20, rows: 5 }, gapPx);
    const onSeam = strip.xPx.filter((x) => Math.abs(x - Math.round(x / 72) * 72) < gapPx / 2);
    expect(onSeam.length).toBe(0);
  });
});

describe('strewLit', () => {
  it.each([1.6, 3.4])('strews 53 at aspect %f, each apart enough to be counted', (aspect) => {
    const places = strewLit(aspect);
    expect(places.length).toBe(litCount);
    for (const [i, a] of places.entries()) {
      for (const b of places.slice(0, i)) {
        const apart = Math.abs(a.xShare - b.xShare) * aspect + Math.abs(a.yShare - b.yShare);
        expect(apart).toBeGreaterThan(0.04);
      }
    }
  });

  it('is the same drawing every time', () => {
    expect(strewLit(3.4)).toEqual(strewLit(3.4));
  });
});

describe('findLabelled', () => {
  it('finds a bulb with room for its label on the wide strip', () => {
    expect(findLabelled(strewLit(3.4))).toBeDefined();
  });

  it('passes over a bulb whose label would cover another', () => {
    const crowded = { xShare: 0.6, yShare: 0.5 };
    const inTheWay = { xShare: 0.66, yShare: 0.4 };
    const free = { xShare: 0.7, yShare: 0.9 };
    expect(findLabelled([crowded, inTheWay, free])).toBe(inTheWay);
    expect(findLabelled([crowded])).toBe(crowded);
  });
});

describe('nearestBulbs', () => {
  it('lights 53 different bulbs, each within a bulb of its place', () => {
    const strip = layStrip(wide.widthPx, wide.heightPx, { columns: 20, rows: 5 }, 2.4);
    const places = strewLit(3.4);
    const bulbs = nearestBulbs(strip, places, wide.widthPx, wide.heightPx);
    expect(new Set(bulbs).size).toBe(litCount);
    for (const [n, i] of bulbs.entries()) {
      expect(Math.abs(strip.xPx[i] - places[n].xShare * wide.widthPx)).toBeLessThan(5);
      expect(Math.abs(strip.yPx[i] - places[n].yShare * wide.heightPx)).toBeLessThan(5);
    }
  });
});

describe('hashToUnit', () => {
  it('spreads evenly over [0, 1)', () => {
    const bins = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i++) bins[Math.floor(hashToUnit(i) * 10)]++;
    for (const count of bins) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});

describe('paintStripInto', () => {
  const grid = { columns: 1, rows: 1 };
  const palette = {
    unlit: [150, 143, 196] as const,
    glow: [255, 190, 77] as const,
    isNight: false,
    reachPx: 20,
  };

  it('paints everybody and nothing outside', () => {
    const strip = layStrip(72, 84, grid, 2);
    const pixels = new Uint8ClampedArray(72 * 84 * 4);
    paintStripInto(pixels, 72, 84, 1, strip, [], palette);
    for (let i = 0; i < strip.xPx.length; i++) {
      const at = (Math.floor(strip.yPx[i]) * 72 + Math.floor(strip.xPx[i])) * 4;
      expect(pixels[at + 3]).toBeGreaterThan(0);
    }
  });

  it('warms the neighbours of a lit bulb and leaves the far ones cool', () => {
    const strip = layStrip(72, 84, grid, 2);
    const paint = (lit: number[]) => {
      const pixels = new Uint8ClampedArray(72 * 84 * 4);
      paintStripInto(pixels, 72, 84, 1, strip, lit, palette);
      return pixels;
    };
    const dark = paint([]);
    const lit = paint([0]);
    expect(lit[(3 * 72 + 3) * 4]).toBeGreaterThan(dark[(3 * 72 + 3) * 4]);
    expect(lit.slice(-72 * 4)).toEqual(dark.slice(-72 * 4));
  });
});
