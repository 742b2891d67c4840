import { describe, expect, it } from 'vitest';
import { dotStamps, SHADES } from '$lib/marks/crowd/dotStamps';
import { parseRgb } from '$lib/marks/crowd/palette';
import { AWAY, LIT, stampDotsInto, type DotField } from '$lib/marks/crowd/stampDots';
import { warmMap } from '$lib/marks/crowd/warmMap';

const cold = dotStamps(1.4, [10, 20, 30], 0.5, 1);
const lit = dotStamps(1.4, [255, 190, 77], 1, 1);

function fieldOf(positions: number[], state: number[]): DotField {
  return {
    positions: Float32Array.from(positions),
    brightness: new Uint8Array(state.length).fill(255),
    state: Uint8Array.from(state),
    unlit: Array.from({ length: 9 }, () => cold),
    lit,
    warm: warmMap(32, 32, false),
  };
}

describe('dotStamps', () => {
  it('is one pixel at 1×, 3 × 3 with soft corners at a diameter of 2.9', () => {
    expect(cold.size).toBe(1);
    const soft = dotStamps(2.9, [1, 2, 3], 1, 1);
    expect(soft.size).toBe(3);
    const alpha = (p: number) => soft.pixels[p] >>> 24;
    expect(alpha(4)).toBe(255);
    expect(alpha(0)).toBeLessThan(alpha(1));
  });

  it('grows more opaque shade by shade', () => {
    for (let shade = 1; shade < SHADES; shade++)
      expect(cold.pixels[shade] >>> 24).toBeGreaterThan(cold.pixels[shade - 1] >>> 24);
  });
});

describe('stampDotsInto', () => {
  it('stamps the unlit, the lit and not those who are away, and nothing outside', () => {
    const sheet = { width: 32, height: 32, pixels: new Uint32Array(32 * 32) };
    const field = fieldOf([2.5, 1.5, 5.5, 1.5, 8.5, 1.5, 99, 99, -4, 2], [0, AWAY, LIT, 0, 0]);
    stampDotsInto(sheet, field, 1, 0, 5);
    expect(sheet.pixels[32 + 2]).toBe(cold.pixels[SHADES - 1]);
    expect(sheet.pixels[32 + 5]).toBe(0);
    expect(sheet.pixels[32 + 8]).toBe(lit.pixels[SHADES - 1]);
    expect(sheet.pixels.filter((pixel) => pixel !== 0)).toHaveLength(2);
  });
});

describe('parseRgb', () => {
  it('reads the forms that a style sheet gives, and refuses the rest', () => {
    expect(parseRgb(' #ffbe4d')).toEqual([255, 190, 77]);
    expect(parseRgb('#fff')).toEqual([255, 255, 255]);
    expect(parseRgb('rgb(1, 2, 3)')).toEqual([1, 2, 3]);
    expect(parseRgb('url(x)')).toBeNull();
  });
});
