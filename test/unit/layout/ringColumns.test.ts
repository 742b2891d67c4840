import { describe, expect, it } from 'vitest';
import { ringsAt } from '$lib/layout/evidenceHeights';
import { evidenceScale } from '$lib/layout/evidenceScale';
import { ringColumns } from '$lib/layout/ringColumns';

const [width, height] = [1010, 420];
const scale = evidenceScale(width, height, 34, 0.3);
const count = 240;
const wingPx = 5;
const before = Float64Array.from({ length: count }, (_, i) => (i % 8 === 0 ? 1 / (4 + i) : 1e-5));
const after = before.map((p, i) => (i === 8 ? 0.96 : i % 24 === 0 ? p / 20 : p));
const room = { wingPx, after, leapers: [8], besidePx: 17, wordsPx: 150 };
const x = ringColumns(before, scale, width, height, room);
const shares = new Float32Array(count);
const from = ringsAt(x, before, shares, scale);
const to = ringsAt(x, after, shares, scale, from);

describe('ringColumns', () => {
  it('keeps rings apart where they were and where they are', () => {
    for (const { y, radius } of [from, to]) {
      for (let a = 0; a < count; a += 8) {
        for (let b = a + 8; b < count; b += 8) {
          const apart = Math.hypot(x[a] - x[b], y[a] - y[b]);
          if (apart < (radius[a] + radius[b]) * 0.9) expect([a, b, apart]).toEqual([]);
        }
      }
    }
  });

  it('clears the way of a leap, its discs and its words', () => {
    const reach = to.radius[8] + wingPx;
    const isRight = x[8] + reach + room.wordsPx < width;
    const left = x[8] - reach - room.besidePx - (isRight ? 0 : room.wordsPx);
    const right = x[8] + reach + (isRight ? room.wordsPx : 0);
    for (const { y } of [from, to]) {
      const inTheWay = Array.from(x.keys()).filter(
        (i) => i !== 8 && x[i] > left && x[i] < right && y[i] > to.y[8] && y[i] < from.y[8],
      );
      expect(inTheWay).toEqual([]);
    }
  });

  it('leaves everybody who is not crowded where the diaries alone put them', () => {
    const alone = ringColumns(before, scale, width, height, { wingPx });
    const still = ringColumns(before, scale, width, height, { wingPx, after: before });
    expect(still).toEqual(alone);
    const shifted = Array.from(x.keys()).filter((i) => Math.abs(x[i] - alone[i]) > 0.5);
    expect(shifted.length).toBeGreaterThan(0);
    expect(shifted.length).toBeLessThan(count / 8);
  });

  it('hangs nobody who may leap, and no leaper, where the switch would cut their threads', () => {
    const sky = 700;
    const preview = ringColumns(before, scale, width, height, { wingPx, skyFromPx: sky });
    const both = ringColumns(before, scale, width, height, { ...room, skyFromPx: sky });
    for (const i of [0, 8, 16]) expect(preview[i]).toBeGreaterThanOrEqual(sky);
    expect(both[8]).toBeGreaterThanOrEqual(sky);
    expect(x[8]).toBeLessThan(sky);
  });
});

describe('ringsAt', () => {
  it('moves nobody by less than a pixel', () => {
    const nudged = before.map((p) => p * 1.01);
    const rested = ringsAt(x, nudged, new Float32Array(count).fill(0.3), scale, from);
    expect(rested.y).toEqual(from.y);
    expect(rested.radius).toEqual(from.radius);
    expect(rested.fillShare).toEqual(from.fillShare);
    const moved = ringsAt(x, nudged, shares, scale);
    expect(moved.y).not.toEqual(from.y);
  });
});
